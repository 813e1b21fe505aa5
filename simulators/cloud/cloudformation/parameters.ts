/** A template's parameters: how they are declared, and the values that a stack gives them. */
import type { Parameter } from '@aws-sdk/client-cloudformation';

import { refuse } from '../service.ts';
import { templateFormatError, validationError } from './errors.ts';
import { isArray, isObject, mapValues, scalarText, type Json } from './json.ts';

export interface ParameterDeclaration {
  readonly type: ParameterType;
  readonly default: string | undefined;
  readonly noEcho: boolean;
  readonly allowedValues: readonly string[] | undefined;
  readonly allowedPattern: string | undefined;
  readonly minLength: number | undefined;
  readonly maxLength: number | undefined;
  readonly minValue: number | undefined;
  readonly maxValue: number | undefined;
  readonly constraintDescription: string | undefined;
}

type ParameterType = (typeof types)[number];

const types = ['String', 'Number', 'CommaDelimitedList', 'List<Number>'] as const;

/** CloudFormation's quota. */
const longestValue = 4096;

export function readParameterDeclaration(value: Json, name: string): ParameterDeclaration {
  if (!isObject(value)) throw templateFormatError(`Every Parameters object must be an object: ${name}.`);
  const { Type, AllowedValues, Default } = value;
  if (Type === undefined) throw templateFormatError(`Every Parameters object must contain a Type member.`);
  const type = types.find((known) => known === Type);
  if (type === undefined) throw refuse(`parameters of the type ${JSON.stringify(Type)} (${name})`);
  return {
    type,
    default: text(Default, name),
    noEcho: value['NoEcho'] === true || value['NoEcho'] === 'true',
    allowedValues: isArray(AllowedValues) ? AllowedValues.map((allowed) => text(allowed, name) ?? '') : undefined,
    allowedPattern: text(value['AllowedPattern'], name),
    minLength: number(value['MinLength']),
    maxLength: number(value['MaxLength']),
    minValue: number(value['MinValue']),
    maxValue: number(value['MaxValue']),
    constraintDescription: text(value['ConstraintDescription'], name),
  };
}

function text(value: Json | undefined, name: string): string | undefined {
  if (value === undefined) return undefined;
  const found = scalarText(value);
  if (found === undefined)
    throw templateFormatError(`Every part of the parameter ${name} must be a string: ${JSON.stringify(value)}.`);
  return found;
}

const number = (value: Json | undefined): number | undefined => (value === undefined ? undefined : Number(value));

/** Values by name; those of an earlier operation stand in where `UsePreviousValue` asks for them. */
export function parameterValues(
  declared: Readonly<Record<string, ParameterDeclaration>>,
  given: readonly Parameter[],
  previous: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const named = new Map(given.map((parameter) => [parameter.ParameterKey ?? '', parameter]));
  const strangers = [...named.keys()].filter((name) => !(name in declared));
  if (strangers.length > 0) {
    throw validationError(`Parameters: [${strangers.join(', ')}] do not exist in the template`);
  }
  const values = mapValues(declared, (declaration, name) => {
    const parameter = named.get(name);
    const value = parameter?.UsePreviousValue === true ? previous[name] : parameter?.ParameterValue;
    return value ?? declaration.default;
  });
  const missing = Object.keys(declared).filter((name) => !(name in values));
  if (missing.length > 0) throw validationError(`Parameters: [${missing.join(', ')}] must have values`);
  for (const [name, value] of Object.entries(values)) {
    const declaration = declared[name];
    if (declaration !== undefined) checkValue(name, value, declaration);
  }
  return values;
}

function checkValue(name: string, value: string, declaration: ParameterDeclaration): void {
  const complaint = complaintAbout(name, value, declaration);
  if (complaint === undefined) return;
  const { constraintDescription } = declaration;
  throw validationError(
    constraintDescription === undefined
      ? complaint
      : `Parameter ${name} failed to satisfy constraint: ${constraintDescription}`,
  );
}

function complaintAbout(name: string, value: string, declaration: ParameterDeclaration): string | undefined {
  const { type, allowedValues, allowedPattern, minLength, maxLength, minValue, maxValue } = declaration;
  const items = type === 'CommaDelimitedList' || type === 'List<Number>' ? list(value) : [value];
  if (Buffer.byteLength(value) > longestValue) return `Parameter ${name} must not be longer than ${longestValue} bytes`;
  if (type.includes('Number') && items.some((item) => item === '' || Number.isNaN(Number(item)))) {
    return `Parameter '${name}' must be a number`;
  }
  if (allowedValues !== undefined && items.some((item) => !allowedValues.includes(item))) {
    return `Parameter '${name}' must be one of AllowedValues`;
  }
  if (allowedPattern !== undefined && !new RegExp(`^(?:${allowedPattern})$`).test(value)) {
    return `Parameter '${name}' must match pattern ${allowedPattern}`;
  }
  if (minLength !== undefined && value.length < minLength) {
    return `Parameter '${name}' must contain at least ${minLength} characters`;
  }
  if (maxLength !== undefined && value.length > maxLength) {
    return `Parameter '${name}' must contain at most ${maxLength} characters`;
  }
  if (minValue !== undefined && Number(value) < minValue) {
    return `Parameter '${name}' must be a number not less than ${minValue}`;
  }
  if (maxValue !== undefined && Number(value) > maxValue) {
    return `Parameter '${name}' must be a number not greater than ${maxValue}`;
  }
  return undefined;
}

/** What `Ref` gives for it. */
export function parameterValue({ type }: ParameterDeclaration, value: string): Json {
  return type === 'CommaDelimitedList' || type === 'List<Number>' ? list(value) : value;
}

function list(value: string): string[] {
  return value.split(',').map((item) => item.trim());
}
