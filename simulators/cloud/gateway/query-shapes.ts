/** Inputs from the fields of a form, and outputs as XML, by the SDK's shapes. */
import { XmlNode } from '@aws-sdk/xml-builder';
import type { NormalizedSchema } from '@smithy/core/schema';
import { AwsError } from '../service.ts';

/** `VpcPeeringConnectionId.1=pcx-1&Options.Allow=true`: dots go into structures and lists. */
export function inputOf(shape: NormalizedSchema, form: URLSearchParams): object {
  const taken = new Set(['Action', 'Version']);
  const input = read(shape, '', form, taken) ?? {};
  const strange = [...form.keys()].find((name) => !taken.has(name));
  if (strange !== undefined) {
    throw new AwsError('UnknownParameter', `The parameter ${strange} is not recognized`);
  }
  return input;
}

/** Undefined where the form has nothing of it. */
function read(shape: NormalizedSchema, name: string, form: URLSearchParams, taken: Set<string>): object | undefined {
  const value = (member: NormalizedSchema, key: string): unknown => {
    if (member.isStructSchema() || member.isListSchema()) return read(member, key, form, taken);
    const text = form.get(key);
    if (text === null) return undefined;
    taken.add(key);
    return member.isBooleanSchema() ? text === 'true' : member.isNumericSchema() ? Number(text) : text;
  };
  if (shape.isListSchema()) {
    // STS says `member` between the list's name and the number, EC2 does not.
    const items = [`${name}.member`, name].flatMap((prefix) => numbered(shape.getValueSchema(), prefix, value));
    return items.length === 0 ? undefined : items;
  }
  const members = [...shape.structIterator()].flatMap(([member, schema]) => {
    const found = value(schema, `${name === '' ? '' : `${name}.`}${queryName(member, schema)}`);
    return found === undefined ? [] : [[member, found] as const];
  });
  return members.length === 0 ? undefined : Object.fromEntries(members);
}

function numbered(
  schema: NormalizedSchema,
  prefix: string,
  value: (schema: NormalizedSchema, key: string) => unknown,
): readonly unknown[] {
  const items: unknown[] = [];
  for (;;) {
    const item = value(schema, `${prefix}.${items.length + 1}`);
    if (item === undefined) return items;
    items.push(item);
  }
}

/** EC2 begins every name with a capital; STS's begin with one anyway. */
function queryName(member: string, schema: NormalizedSchema): string {
  const { ec2QueryName, xmlName } = schema.getMergedTraits();
  const name = typeof ec2QueryName === 'string' ? ec2QueryName : (xmlName ?? member);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The members that an output has. */
export function xmlOf(shape: NormalizedSchema, output: object): readonly XmlNode[] {
  const values = new Map<string, unknown>(Object.entries(output));
  return [...shape.structIterator()].flatMap(([member, schema]) => {
    const value = values.get(member);
    return value === undefined ? [] : [node(schema.getMergedTraits().xmlName ?? member, schema, value)];
  });
}

function node(name: string, schema: NormalizedSchema, value: unknown): XmlNode {
  if (Array.isArray(value)) {
    const item = schema.getValueSchema();
    const itemName = item.getMergedTraits().xmlName ?? 'member';
    return new XmlNode(
      name,
      value.map((each) => node(itemName, item, each)),
    );
  }
  if (value instanceof Date) return XmlNode.of(name, value.toISOString());
  if (typeof value === 'object' && value !== null) return new XmlNode(name, [...xmlOf(schema, value)]);
  return XmlNode.of(name, String(value));
}
