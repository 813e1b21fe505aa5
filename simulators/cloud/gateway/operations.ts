/** AWS's operations as the SDK describes them: names, shapes, and where each member stands in an HTTP message. */
import { NormalizedSchema } from '@smithy/core/schema';
import type { StaticOperationSchema, StaticStructureSchema } from '@smithy/types';
import type { LocalServiceName } from '../service.ts';

export interface Operation {
  readonly name: string;
  /** Method, path with labels and literal query, status; only of protocols that use them. */
  readonly http: readonly [string, string, number] | undefined;
  readonly input: NormalizedSchema;
  readonly output: NormalizedSchema;
}

/** A service's package is loaded with the first request for it. */
const packages: Readonly<Record<LocalServiceName, () => Promise<object>>> = {
  athena: () => import('@aws-sdk/client-athena'),
  cloudFormation: () => import('@aws-sdk/client-cloudformation'),
  dynamoDB: () => import('@aws-sdk/client-dynamodb'),
  ec2: () => import('@aws-sdk/client-ec2'),
  glue: () => import('@aws-sdk/client-glue'),
  lambda: () => import('@aws-sdk/client-lambda'),
  s3: () => import('@aws-sdk/client-s3'),
  sageMaker: () => import('@aws-sdk/client-sagemaker'),
  secretsManager: () => import('@aws-sdk/client-secrets-manager'),
  sfn: () => import('@aws-sdk/client-sfn'),
  sts: () => import('@aws-sdk/client-sts'),
};

const loaded = new Map<LocalServiceName, Promise<ReadonlyMap<string, Operation>>>();

/** By name, such as `GetTable`. */
export function operationsOf(service: LocalServiceName): Promise<ReadonlyMap<string, Operation>> {
  const operations = loaded.get(service) ?? load(service);
  loaded.set(service, operations);
  return operations;
}

async function load(service: LocalServiceName): Promise<ReadonlyMap<string, Operation>> {
  const exported: unknown[] = Object.values(await packages[service]());
  return new Map(exported.filter(isOperation).map((schema) => [schema[2], operation(schema)]));
}

/** The SDK's tag for the schema of an operation. */
function isOperation(exported: unknown): exported is StaticOperationSchema {
  return Array.isArray(exported) && exported[0] === 9;
}

function operation([, , name, traits, input, output]: StaticOperationSchema): Operation {
  const http = typeof traits === 'object' ? traits.http : undefined;
  return { name, http, input: NormalizedSchema.of(input), output: NormalizedSchema.of(output) };
}

/** Names of the members that a request must have. */
export function requiredMembers(shape: NormalizedSchema): readonly string[] {
  if (!shape.isStructSchema()) return [];
  // The required members stand first; the schema ends with how many they are.
  const [, , , , names, , count = 0] = shape.getSchema() as StaticStructureSchema;
  return names.slice(0, count);
}
