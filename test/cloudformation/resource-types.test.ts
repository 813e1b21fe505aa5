import { readFileSync } from 'node:fs';

import { expect, test } from '@jest/globals';

import { propertyChanges } from '../../simulators/cloud/cloudformation/properties.ts';
import { knownResourceTypes, knownType } from '../../simulators/cloud/cloudformation/resource-types.ts';
import { providerOf } from '../../simulators/cloud/cloudformation/resources/index.ts';
import { file, specificationText } from './write-resource-types.ts';

test("the resource types are cut from AWS's specification, and nobody edited them", async () => {
  expect(readFileSync(file, 'utf8')).toBe(await specificationText());
});

test('every resource type that a template may use has a provider', () => {
  for (const type of knownResourceTypes) expect(providerOf(type)).toBeDefined();
});

test('a name deep in a property replaces the resource, what is beside it does not', () => {
  const table = (TableInput: object) => ({ DatabaseName: 'db', TableInput: { ...TableInput } });
  const type = knownType('AWS::Glue::Table');
  const recreation = (before: object, after: object) =>
    propertyChanges(type, table(before), table(after)).map(({ name, requiresRecreation }) => [
      name,
      requiresRecreation,
    ]);
  expect(recreation({ Name: 'a' }, { Name: 'b' })).toEqual([['TableInput', 'Always']]);
  expect(recreation({ Name: 'a', Owner: 'x' }, { Name: 'a', Owner: 'y' })).toEqual([['TableInput', 'Never']]);
  expect(recreation({ Name: 'a' }, { Name: 'a' })).toEqual([]);
});
