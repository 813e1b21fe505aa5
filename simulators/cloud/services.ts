/** The services of the local cloud. A service's code is loaded with its first command: most processes need few. */
import type { LocalServiceName, MakeService } from './service.ts';

export const services: Readonly<Record<LocalServiceName, () => Promise<MakeService>>> = {
  athena: async () => (await import('./athena/service.ts')).makeAthena,
  cloudFormation: async () => (await import('./cloudformation/service.ts')).makeCloudFormation,
  dynamoDB: async () => (await import('./dynamodb/service.ts')).makeDynamoDB,
  ec2: async () => (await import('./ec2/service.ts')).makeEc2,
  glue: async () => (await import('./glue/service.ts')).makeGlue,
  lambda: async () => (await import('./lambda/service.ts')).makeLambda,
  s3: async () => (await import('./s3/service.ts')).makeS3,
  sageMaker: async () => (await import('./sagemaker/service.ts')).makeSageMaker,
  secretsManager: async () => (await import('./secretsmanager/service.ts')).makeSecretsManager,
  sfn: async () => (await import('./states/service.ts')).makeSfn,
  sts: async () => (await import('./sts/service.ts')).makeSts,
};
