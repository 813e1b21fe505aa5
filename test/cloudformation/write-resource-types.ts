/**
 * Cuts the resource types that the local CloudFormation knows out of AWS's own specification, into
 * simulators/cloud/cloudformation/resource-types.generated.ts. Run it with node after an update of
 * @aws-cdk/aws-service-spec, or to add a type below; the tests compare the file with what this makes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { loadAwsServiceSpec } from '@aws-cdk/aws-service-spec';
import type { Property, PropertyType, SpecDatabase, TypeDefinition } from '@aws-cdk/service-spec-types';

import type {
  ObjectType,
  PropertySpecification,
  ResourceType,
  ValueType,
} from '../../simulators/cloud/cloudformation/resource-types.ts';

const types = [
  'AWS::Athena::WorkGroup',
  'AWS::CloudFormation::CustomResource',
  'AWS::CloudFormation::Stack',
  'AWS::CloudWatch::Alarm',
  'AWS::DynamoDB::Table',
  'AWS::EC2::FlowLog',
  'AWS::EC2::Route',
  'AWS::EC2::RouteTable',
  'AWS::EC2::SecurityGroup',
  'AWS::EC2::SecurityGroupEgress',
  'AWS::EC2::SecurityGroupIngress',
  'AWS::EC2::Subnet',
  'AWS::EC2::SubnetRouteTableAssociation',
  'AWS::EC2::VPC',
  'AWS::EC2::VPCEndpoint',
  'AWS::EC2::VPCPeeringConnection',
  'AWS::Events::Rule',
  'AWS::Glue::Connection',
  'AWS::Glue::Crawler',
  'AWS::Glue::Database',
  'AWS::Glue::Job',
  'AWS::Glue::SecurityConfiguration',
  'AWS::Glue::Table',
  'AWS::IAM::ManagedPolicy',
  'AWS::IAM::OIDCProvider',
  'AWS::IAM::Policy',
  'AWS::IAM::Role',
  'AWS::IoT::TopicRule',
  'AWS::KMS::Key',
  'AWS::KinesisFirehose::DeliveryStream',
  'AWS::Lambda::Function',
  'AWS::Lambda::Permission',
  'AWS::Logs::LogGroup',
  'AWS::Logs::LogStream',
  'AWS::QuickSight::DataSet',
  'AWS::QuickSight::DataSource',
  'AWS::S3::Bucket',
  'AWS::S3::BucketPolicy',
  'AWS::SNS::Topic',
  'AWS::SNS::TopicPolicy',
  'AWS::Scheduler::Schedule',
  'AWS::StepFunctions::StateMachine',
];

export const file = join(import.meta.dirname, '../../simulators/cloud/cloudformation/resource-types.generated.ts');

export async function specificationText(): Promise<string> {
  const database = await loadAwsServiceSpec();
  const lines = types.map((type) => `  ${JSON.stringify(type)}: ${JSON.stringify(cut(database, type))},`);
  return [
    '/** Made by test/cloudformation/write-resource-types.ts from the specification of AWS. Do not edit. */',
    "import type { ResourceType } from './resource-types.ts';",
    '',
    'export const resourceSpecification: Readonly<Record<string, ResourceType>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}

function cut(database: SpecDatabase, type: string): ResourceType {
  const resource = database.lookup('resource', 'cloudFormationType', 'equals', type).only();
  const definitions: Record<string, ObjectType> = {};

  const define = (definition: TypeDefinition): string => {
    if (!(definition.name in definitions)) {
      // Named before it is filled: a definition may contain itself.
      definitions[definition.name] = {};
      definitions[definition.name] = properties(definition.properties);
    }
    return definition.name;
  };
  const properties = (of: Readonly<Record<string, Property>>): ObjectType =>
    Object.fromEntries(Object.entries(of).map(([name, property]) => [name, specification(property)]));
  const specification = ({ type, required, causesReplacement }: Property): PropertySpecification => ({
    type: value(type),
    ...(required === true ? { required } : {}),
    ...(causesReplacement === 'yes' || causesReplacement === 'maybe' ? { replacement: causesReplacement } : {}),
  });
  const value = (type: PropertyType): ValueType => {
    switch (type.type) {
      case 'string':
      case 'integer':
        return 'allowedValues' in type ? { type: type.type, values: type.allowedValues } : type.type;
      case 'array':
        return { array: value(type.element) };
      case 'map':
        return { map: value(type.element) };
      case 'union':
        return { union: type.types.map(value) };
      case 'ref':
        return { definition: define(database.get('typeDefinition', type.reference)) };
      case 'tag':
        return 'tag';
      case 'date-time':
        return 'string';
      case 'null':
        throw new TypeError(`${resource.cloudFormationType} has a property that is always null.`);
      default:
        return type.type;
    }
  };
  return {
    attributes: Object.keys(resource.attributes),
    properties: properties(resource.properties),
    ...(type === 'AWS::CloudFormation::CustomResource' ? { isOpen: true as const } : {}),
    definitions,
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(file, await specificationText());
}
