/** Buckets and their policies. */
import {
  BucketLocationConstraint,
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteBucketEncryptionCommand,
  DeleteBucketLifecycleCommand,
  DeleteBucketOwnershipControlsCommand,
  DeleteBucketPolicyCommand,
  DeleteBucketTaggingCommand,
  DeletePublicAccessBlockCommand,
  GetBucketPolicyCommand,
  HeadBucketCommand,
  PutBucketEncryptionCommand,
  PutBucketLifecycleConfigurationCommand,
  PutBucketLoggingCommand,
  PutBucketOwnershipControlsCommand,
  PutBucketPolicyCommand,
  PutBucketTaggingCommand,
  PutBucketVersioningCommand,
  PutPublicAccessBlockCommand,
} from '@aws-sdk/client-s3';
import type { S3BucketProperties } from '@awboost/cfn-resource-types/AWS-S3-Bucket';
import type { S3BucketPolicyProperties } from '@awboost/cfn-resource-types/AWS-S3-BucketPolicy';

import { onlyKnown } from '../../input.ts';
import type { World } from '../../service.ts';
import { lifecycleRule } from './lifecycle.ts';
import { arn, found, oneOf, type Attributes, type Provider } from './provider.ts';

export const bucket: Provider<S3BucketProperties> = {
  customName: ({ BucketName }) => BucketName,
  generatedName: { longest: 63, lowerCase: true },
  physicalId: (name) => name,
  exists: (Bucket, _, { cloud }) => found(() => cloud.s3.send(new HeadBucketCommand({ Bucket })), 'NotFound'),
  async create(Bucket, properties, world) {
    onlyKnown('AWS::S3::Bucket', properties, ['BucketName', ...settings.map(({ property }) => property)]);
    // The one region that may not be named.
    const elsewhere = world.region === 'us-east-1' ? undefined : world.region;
    const LocationConstraint = oneOf(BucketLocationConstraint, elsewhere, 'locationConstraint');
    const CreateBucketConfiguration = LocationConstraint === undefined ? undefined : { LocationConstraint };
    await world.cloud.s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration }));
    return configure(Bucket, properties, {}, world);
  },
  async update(Bucket, properties, previous, world) {
    onlyKnown('AWS::S3::Bucket', properties, ['BucketName', ...settings.map(({ property }) => property)]);
    return configure(Bucket, properties, previous, world);
  },
  async delete(Bucket, _, { cloud }) {
    await cloud.s3.send(new DeleteBucketCommand({ Bucket }));
  },
};

/** Of what others may have set, `previous` is not known: then all that the template does not say is removed. */
async function configure(
  name: string,
  properties: S3BucketProperties,
  previous: S3BucketProperties | undefined,
  world: World,
): Promise<Attributes> {
  for (const { property, put, remove } of settings) {
    if (properties[property] !== undefined) await put(name, properties, world);
    else if (previous === undefined || previous[property] !== undefined) await remove(name, world);
  }
  return {
    Arn: arn(world, 's3', name),
    DomainName: `${name}.s3.amazonaws.com`,
    DualStackDomainName: `${name}.s3.dualstack.${world.region}.amazonaws.com`,
    RegionalDomainName: `${name}.s3.${world.region}.amazonaws.com`,
    WebsiteURL: `http://${name}.s3-website-${world.region}.amazonaws.com`,
  };
}

interface Setting {
  readonly property: keyof S3BucketProperties;
  readonly put: (Bucket: string, properties: S3BucketProperties, world: World) => Promise<unknown>;
  readonly remove: (Bucket: string, world: World) => Promise<unknown>;
}

const settings: readonly Setting[] = [
  {
    property: 'BucketEncryption',
    put: (Bucket, { BucketEncryption }, { cloud }) =>
      cloud.s3.send(
        new PutBucketEncryptionCommand({
          Bucket,
          ServerSideEncryptionConfiguration: {
            Rules: BucketEncryption?.ServerSideEncryptionConfiguration.map(
              ({ BucketKeyEnabled, ServerSideEncryptionByDefault }) => ({
                ApplyServerSideEncryptionByDefault: ServerSideEncryptionByDefault,
                BucketKeyEnabled,
              }),
            ),
          },
        }),
      ),
    remove: (Bucket, { cloud }) => cloud.s3.send(new DeleteBucketEncryptionCommand({ Bucket })),
  },
  {
    property: 'PublicAccessBlockConfiguration',
    put: (Bucket, { PublicAccessBlockConfiguration }, { cloud }) =>
      cloud.s3.send(new PutPublicAccessBlockCommand({ Bucket, PublicAccessBlockConfiguration })),
    remove: (Bucket, { cloud }) => cloud.s3.send(new DeletePublicAccessBlockCommand({ Bucket })),
  },
  {
    property: 'OwnershipControls',
    put: (Bucket, { OwnershipControls }, { cloud }) => {
      const Rules = OwnershipControls?.Rules.map(({ ObjectOwnership }) => ({ ObjectOwnership }));
      return cloud.s3.send(new PutBucketOwnershipControlsCommand({ Bucket, OwnershipControls: { Rules } }));
    },
    remove: (Bucket, { cloud }) => cloud.s3.send(new DeleteBucketOwnershipControlsCommand({ Bucket })),
  },
  {
    property: 'VersioningConfiguration',
    put: (Bucket, { VersioningConfiguration }, { cloud }) =>
      cloud.s3.send(
        new PutBucketVersioningCommand({
          Bucket,
          VersioningConfiguration: { Status: VersioningConfiguration?.Status },
        }),
      ),
    // Versioning, once enabled, can only be suspended.
    remove: (Bucket, { cloud }) =>
      cloud.s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Suspended' } })),
  },
  {
    property: 'LifecycleConfiguration',
    put: (Bucket, { LifecycleConfiguration }, { cloud }) =>
      cloud.s3.send(
        new PutBucketLifecycleConfigurationCommand({
          Bucket,
          LifecycleConfiguration: { Rules: LifecycleConfiguration?.Rules.map(lifecycleRule) },
        }),
      ),
    remove: (Bucket, { cloud }) => cloud.s3.send(new DeleteBucketLifecycleCommand({ Bucket })),
  },
  {
    property: 'LoggingConfiguration',
    put: (Bucket, { LoggingConfiguration }, { cloud }) =>
      cloud.s3.send(
        new PutBucketLoggingCommand({
          Bucket,
          BucketLoggingStatus: {
            LoggingEnabled: {
              TargetBucket: LoggingConfiguration?.DestinationBucketName ?? Bucket,
              TargetPrefix: LoggingConfiguration?.LogFilePrefix ?? '',
            },
          },
        }),
      ),
    remove: (Bucket, { cloud }) => cloud.s3.send(new PutBucketLoggingCommand({ Bucket, BucketLoggingStatus: {} })),
  },
  {
    property: 'Tags',
    put: (Bucket, { Tags }, { cloud }) =>
      cloud.s3.send(new PutBucketTaggingCommand({ Bucket, Tagging: { TagSet: Tags } })),
    remove: (Bucket, { cloud }) => cloud.s3.send(new DeleteBucketTaggingCommand({ Bucket })),
  },
];

export const bucketPolicy: Provider<S3BucketPolicyProperties> = {
  customName: ({ Bucket }) => Bucket,
  generatedName: { longest: 63 },
  physicalId: (name) => name,
  exists: (Bucket, _, { cloud }) =>
    found(() => cloud.s3.send(new GetBucketPolicyCommand({ Bucket })), 'NoSuchBucketPolicy', 'NoSuchBucket'),
  create: putPolicy,
  update: (Bucket, properties, _, world) => putPolicy(Bucket, properties, world),
  async delete(Bucket, _, { cloud }) {
    await cloud.s3.send(new DeleteBucketPolicyCommand({ Bucket }));
  },
};

async function putPolicy(Bucket: string, { PolicyDocument }: S3BucketPolicyProperties, { cloud }: World) {
  const Policy = typeof PolicyDocument === 'string' ? PolicyDocument : JSON.stringify(PolicyDocument);
  await cloud.s3.send(new PutBucketPolicyCommand({ Bucket, Policy }));
  return {};
}
