/** A local cloud in a folder of its own, and CloudFormation as the tests talk of it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';

import {
  CreateChangeSetCommand,
  DeleteStackCommand,
  DescribeChangeSetCommand,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
  type CreateChangeSetInput,
  type DescribeChangeSetOutput,
  type Stack,
} from '@aws-sdk/client-cloudformation';

import type { Cloud } from '../../action/src/aws/cloud.ts';
import { openLocalCloud } from '../../simulators/cloud/open.ts';
import type { Engines } from '../../simulators/engines/engines.ts';

/** Nothing that CloudFormation does needs an engine. */
export const noEngines: Engines = {
  spark: { warm: unused, run: unused, close: async () => {} },
  forest: { run: () => Promise.reject(new Error('no forest in this test')) },
  athena: { warm: unused, query: unused, close: async () => {} },
};

function unused(): never {
  throw new Error('CloudFormation asked for an engine.');
}

export interface TestCloud {
  readonly folder: string;
  readonly cloud: Cloud;
  /** Closes the cloud; what it remembers stays in the folder. */
  leave(): Promise<void>;
  close(): Promise<void>;
}

export async function openTestCloud(
  folder = mkdtempSync(join(tmpdir(), 'penstock-cfn-')),
  place = { account: '123456789012', region: 'eu-central-1' },
): Promise<TestCloud> {
  const cloud = await openLocalCloud({ stateFolder: folder, ...place, engines: noEngines });
  return {
    folder,
    cloud,
    leave: () => cloud.close(),
    async close() {
      await cloud.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Template = Readonly<Record<string, unknown>>;

/** Makes a change set and describes it. */
export async function propose(
  { cloud }: TestCloud,
  template: Template,
  options: Partial<CreateChangeSetInput> = {},
): Promise<DescribeChangeSetOutput> {
  const { Id } = await cloud.cloudFormation.send(
    new CreateChangeSetCommand({
      StackName: 'plant',
      ChangeSetName: `change-${crypto.randomUUID()}`,
      TemplateBody: JSON.stringify(template),
      ...options,
    }),
  );
  return cloud.cloudFormation.send(
    new DescribeChangeSetCommand({
      ChangeSetName: Id,
      StackName: options.StackName ?? 'plant',
      IncludePropertyValues: false,
    }),
  );
}

export async function execute(test: TestCloud, changeSet: DescribeChangeSetOutput): Promise<Stack> {
  const { ChangeSetId, StackId = '' } = changeSet;
  await test.cloud.cloudFormation.send(new ExecuteChangeSetCommand({ ChangeSetName: ChangeSetId }));
  return ended(test, StackId);
}

/** Proposes and executes; gives the stack as it is then. */
export async function deploy(
  test: TestCloud,
  template: Template,
  options: Partial<CreateChangeSetInput> = {},
): Promise<Stack> {
  return execute(test, await propose(test, template, options));
}

export const create = (test: TestCloud, template: Template, options: Partial<CreateChangeSetInput> = {}) =>
  deploy(test, template, { ChangeSetType: 'CREATE', ...options });

/** The stack, when its operation has ended. */
export async function ended({ cloud }: TestCloud, StackName: string): Promise<Stack> {
  for (let turns = 0; turns < 20_000; turns++) {
    const { Stacks = [] } = await cloud.cloudFormation.send(new DescribeStacksCommand({ StackName }));
    const [stack] = Stacks;
    if (stack !== undefined && !stack.StackStatus?.endsWith('_IN_PROGRESS')) return stack;
    await setImmediate();
  }
  throw new Error(`The operation on ${StackName} does not end.`);
}

export async function destroy(test: TestCloud, stack: Stack): Promise<Stack> {
  const { StackId = '' } = stack;
  await test.cloud.cloudFormation.send(new DeleteStackCommand({ StackName: StackId }));
  return ended(test, StackId);
}

/** `logical id STATUS: reason`, oldest first, from the event after `since` on; ids that differ from run to run are cut. */
export async function events({ cloud }: TestCloud, { StackId }: Stack, since = 0): Promise<readonly string[]> {
  const all: string[] = [];
  let NextToken: string | undefined;
  do {
    const input = { StackName: StackId, ...(NextToken === undefined ? {} : { NextToken }) };
    const page = await cloud.cloudFormation.send(new DescribeStackEventsCommand(input));
    for (const { LogicalResourceId, ResourceStatus, ResourceStatusReason: reason } of page.StackEvents ?? []) {
      all.push(`${LogicalResourceId} ${ResourceStatus}${reason === undefined ? '' : `: ${withoutIds(reason)}`}`);
    }
    NextToken = page.NextToken;
  } while (NextToken !== undefined);
  return all.reverse().slice(since);
}

export function withoutIds(text: string): string {
  return text.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID');
}

export function outputsOf({ Outputs = [] }: Stack): Readonly<Record<string, string>> {
  return Object.fromEntries(Outputs.map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]));
}
