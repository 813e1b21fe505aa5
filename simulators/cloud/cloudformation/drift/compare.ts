/** The properties of a template against those that a resource has. */
import type { PropertyDifference } from '@aws-sdk/client-cloudformation';

import { isArray, isObject, scalarText, type Json, type JsonObject } from '../json.ts';
import { resourceType } from '../resource-types.ts';

/** As CloudFormation: what the template does not say is not compared, but for the entries of its mappings. */
export function differences(type: string, expected: JsonObject, actual: JsonObject): readonly PropertyDifference[] {
  const fields = resourceType(type)?.properties ?? {};
  return Object.entries(expected).flatMap(([name, value]) => {
    if (!(name in actual)) return [];
    const kind = fields[name]?.type;
    const isMapping = kind === 'json' || (typeof kind === 'object' && 'map' in kind);
    return compare(`/${name}`, value, actual[name], isMapping);
  });
}

function compare(path: string, expected: Json, actual: Json | undefined, isMapping: boolean): PropertyDifference[] {
  if (actual === undefined) return [difference(path, 'REMOVE', expected, actual)];
  if (isObject(expected) && isObject(actual)) {
    const added = isMapping ? Object.keys(actual).filter((key) => !(key in expected)) : [];
    return [
      ...Object.entries(expected).flatMap(([key, value]) =>
        compare(`${path}/${escaped(key)}`, value, actual[key], isMapping),
      ),
      ...added.map((key) => difference(`${path}/${escaped(key)}`, 'ADD', undefined, actual[key])),
    ];
  }
  if (isArray(expected) && isArray(actual) && expected.length === actual.length) {
    return expected.flatMap((value, index) => compare(`${path}/${index}`, value, actual[index], isMapping));
  }
  const isSame = scalarText(expected) !== undefined && scalarText(expected) === scalarText(actual);
  return isSame ? [] : [difference(path, 'NOT_EQUAL', expected, actual)];
}

function difference(
  PropertyPath: string,
  DifferenceType: 'ADD' | 'REMOVE' | 'NOT_EQUAL',
  expected: Json | undefined,
  actual: Json | undefined,
): PropertyDifference {
  return { PropertyPath, DifferenceType, ExpectedValue: shown(expected), ActualValue: shown(actual) };
}

const shown = (value: Json | undefined): string =>
  value === undefined ? 'null' : (scalarText(value) ?? JSON.stringify(value));

/** As JSON pointers have it. */
const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
