/** Operations of every kind, small, on real buckets: what the tests of interruptions interrupt. */
import { CreateBucketCommand } from '@aws-sdk/client-s3';
import { DeleteStackCommand, ExecuteChangeSetCommand } from '@aws-sdk/client-cloudformation';

import { create, propose, type Template, type TestCloud } from './cloud.ts';

const bucket = (BucketName: string, DependsOn: string[] = []) => ({
  Type: 'AWS::S3::Bucket',
  DependsOn,
  Properties: { BucketName, VersioningConfiguration: { Status: 'Enabled' } },
});
const topic = (TopicName: string, DependsOn: string[] = []) => ({
  Type: 'AWS::SNS::Topic',
  DependsOn,
  Properties: { TopicName },
});

const first: Template = { Resources: { A: bucket('a-one'), B: topic('b-one', ['A']), C: bucket('c-one', ['B']) } };
const second: Template = { Resources: { A: bucket('a-two'), B: topic('b-two', ['A']), D: bucket('d-one', ['B']) } };
const impossible: Template = { Resources: { ...(second['Resources'] as object), E: bucket('taken', ['D']) } };

export interface Flow {
  /** Brings the stack to where the operation starts. */
  prepare(test: TestCloud): Promise<void>;
  /** Starts the operation, and returns before it has ended. */
  start(test: TestCloud): Promise<void>;
  readonly ends: string;
  /** Buckets that are there in the end. */
  readonly buckets: readonly string[];
}

async function taken({ cloud }: TestCloud): Promise<void> {
  const CreateBucketConfiguration = { LocationConstraint: 'eu-central-1' } as const;
  await cloud.s3.send(new CreateBucketCommand({ Bucket: 'taken', CreateBucketConfiguration }));
}

async function begin(test: TestCloud, template: Template, ChangeSetType: 'CREATE' | 'UPDATE'): Promise<void> {
  const { ChangeSetId } = await propose(test, template, { ChangeSetType });
  await test.cloud.cloudFormation.send(new ExecuteChangeSetCommand({ ChangeSetName: ChangeSetId }));
}

const created = async (test: TestCloud) => {
  await create(test, first);
};

export const flows: Readonly<Record<string, Flow>> = {
  'a creation': {
    prepare: async () => {},
    start: (test) => begin(test, first, 'CREATE'),
    ends: 'CREATE_COMPLETE',
    buckets: ['a-one', 'c-one'],
  },
  'a creation that fails': {
    prepare: taken,
    start: (test) => begin(test, impossible, 'CREATE'),
    ends: 'ROLLBACK_COMPLETE',
    buckets: ['taken'],
  },
  'an update': {
    prepare: created,
    start: (test) => begin(test, second, 'UPDATE'),
    ends: 'UPDATE_COMPLETE',
    buckets: ['a-two', 'd-one'],
  },
  'an update that fails': {
    prepare: async (test) => {
      await taken(test);
      await created(test);
    },
    start: (test) => begin(test, impossible, 'UPDATE'),
    ends: 'UPDATE_ROLLBACK_COMPLETE',
    buckets: ['a-one', 'c-one', 'taken'],
  },
  'a deletion': {
    prepare: created,
    start: async ({ cloud }) => {
      await cloud.cloudFormation.send(new DeleteStackCommand({ StackName: 'plant' }));
    },
    ends: 'DELETE_COMPLETE',
    buckets: [],
  },
};
