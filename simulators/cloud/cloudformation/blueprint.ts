/** A template with the values of its parameters: what exists, what needs what, and what every name stands for. */
import { templateError, templateFormatError, validationError } from './errors.ts';
import { decide, evaluate, type Scope } from './evaluate.ts';
import { mapValues, type Json, type JsonObject } from './json.ts';
import { parameterValue } from './parameters.ts';
import type { ResourceRecord } from './records.ts';
import { references, type Reference } from './references.ts';
import { resourceType } from './resource-types.ts';
import type { Template, TemplateOutput, TemplateResource } from './template.ts';

export interface Blueprint {
  readonly template: Template;
  readonly parameters: Readonly<Record<string, string>>;
  readonly pseudoParameters: PseudoParameters;
  readonly conditions: Readonly<Record<string, boolean>>;
  /** Those whose condition holds, in the order of the text. */
  readonly resources: Readonly<Record<string, TemplateResource>>;
  readonly outputs: Readonly<Record<string, TemplateOutput>>;
  /** By logical id, what must exist before it. */
  readonly needs: Readonly<Record<string, readonly string[]>>;
  /** Logical ids, each after all that it needs. */
  readonly order: readonly string[];
}

export interface PseudoParameters {
  readonly account: string;
  readonly region: string;
  readonly stackId: string;
  readonly stackName: string;
}

/** A resource as others see it. */
export interface Referable {
  /** What Ref gives. */
  readonly physicalId: string;
  /** What Fn::GetAtt gives. */
  attribute(name: string): string | undefined;
}

export function referable({
  physicalId = '',
  attributes,
}: Pick<ResourceRecord, 'physicalId' | 'attributes'>): Referable {
  return { physicalId, attribute: (name) => attributes[name] };
}

/** Throws CloudFormation's ValidationError for whatever does not fit together. */
export function blueprint(
  template: Template,
  parameters: Readonly<Record<string, string>>,
  pseudoParameters: PseudoParameters,
): Blueprint {
  const values = { template, parameters, pseudoParameters };
  const conditions = decideConditions(values);
  const exists = ({ condition }: { readonly condition: string | undefined }) =>
    condition === undefined || decided(conditions, condition);
  const resources = mapValues(template.resources, (resource) => (exists(resource) ? resource : undefined));
  const outputs = mapValues(template.outputs, (output) => (exists(output) ? output : undefined));
  const needs = mapValues(resources, (resource, id) => needsOf(id, resource, { template, resources, conditions }));

  for (const { value } of Object.values(outputs)) {
    checkReferences([...references(value, (name) => decided(conditions, name))], { template, resources }, 'Outputs');
  }
  return { ...values, conditions, resources, outputs, needs, order: inOrder(needs) };
}

type Values = Pick<Blueprint, 'template' | 'parameters' | 'pseudoParameters'>;

/** Names within a blueprint, when `find` tells what is known of a resource. */
export function scopeOf(
  { conditions, ...values }: Values & Pick<Blueprint, 'conditions'>,
  find: (logicalId: string) => Referable,
): Scope {
  return {
    mappings: values.template.mappings,
    condition: (name) => decided(conditions, name),
    ref: (name) => (isGlobal(values.template, name) ? globalValue(values, name) : find(name).physicalId),
    attribute: (resource, attribute) => {
      const value = find(resource).attribute(attribute);
      if (value !== undefined) return value;
      throw templateError(`the local cloud does not know the attribute ${attribute} of ${resource}`);
    },
  };
}

/** Properties of a resource, with everything that they refer to filled in. */
export function propertiesOf(resource: TemplateResource, scope: Scope): JsonObject {
  return mapValues(resource.properties, (value) => evaluate(value, scope));
}

function decideConditions(values: Values): Readonly<Record<string, boolean>> {
  const done: Record<string, boolean> = {};
  const under: string[] = [];
  const noResource = (name: string): never => {
    throw templateFormatError(
      `Unresolved dependencies [${name}]. Cannot reference resources in the Conditions block of the template`,
    );
  };
  const condition = (name: string): boolean => {
    const value = values.template.conditions[name];
    if (value === undefined) throw undefinedCondition(name);
    if (under.includes(name))
      throw templateFormatError(`Circular dependency between conditions: [${under.join(', ')}]`);
    under.push(name);
    const result = (done[name] ??= decide(value, {
      ...scopeOf({ ...values, conditions: done }, noResource),
      condition,
    }));
    under.pop();
    return result;
  };
  for (const name of Object.keys(values.template.conditions)) condition(name);
  return done;
}

function decided(conditions: Readonly<Record<string, boolean>>, name: string): boolean {
  const value = conditions[name];
  if (value === undefined) throw undefinedCondition(name);
  return value;
}

function undefinedCondition(name: string): Error {
  return templateFormatError(`Unresolved condition dependency ${name} in the Resources block of the template`);
}

type Checked = Pick<Blueprint, 'template' | 'resources'>;

function needsOf(id: string, resource: TemplateResource, checked: Checked & Pick<Blueprint, 'conditions'>) {
  const found = [...references(resource.properties, (name) => decided(checked.conditions, name))];
  // A resource whose condition is false is none that can be waited for.
  const dependsOn = resource.dependsOn.filter(
    (name) => !(name in checked.template.resources) || name in checked.resources,
  );
  checkReferences([...found, ...dependsOn.map((name) => ({ kind: 'Ref', name }) as const)], checked, 'Resources');
  const names = found.filter(({ kind, name }) => kind !== 'Condition' && !isGlobal(checked.template, name));
  return [...new Set([...names.map(({ name }) => name), ...dependsOn])];
}

function checkReferences(found: readonly Reference[], { template, resources }: Checked, block: string): void {
  const unresolved = found.filter(
    ({ kind, name }) => kind === 'Ref' && !isGlobal(template, name) && !(name in resources),
  );
  if (unresolved.length > 0) {
    const names = [...new Set(unresolved.map(({ name }) => name))].join(', ');
    throw templateFormatError(`Unresolved resource dependencies [${names}] in the ${block} block of the template`);
  }
  for (const reference of found) {
    if (reference.kind !== 'GetAtt') continue;
    const { name, attribute } = reference;
    const type = resources[name]?.type;
    if (type === undefined) throw templateError(`instance of Fn::GetAtt references undefined resource ${name}`);
    if (resourceType(type)?.attributes.includes(attribute) === true) continue;
    throw templateError(`resource ${name} does not support attribute type ${attribute} in Fn::GetAtt`);
  }
}

function isGlobal(template: Template, name: string): boolean {
  return name.startsWith('AWS::') || Object.hasOwn(template.parameters, name);
}

function globalValue({ template, parameters, pseudoParameters }: Values, name: string): Json | undefined {
  const declaration = template.parameters[name];
  const value = parameters[name];
  if (declaration !== undefined && value !== undefined) return parameterValue(declaration, value);
  const china = pseudoParameters.region.startsWith('cn-');
  switch (name) {
    case 'AWS::AccountId':
      return pseudoParameters.account;
    case 'AWS::NoValue':
      return undefined;
    case 'AWS::NotificationARNs':
      return [];
    case 'AWS::Partition':
      return china ? 'aws-cn' : 'aws';
    case 'AWS::Region':
      return pseudoParameters.region;
    case 'AWS::StackId':
      return pseudoParameters.stackId;
    case 'AWS::StackName':
      return pseudoParameters.stackName;
    case 'AWS::URLSuffix':
      return china ? 'amazonaws.com.cn' : 'amazonaws.com';
    default:
      throw templateFormatError(`Unresolved resource dependencies [${name}] in the Resources block of the template`);
  }
}

function inOrder(needs: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const order: string[] = [];
  let left = Object.keys(needs);
  while (left.length > 0) {
    const ready = left.filter((id) => needs[id]?.every((need) => order.includes(need)) === true);
    if (ready.length === 0) throw validationError(`Circular dependency between resources: [${left.join(', ')}]`);
    order.push(...ready);
    left = left.filter((id) => !ready.includes(id));
  }
  return order;
}
