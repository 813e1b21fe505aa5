import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { BucketLocationConstraint, CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { expect, test } from '@jest/globals';
import { zipSync } from 'fflate';

import { caseNames, casesFolder } from '../render/cases.ts';
import { destroy, events, execute, openTestCloud, propose } from './cloud.ts';

/** Stands for each of ours; to CloudFormation it says that all went well. */
const emptyFunction = zipSync({
  'index.mjs': new TextEncoder().encode(`
    export const handler = async ({ ResponseURL }) => {
      const body = JSON.stringify({ Status: 'SUCCESS', PhysicalResourceId: 'done' });
      if (ResponseURL !== undefined) await fetch(ResponseURL, { method: 'PUT', body });
    };`),
});

interface Rendered {
  readonly Resources: Readonly<Record<string, { readonly Type: string; readonly Properties: Properties }>>;
}

interface Properties {
  readonly DefinitionS3Location?: { readonly Bucket: string; readonly Key: string };
  readonly Code?: { readonly S3Bucket: string; readonly S3Key: string };
}

test.each(caseNames())('the template of %s is deployed, has nothing to change then, and is deleted', async (name) => {
  const folder = join(casesFolder, name, 'expected');
  const template = JSON.parse(readFileSync(join(folder, 'template.json'), 'utf8')) as Rendered;
  const [, account, region] = /-(\d{12})-([a-z]+-[a-z]+-\d)-/.exec(JSON.stringify(template)) ?? [];
  if (account === undefined || region === undefined) throw new Error(`${name} names no account and region.`);
  const local = await openTestCloud(undefined, { account, region });

  const made = new Set<string>();
  const upload = async (Bucket: string, Key: string, Body: string | Uint8Array) => {
    const elsewhere = Object.values(BucketLocationConstraint).find((other) => other === region);
    const CreateBucketConfiguration = elsewhere === undefined ? undefined : { LocationConstraint: elsewhere };
    if (!made.has(Bucket)) await local.cloud.s3.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration }));
    made.add(Bucket);
    await local.cloud.s3.send(new PutObjectCommand({ Bucket, Key, Body }));
  };
  for (const { Properties } of Object.values(template.Resources)) {
    const { DefinitionS3Location: definition, Code } = Properties;
    const machine = readFileSync(join(folder, 'state-machine.asl.json'), 'utf8');
    if (definition !== undefined) await upload(definition.Bucket, definition.Key, machine);
    if (Code !== undefined) await upload(Code.S3Bucket, Code.S3Key, emptyFunction);
  }

  const options = { Capabilities: ['CAPABILITY_IAM' as const], ImportExistingResources: true };
  const stack = await execute(local, await propose(local, { ...template }, { ChangeSetType: 'CREATE', ...options }));
  expect((await events(local, stack)).filter((event) => event.includes('FAILED'))).toEqual([]);
  expect(stack.StackStatus).toBe('CREATE_COMPLETE');
  expect((await propose(local, { ...template }, options)).StatusReason).toContain("didn't contain changes");
  expect((await destroy(local, stack)).StackStatus).toBe('DELETE_COMPLETE');
  await local.close();
});
