/**
 * A template, read from its JSON text. What its form alone can tell to be wrong is refused here; sections and
 * attributes that the local cloud does not act upon are refused by name.
 */
import { refuse } from '../service.ts';
import { templateFormatError, validationError } from './errors.ts';
import { isArray, isObject, mapValues, type Json, type JsonObject } from './json.ts';
import { readParameterDeclaration, type ParameterDeclaration } from './parameters.ts';
import { knownResourceTypes, resourceType } from './resource-types.ts';

export interface Template {
  readonly description: string | undefined;
  readonly parameters: Readonly<Record<string, ParameterDeclaration>>;
  readonly mappings: JsonObject;
  readonly conditions: JsonObject;
  /** In the order of the text. */
  readonly resources: Readonly<Record<string, TemplateResource>>;
  readonly outputs: Readonly<Record<string, TemplateOutput>>;
}

export interface TemplateResource {
  readonly type: string;
  readonly properties: JsonObject;
  readonly dependsOn: readonly string[];
  readonly condition: string | undefined;
  readonly deletionPolicy: Policy;
  readonly updateReplacePolicy: Policy;
  readonly metadata: Json | undefined;
}

export type Policy = 'Delete' | 'Retain' | 'RetainExceptOnCreate';

export interface TemplateOutput {
  readonly description: string | undefined;
  readonly condition: string | undefined;
  readonly value: Json;
}

/** CloudFormation's quotas. */
const limits = { resources: 500, parameters: 200, outputs: 200, mappings: 200, description: 1024, logicalId: 255 };

const sections = [
  'AWSTemplateFormatVersion',
  'Description',
  'Metadata',
  'Parameters',
  'Mappings',
  'Conditions',
  'Resources',
  'Outputs',
];

/** Throws CloudFormation's ValidationError. */
export function readTemplate(text: string): Template {
  const template = parse(text);
  const unknown = Object.keys(template).filter((name) => !sections.includes(name));
  for (const name of ['Transform', 'Rules', 'Hooks']) {
    if (unknown.includes(name)) throw refuse(`templates with ${name}`);
  }
  if (unknown.length > 0) throw templateFormatError(`Invalid template property or properties [${unknown.join(', ')}]`);
  const version = template['AWSTemplateFormatVersion'] ?? '2010-09-09';
  if (version !== '2010-09-09') throw templateFormatError(`Unsupported template version ${JSON.stringify(version)}.`);

  const resources = section(template, 'Resources', limits.resources);
  if (Object.keys(resources).length === 0) throw templateFormatError('At least one Resources member must be defined.');
  return {
    description: description(template['Description']),
    parameters: mapValues(section(template, 'Parameters', limits.parameters), readParameterDeclaration),
    mappings: section(template, 'Mappings', limits.mappings),
    conditions: section(template, 'Conditions', Infinity),
    resources: mapValues(resources, readResource),
    outputs: mapValues(section(template, 'Outputs', limits.outputs), readOutput),
  };
}

function parse(text: string): JsonObject {
  // CloudFormation takes YAML as well. Everything that we send is JSON.
  if (!/^\s*\{/.test(text)) throw refuse('templates in YAML', 'Write them in JSON.');
  try {
    return JSON.parse(text) as JsonObject;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw templateFormatError(`JSON not well-formed. ${error.message}`);
  }
}

function section(template: JsonObject, name: string, limit: number): JsonObject {
  const value = template[name] ?? {};
  if (!isObject(value)) throw templateFormatError(`[/${name}] ${name} must be an object.`);
  const count = Object.keys(value).length;
  if (count > limit) {
    throw templateFormatError(`Number of ${name.toLowerCase()}, ${count}, is greater than maximum allowed, ${limit}`);
  }
  return value;
}

function description(value: Json | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'string') throw templateFormatError('[/Description] Description must be a string.');
  const bytes = Buffer.byteLength(value);
  if (bytes <= limits.description) return value;
  throw templateFormatError(`'Description' length is greater than ${limits.description}.`);
}

const resourceAttributes = [
  'Type',
  'Properties',
  'DependsOn',
  'Condition',
  'DeletionPolicy',
  'UpdateReplacePolicy',
  'Metadata',
];

function readResource(value: Json, id: string): TemplateResource {
  if (!/^[A-Za-z0-9]+$/.test(id)) throw templateFormatError(`Resource name ${id} is non alphanumeric.`);
  if (id.length > limits.logicalId) {
    throw templateFormatError(`Resource name ${id} is longer than ${limits.logicalId} characters.`);
  }
  if (!isObject(value)) throw templateFormatError(`[/Resources/${id}] resource definition is malformed`);
  for (const attribute of Object.keys(value).filter((name) => !resourceAttributes.includes(name))) {
    if (['CreationPolicy', 'UpdatePolicy'].includes(attribute)) throw refuse(`resources with ${attribute}`);
    throw validationError(`Invalid template resource property '${attribute}'`);
  }
  const { Type, Properties = {}, DependsOn = [], Condition, Metadata } = value;
  if (typeof Type !== 'string') {
    throw templateFormatError(`[/Resources/${id}] Every Resources object must contain a Type member.`);
  }
  if (resourceType(Type) === undefined) {
    throw refuse(`resources of the type ${Type} (${id})`, `It knows ${knownResourceTypes.join(', ')}.`);
  }
  if (!isObject(Properties)) throw templateFormatError(`[/Resources/${id}/Properties] Properties must be an object.`);
  return {
    type: Type,
    properties: Properties,
    dependsOn: names(DependsOn, `/Resources/${id}/DependsOn`),
    condition: conditionName(Condition, `/Resources/${id}/Condition`),
    deletionPolicy: policy(value, 'DeletionPolicy', ['Delete', 'Retain', 'RetainExceptOnCreate']),
    updateReplacePolicy: policy(value, 'UpdateReplacePolicy', ['Delete', 'Retain']),
    metadata: Metadata,
  };
}

function names(value: Json, path: string): readonly string[] {
  const list = isArray(value) ? value : [value];
  return list.map((name) => {
    if (typeof name === 'string') return name;
    throw templateFormatError(`[${path}] DependsOn must be a string or a list of strings.`);
  });
}

function conditionName(value: Json | undefined, path: string): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  throw templateFormatError(`[${path}] Every Condition member must be a string.`);
}

function policy<P extends Policy>(resource: JsonObject, attribute: string, allowed: readonly P[]): P | 'Delete' {
  const value = resource[attribute] ?? 'Delete';
  const known = allowed.find((name) => name === value);
  if (known !== undefined) return known;
  if (value === 'Snapshot') throw refuse(`resources with ${attribute} Snapshot`);
  throw templateFormatError(`Unrecognized ${attribute} ${typeof value === 'string' ? value : JSON.stringify(value)}`);
}

function readOutput(value: Json, id: string): TemplateOutput {
  if (!isObject(value)) throw templateFormatError(`[/Outputs/${id}] Every Outputs member must be an object.`);
  const { Value, Description, Condition, ...others } = value;
  if ('Export' in others) throw refuse(`outputs with Export (${id})`);
  const unknown = Object.keys(others);
  if (unknown.length > 0) throw templateFormatError(`Invalid output property or properties [${unknown.join(', ')}]`);
  if (Value === undefined) {
    throw templateFormatError(`[/Outputs/${id}] Every Outputs member must contain a Value object.`);
  }
  return {
    value: Value,
    description: description(Description),
    condition: conditionName(Condition, `/Outputs/${id}/Condition`),
  };
}
