import { DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

import { create, destroy, openTestCloud, outputsOf, propose, type TestCloud } from './cloud.ts';

let local: TestCloud;
beforeAll(async () => {
  local = await openTestCloud();
});
afterAll(() => local.close());

const topic = (Properties: object = {}, more: object = {}) => ({ Type: 'AWS::SNS::Topic', ...more, Properties });
const named = (DisplayName: unknown) => ({ Resources: { A: topic({ DisplayName }) } });

test.each<[string, object, string]>([
  [
    'an unknown section',
    { Resources: { A: topic() }, Ressources: {} },
    'Template format error: Invalid template property or properties [Ressources]',
  ],
  ['no resources', { Description: 'x' }, 'Template format error: At least one Resources member must be defined.'],
  [
    'another version',
    { AWSTemplateFormatVersion: '2020-01-01', Resources: { A: topic() } },
    'Template format error: Unsupported template version "2020-01-01".',
  ],
  [
    'a logical id with a dash',
    { Resources: { 'a-b': topic() } },
    'Template format error: Resource name a-b is non alphanumeric.',
  ],
  [
    'a resource without a type',
    { Resources: { A: {} } },
    'Template format error: [/Resources/A] Every Resources object must contain a Type member.',
  ],
  [
    'an unknown attribute',
    { Resources: { A: { ...topic(), Depends: 'B' } } },
    "Invalid template resource property 'Depends'",
  ],
  [
    'an unknown policy',
    { Resources: { A: topic({}, { DeletionPolicy: 'Keep' }) } },
    'Template format error: Unrecognized DeletionPolicy Keep',
  ],
  [
    'a reference to nothing',
    named({ Ref: 'Nobody' }),
    'Template format error: Unresolved resource dependencies [Nobody] in the Resources block of the template',
  ],
  [
    'a substitution of nothing',
    named({ 'Fn::Sub': '${Nobody} and ${!Literal}' }),
    'Template format error: Unresolved resource dependencies [Nobody] in the Resources block of the template',
  ],
  [
    'a dependency on nothing',
    { Resources: { A: topic({}, { DependsOn: ['B', 'C'] }) } },
    'Template format error: Unresolved resource dependencies [B, C] in the Resources block of the template',
  ],
  [
    'an output of nothing',
    { Resources: { A: topic() }, Outputs: { O: { Value: { Ref: 'B' } } } },
    'Template format error: Unresolved resource dependencies [B] in the Outputs block of the template',
  ],
  [
    'an attribute of nothing',
    named({ 'Fn::GetAtt': ['B', 'Arn'] }),
    'Template error: instance of Fn::GetAtt references undefined resource B',
  ],
  [
    'an attribute that its type does not have',
    { Resources: { A: topic({ DisplayName: { 'Fn::GetAtt': 'B.Arn' } }), B: topic() } },
    'Template error: resource B does not support attribute type Arn in Fn::GetAtt',
  ],
  [
    'a circle',
    { Resources: { A: topic({ DisplayName: { Ref: 'B' } }), B: topic({}, { DependsOn: 'A' }), C: topic() } },
    'Circular dependency between resources: [A, B]',
  ],
  ['itself', named({ Ref: 'A' }), 'Circular dependency between resources: [A]'],
  [
    'an unknown condition',
    { Resources: { A: topic({}, { Condition: 'C' }) } },
    'Template format error: Unresolved condition dependency C in the Resources block of the template',
  ],
  [
    'a resource whose condition is false',
    {
      Conditions: { No: { 'Fn::Equals': ['a', 'b'] } },
      Resources: { A: topic({ DisplayName: { Ref: 'B' } }), B: topic({}, { Condition: 'No' }) },
    },
    'Template format error: Unresolved resource dependencies [B] in the Resources block of the template',
  ],
  [
    'a mapping that is not there',
    { Mappings: { M: { a: { b: 'c' } } }, ...named({ 'Fn::FindInMap': ['M', 'a', 'x'] }) },
    'Template error: Unable to get mapping for M::a::x',
  ],
  [
    'a selection beyond the end',
    named({ 'Fn::Select': [2, ['a', 'b']] }),
    'Template error: Fn::Select cannot select nonexistent value at index 2',
  ],
  [
    'an output that is a list',
    { Resources: { A: topic() }, Outputs: { O: { Value: ['a'] } } },
    'Template format error: Output O is malformed. The Value field of every Outputs member must evaluate to a String.',
  ],
  [
    'a parameter without a value',
    { Parameters: { P: { Type: 'String' } }, Resources: { A: topic() } },
    'Parameters: [P] must have values',
  ],
  [
    'a parameter out of its list',
    { Parameters: { P: { Type: 'String', Default: 'c', AllowedValues: ['a', 'b'] } }, Resources: { A: topic() } },
    "Parameter 'P' must be one of AllowedValues",
  ],
  [
    'too many resources',
    { Resources: Object.fromEntries(Array.from({ length: 501 }, (_, n) => [`A${n}`, topic()])) },
    'Template format error: Number of resources, 501, is greater than maximum allowed, 500',
  ],
  [
    'a type that is not known here',
    { Resources: { A: { Type: 'AWS::EC2::Instance' } } },
    'The local cloud does not answer resources of the type AWS::EC2::Instance (A).',
  ],
  [
    'a function that is not known here',
    named({ 'Fn::Base64': 'x' }),
    'The local cloud does not answer the function Fn::Base64 in a template.',
  ],
  [
    'a dynamic reference',
    named('{{resolve:ssm:x}}'),
    'The local cloud does not answer dynamic references ({{resolve:ssm:x}}).',
  ],
  [
    'a transform',
    { Transform: 'AWS::Serverless-2016-10-31', Resources: { A: topic() } },
    'The local cloud does not answer templates with Transform.',
  ],
  [
    'an export',
    { Resources: { A: topic() }, Outputs: { O: { Value: 'a', Export: { Name: 'b' } } } },
    'The local cloud does not answer outputs with Export (O).',
  ],
])('a template with %s is refused, and no stack is left', async (_, template, message) => {
  await expect(propose(local, { ...template }, { ChangeSetType: 'CREATE' })).rejects.toThrow(message);
  const { Stacks } = await local.cloud.cloudFormation.send(new DescribeStacksCommand({}));
  expect(Stacks).toEqual([]);
});

test('text that is no JSON is refused where it stops', async () => {
  const options = { ChangeSetType: 'CREATE', TemplateBody: '{"Resources": {' } as const;
  await expect(propose(local, {}, options)).rejects.toThrow(
    /^Template format error: JSON not well-formed\. .*position 15/,
  );
  await expect(propose(local, {}, { ...options, TemplateBody: 'Resources: {}' })).rejects.toThrow(
    'The local cloud does not answer templates in YAML. Write them in JSON.',
  );
});

test('a parameter that the template does not have is refused', async () => {
  const Parameters = [{ ParameterKey: 'P', ParameterValue: 'x' }];
  const options = { ChangeSetType: 'CREATE', Parameters } as const;
  await expect(propose(local, { Resources: { A: topic() } }, options)).rejects.toThrow(
    'Parameters: [P] do not exist in the template',
  );
});

const values: Readonly<Record<string, readonly [unknown, string]>> = {
  RefParameter: [{ Ref: 'Name' }, 'plant one'],
  RefNumber: [{ Ref: 'Number' }, '5'],
  RefResource: [{ Ref: 'News' }, 'arn:aws:sns:eu-central-1:123456789012:news'],
  Attribute: [{ 'Fn::GetAtt': ['News', 'TopicName'] }, 'news'],
  AttributeText: [{ 'Fn::GetAtt': 'News.TopicName' }, 'news'],
  Account: [{ Ref: 'AWS::AccountId' }, '123456789012'],
  Place: [
    { 'Fn::Sub': '${AWS::Partition} ${AWS::Region} ${AWS::URLSuffix} ${AWS::StackName}' },
    'aws eu-central-1 amazonaws.com plant',
  ],
  Sub: [{ 'Fn::Sub': '${Name}: ${News.TopicName} ${!Name}' }, 'plant one: news ${Name}'],
  SubVariables: [{ 'Fn::Sub': ['${Name}/${x}', { x: { Ref: 'Number' } }] }, 'plant one/5'],
  Join: [{ 'Fn::Join': ['-', ['a', { Ref: 'Number' }, { Ref: 'AWS::NoValue' }, true]] }, 'a-5-true'],
  JoinList: [{ 'Fn::Join': ['+', { Ref: 'List' }] }, 'x+y'],
  Select: [{ 'Fn::Select': ['1', { Ref: 'List' }] }, 'y'],
  Split: [{ 'Fn::Select': [5, { 'Fn::Split': [':', { Ref: 'News' }] }] }, 'news'],
  If: [{ 'Fn::If': ['IsOne', 'one', { Ref: 'Gone' }] }, 'one'],
  Nested: [{ 'Fn::If': ['Both', 'a', { 'Fn::If': ['Neither', 'b', 'c'] }] }, 'c'],
  Mapping: [{ 'Fn::FindInMap': ['Sizes', { Ref: 'AWS::Region' }, 'workers'] }, '10'],
};

test('functions, parameters, mappings and conditions give the values that CloudFormation gives', async () => {
  const stack = await create(
    local,
    {
      Parameters: {
        Name: { Type: 'String' },
        Number: { Type: 'Number', Default: 5 },
        List: { Type: 'CommaDelimitedList', Default: 'x, y' },
      },
      Mappings: { Sizes: { 'eu-central-1': { workers: 10 } } },
      Conditions: {
        IsOne: { 'Fn::Equals': [{ Ref: 'Name' }, 'plant one'] },
        IsTwo: { 'Fn::Not': [{ Condition: 'IsOne' }] },
        Both: { 'Fn::And': [{ Condition: 'IsOne' }, { Condition: 'IsTwo' }] },
        Neither: { 'Fn::Not': [{ 'Fn::Or': [{ Condition: 'IsOne' }, { Condition: 'IsTwo' }] }] },
      },
      Resources: {
        News: topic({ TopicName: 'news', DisplayName: { 'Fn::If': ['IsTwo', 'two', { Ref: 'AWS::NoValue' }] } }),
        Gone: topic({}, { Condition: 'IsTwo' }),
      },
      Outputs: {
        ...Object.fromEntries(Object.entries(values).map(([name, [Value]]) => [name, { Value }])),
        Hidden: { Condition: 'IsTwo', Value: { Ref: 'Gone' } },
      },
    },
    { Parameters: [{ ParameterKey: 'Name', ParameterValue: 'plant one' }] },
  );
  const outputs = outputsOf(stack);
  expect(outputs).toEqual(Object.fromEntries(Object.entries(values).map(([name, [, value]]) => [name, value])));
  await destroy(local, stack);
});

test('a parameter that must not be shown is stars', async () => {
  const stack = await create(
    local,
    { Parameters: { Secret: { Type: 'String', NoEcho: true } }, Resources: { A: topic() } },
    { Parameters: [{ ParameterKey: 'Secret', ParameterValue: 'hunter2' }] },
  );
  expect(stack.Parameters).toEqual([{ ParameterKey: 'Secret', ParameterValue: '****' }]);
  await destroy(local, stack);
});
