/** The services that state machines reach, and what Step Functions calls them. */
import type { ServiceName } from '../../../../action/src/aws/cloud.ts';

export interface Client {
  readonly service: ServiceName;
  readonly load: () => Promise<object>;
  /** In errors and causes of the SDK integrations. */
  readonly sdkName: string;
  /** In those of the optimised ones: the prefix of errors, the service of causes, the error for what has no class. */
  readonly optimised?: { readonly prefix: string; readonly service: string; readonly unmodelled: string };
  /** Its members are in camelCase for the SDK, and in PascalCase in a state machine. */
  readonly camelCase?: true;
  /** Members that are bytes or text to the SDK, and any JSON in a state machine: sent as JSON text, strings with quotes. */
  readonly json?: readonly string[];
}

/** By the name in `arn:aws:states:::aws-sdk:NAME:action`. */
export const clients = {
  athena: {
    service: 'athena',
    load: () => import('@aws-sdk/client-athena'),
    sdkName: 'Athena',
    optimised: { prefix: 'Athena', service: 'AmazonAthena', unmodelled: 'AmazonAthenaException' },
  },
  cloudformation: {
    service: 'cloudFormation',
    load: () => import('@aws-sdk/client-cloudformation'),
    sdkName: 'CloudFormation',
  },
  dynamodb: {
    service: 'dynamoDB',
    load: () => import('@aws-sdk/client-dynamodb'),
    sdkName: 'DynamoDb',
    optimised: { prefix: 'DynamoDB', service: 'AmazonDynamoDBv2', unmodelled: 'AmazonDynamoDBException' },
  },
  glue: {
    service: 'glue',
    load: () => import('@aws-sdk/client-glue'),
    sdkName: 'Glue',
    optimised: { prefix: 'Glue', service: 'AWSGlue', unmodelled: 'AWSGlueException' },
  },
  lambda: {
    service: 'lambda',
    load: () => import('@aws-sdk/client-lambda'),
    sdkName: 'Lambda',
    optimised: { prefix: 'Lambda', service: 'AWSLambda', unmodelled: 'AWSLambdaException' },
    json: ['Payload'],
  },
  s3: { service: 's3', load: () => import('@aws-sdk/client-s3'), sdkName: 'S3', json: ['Body'] },
  sagemaker: {
    service: 'sageMaker',
    load: () => import('@aws-sdk/client-sagemaker'),
    sdkName: 'SageMaker',
    optimised: { prefix: 'SageMaker', service: 'AmazonSageMaker', unmodelled: 'AmazonSageMakerException' },
  },
  sfn: {
    service: 'sfn',
    load: () => import('@aws-sdk/client-sfn'),
    sdkName: 'Sfn',
    optimised: { prefix: 'StepFunctions', service: 'AWSStepFunctions', unmodelled: 'AWSStepFunctionsException' },
    camelCase: true,
    json: ['Input'],
  },
  sts: { service: 'sts', load: () => import('@aws-sdk/client-sts'), sdkName: 'Sts' },
} as const satisfies Readonly<Record<string, Client>>;

export type ClientName = keyof typeof clients;

export function isClient(name: string): name is ClientName {
  return Object.hasOwn(clients, name);
}
