import type { AwsCredentialIdentityProvider } from '@smithy/types';
import type { Cloud } from './cloud.ts';
import { refreshingCredentials } from './refresh.ts';

/** How long a call may take before it is given up. */
export interface Patience {
  /** Of a call, the first among them. */
  readonly attempts: number;
  /** Milliseconds until a connection stands. */
  readonly connect: number;
  /** Milliseconds until the answer begins. */
  readonly answer: number;
}

/**
 * Between attempts the SDK waits a random time below 0.1 s, throttled below 0.5 s, doubled each time up to 20 s: at most
 * 92 s in all. Its budget of retries, shared by the calls of a client, keeps them from becoming a storm.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 */
const usual: Patience = { attempts: 10, connect: 5_000, answer: 30_000 };

/** AWS itself; without `credentials` with those that the SDK finds in variables, profile, container or instance. */
export async function openAws(
  region: string,
  credentials?: AwsCredentialIdentityProvider,
  { attempts, connect, answer }: Patience = usual,
): Promise<Cloud> {
  const [athena, cloudFormation, dynamoDB, glue, lambda, s3, sageMaker, secretsManager, sfn, sts] = await Promise.all([
    import('@aws-sdk/client-athena'),
    import('@aws-sdk/client-cloudformation'),
    import('@aws-sdk/client-dynamodb'),
    import('@aws-sdk/client-glue'),
    import('@aws-sdk/client-lambda'),
    import('@aws-sdk/client-s3'),
    import('@aws-sdk/client-sagemaker'),
    import('@aws-sdk/client-secrets-manager'),
    import('@aws-sdk/client-sfn'),
    import('@aws-sdk/client-sts'),
  ]);
  const configuration = {
    region,
    retryMode: 'standard',
    maxAttempts: attempts,
    requestHandler: { connectionTimeout: connect, requestTimeout: answer, throwOnRequestTimeout: true },
    ...(credentials === undefined ? {} : { credentials }),
  };
  const clients = {
    athena: new athena.AthenaClient(configuration),
    cloudFormation: new cloudFormation.CloudFormationClient(configuration),
    dynamoDB: new dynamoDB.DynamoDBClient(configuration),
    glue: new glue.GlueClient(configuration),
    lambda: new lambda.LambdaClient(configuration),
    s3: new s3.S3Client(configuration),
    sageMaker: new sageMaker.SageMakerClient(configuration),
    secretsManager: new secretsManager.SecretsManagerClient(configuration),
    sfn: new sfn.SFNClient(configuration),
    sts: new sts.STSClient(configuration),
  };
  for (const client of Object.values(clients)) client.middlewareStack.use(refreshingCredentials(client.config));
  return {
    ...clients,
    // The SDK keeps it from the dates of the answers, to sign by it.
    clockOffset: () => clients.sts.config.systemClockOffset,
    close() {
      for (const client of Object.values(clients)) client.destroy();
      return Promise.resolve();
    },
  };
}
