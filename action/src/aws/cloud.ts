import type { AthenaClient } from '@aws-sdk/client-athena';
import type { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { GlueClient } from '@aws-sdk/client-glue';
import type { LambdaClient } from '@aws-sdk/client-lambda';
import type { S3Client } from '@aws-sdk/client-s3';
import type { SageMakerClient } from '@aws-sdk/client-sagemaker';
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { SFNClient } from '@aws-sdk/client-sfn';
import type { STSClient } from '@aws-sdk/client-sts';

/**
 * AWS, as far as Penstock knows it: `send(command)` with the SDK's own commands and types, one sender a service.
 * Two things answer it: the SDK's clients (`aws/clients.ts`) and the local cloud (`simulators/cloud`). Whoever holds
 * a Cloud cannot tell which.
 */
export interface Cloud {
  readonly athena: Pick<AthenaClient, 'send'>;
  readonly cloudFormation: Pick<CloudFormationClient, 'send'>;
  readonly dynamoDB: Pick<DynamoDBClient, 'send'>;
  readonly glue: Pick<GlueClient, 'send'>;
  readonly lambda: Pick<LambdaClient, 'send'>;
  readonly s3: Pick<S3Client, 'send'>;
  readonly sageMaker: Pick<SageMakerClient, 'send'>;
  readonly secretsManager: Pick<SecretsManagerClient, 'send'>;
  readonly sfn: Pick<SFNClient, 'send'>;
  readonly sts: Pick<STSClient, 'send'>;
  /** Milliseconds that AWS's clock is ahead of this machine's, as its answers have shown; 0 where they agree within five minutes. */
  clockOffset(): number;
  /** Ends what this process started: engines, sockets, running executions of the local cloud. */
  close(): Promise<void>;
}

export type ServiceName = Exclude<keyof Cloud, 'clockOffset' | 'close'>;
