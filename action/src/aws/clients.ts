import type { Cloud } from './cloud.ts';

/** AWS itself, with the credentials that the SDK finds, and its own retries. */
export async function openAws(region: string): Promise<Cloud> {
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
  const configuration = { region, retryMode: 'adaptive', maxAttempts: 10 } as const;
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
  return {
    ...clients,
    close() {
      for (const client of Object.values(clients)) client.destroy();
      return Promise.resolve();
    },
  };
}
