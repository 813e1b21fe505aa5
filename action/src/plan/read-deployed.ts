import type { Cloud } from '../aws/cloud.ts';
import { stateMachineDefinition } from '../aws/deployed-code.ts';
import { ownBucket, type OwnBucket } from '../aws/objects.ts';
import { partitionLocations } from '../aws/partitions.ts';
import { describeStack, stackResources, stackTemplate } from '../aws/stacks.ts';
import type { Pipeline } from '../graph/model.ts';
import { namesOf } from '../render/names.ts';
import { stateMachineArnOf } from '../render/targets.ts';
import { baseOf, type DeployedState } from './deployed-state.ts';
import { deployedRendering } from './deployments.ts';
import { objectIn, parsed, textOf, type Json } from './json.ts';
import type { Rendering } from './rendering.ts';
import { resourcesIn } from './resources.ts';
import { usageOf } from './usage.ts';

/** Reads what is deployed of the pipeline, and changes nothing; null: there is no stack. */
export async function readDeployed(cloud: Cloud, pipeline: Pipeline, head: Rendering): Promise<DeployedState | null> {
  const names = namesOf(pipeline);
  const stack = await describeStack(cloud, names.stack);
  // A stack that was never created whole has no outputs, and holds nothing to compare with.
  if (stack?.Outputs?.some(({ OutputKey }) => OutputKey === 'StateMachineArn') !== true) return null;

  const artifacts = ownBucket(names.artifactBucket, pipeline.environment.account);
  const data = ownBucket(names.dataBucket, pipeline.environment.account);
  const template = await stackTemplate(cloud, names.stack);
  const files = {
    'template.json': template,
    ...(await childTemplates(cloud, names.stack, template)),
    ...(await definitions(cloud, pipeline, template)),
  };
  const recorded = await deployedRendering(cloud, artifacts, template);
  return {
    base: baseOf(files),
    stackStatus: stack.StackStatus ?? '',
    isProtected: stack.EnableTerminationProtection ?? false,
    files,
    recorded,
    usage: await usageOf(cloud, data, head.steps),
    partitions: recorded === undefined ? new Map<string, number>() : await partitionCounts(cloud, data, recorded, head),
  };
}

/** `…/template.jobs-1.json` -> `template.jobs-1.json` */
const fileName = (location: Json | undefined): string =>
  typeof location === 'string' ? (location.split('/').at(-1) ?? '') : '';

async function childTemplates(cloud: Cloud, stack: string, template: string): Promise<Record<string, string>> {
  const children = resourcesIn(parsed(template)).filter(([, { type }]) => type === 'AWS::CloudFormation::Stack');
  if (children.length === 0) return {};
  const held = await stackResources(cloud, stack);
  const ids = new Map(held.map(({ LogicalResourceId, PhysicalResourceId }) => [LogicalResourceId, PhysicalResourceId]));
  const texts = await Promise.all(
    children.map(async ([id, { properties }]) => {
      const stackId = ids.get(id);
      return stackId === undefined ? [] : [[fileName(properties['TemplateURL']), await stackTemplate(cloud, stackId)]];
    }),
  );
  return Object.fromEntries(texts.flat()) as Record<string, string>;
}

async function definitions(cloud: Cloud, { environment }: Pipeline, template: string): Promise<Record<string, string>> {
  const machines = resourcesIn(parsed(template)).filter(([, { type }]) => type === 'AWS::StepFunctions::StateMachine');
  const texts = await Promise.all(
    machines.map(async ([, { properties }]) => {
      const arn = stateMachineArnOf(environment, textOf(properties['StateMachineName']));
      const text = await stateMachineDefinition(cloud, arn);
      return text === undefined ? [] : [[fileName(objectIn(properties['DefinitionS3Location'])['Key']), text]];
    }),
  );
  return Object.fromEntries(texts.flat()) as Record<string, string>;
}

/** Of tables whose folder, columns or format change. */
async function partitionCounts(
  cloud: Cloud,
  data: OwnBucket,
  recorded: Rendering,
  head: Rendering,
): Promise<ReadonlyMap<string, number>> {
  const changed = recorded.tables.filter(
    (table) => JSON.stringify(table) !== JSON.stringify(head.tables.find(({ name }) => name === table.name)),
  );
  const counts = changed.map(async ({ name: table }) => {
    const locations = await partitionLocations(cloud, { database: recorded.database, table }, undefined);
    return [table, locations.length] as const;
  });
  return new Map(await Promise.all(counts));
}
