import type { JdbcSource } from '../../graph/model.ts';
import { isDatabase } from '../../graph/source-of.ts';
import { logicalId } from '../names.ts';
import { connectionRequirements } from './network-requirements.ts';
import type { Statement } from './permissions.ts';
import type { Intrinsic } from './properties.ts';
import type { Stack } from './stack.ts';

/** A Glue connection for each database: where it is, and which secret opens it. */
export function connections(stack: Stack): void {
  for (const source of stack.pipeline.sources.filter(isDatabase)) connection(stack, source);
}

function connection(stack: Stack, source: JdbcSource): void {
  const requirements = connectionRequirements(source);
  stack.add(
    connectionId(source),
    'AWS::Glue::Connection',
    {
      CatalogId: { Ref: 'AWS::AccountId' },
      ConnectionInput: {
        Name: stack.names.connection(source.name),
        Description: `${source.name} of ${stack.pipeline.name}.`,
        ConnectionType: 'JDBC',
        ConnectionProperties: {
          JDBC_CONNECTION_URL: source.url,
          SECRET_ID: source.secret,
          JDBC_ENFORCE_SSL: String(!refusesTls.test(source.url)),
        },
        ...(requirements === undefined ? {} : { PhysicalConnectionRequirements: requirements }),
      },
    },
    { from: source.at },
  );
}

/** What each driver takes for: no encryption. */
const refusesTls = /[;?&](encrypt=false|sslmode=disable|sslMode=DISABLED|useSSL=false|ssl=false)(?=[;&]|$)/i;

/** Ref gives its name. */
export const connectionRef = (source: JdbcSource): Intrinsic => ({ Ref: connectionId(source) });

const connectionId = ({ name }: JdbcSource): string => logicalId('Connection', name);

/** Logging in to databases: Glue asks for connection and catalog together. */
export function mayReachDatabases(stack: Stack, sources: readonly JdbcSource[]): readonly Statement[] {
  if (sources.length === 0) return [];
  const { names } = stack;
  const connectionArns = sources.map(({ name }) => stack.arn('glue', `connection/${names.connection(name)}`));
  return [
    { Sid: 'Connections', Action: ['glue:GetConnection'], Resource: [stack.arn('glue', 'catalog'), ...connectionArns] },
    {
      Sid: 'Secrets',
      Action: ['secretsmanager:GetSecretValue', 'secretsmanager:DescribeSecret'],
      // Secrets Manager puts six characters of its own behind the name.
      Resource: [...new Set(sources.map(({ secret }) => stack.arn('secretsmanager', `secret:${secret}-??????`)))],
    },
    ...(sources.some(({ network }) => network !== undefined) ? mayAttachInterfaces : []),
  ];
}

/** Glue puts its workers into a subnet by network interfaces, which it makes, tags and removes in the job's name. */
const mayAttachInterfaces: readonly Statement[] = [
  {
    Sid: 'LookAtNetwork',
    Action: [
      'ec2:DescribeVpcEndpoints',
      'ec2:DescribeRouteTables',
      'ec2:DescribeNetworkInterfaces',
      'ec2:DescribeSecurityGroups',
      'ec2:DescribeSubnets',
      'ec2:DescribeVpcAttribute',
    ],
    Resource: '*',
  },
  { Sid: 'Interfaces', Action: ['ec2:CreateNetworkInterface', 'ec2:DeleteNetworkInterface'], Resource: '*' },
  {
    Sid: 'TagInterfaces',
    Action: ['ec2:CreateTags', 'ec2:DeleteTags'],
    Resource: '*',
    Condition: { 'ForAllValues:StringEquals': { 'aws:TagKeys': ['aws-glue-service-resource'] } },
  },
];
