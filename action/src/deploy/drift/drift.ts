import type { Cloud } from '../../aws/cloud.ts';
import { ownBucket } from '../../aws/objects.ts';
import { stackDrift, type PropertyDifference, type StackResourceDrift } from '../../aws/drift.ts';
import { stackResources, stackTemplate } from '../../aws/stacks.ts';
import type { Pipeline } from '../../graph/model.ts';
import type { Artifacts } from '../../render/artifacts.ts';
import { deployedPipeline } from '../deployed.ts';
import { changedContents, type ChangedContent } from './contents.ts';

/** What somebody has changed past Penstock. */
export interface Drift {
  readonly stackName: string;
  readonly resources: readonly DriftedResource[];
  /** What CloudFormation does not compare: scripts, definitions of state machines, code of functions. */
  readonly contents: readonly ChangedContent[];
  readonly notCompared: readonly NotCompared[];
  /** Why CloudFormation could not look at everything, in its words. */
  readonly incomplete: readonly string[];
}

export interface DriftedResource {
  readonly logicalId: string;
  readonly physicalId: string;
  readonly type: string;
  readonly status: 'modified' | 'deleted';
  /** `file:line` in the YAML; undefined for what the pipeline as it is in the files does not have. */
  readonly at: string | undefined;
  readonly differences: readonly Difference[];
}

export interface Difference {
  /** JSON pointer into the resource's properties. */
  readonly path: string;
  /** undefined: it was added. */
  readonly deployed: string | undefined;
  /** undefined: it was removed. */
  readonly actual: string | undefined;
}

export interface NotCompared {
  /** A resource type. */
  readonly what: string;
  readonly count: number;
}

/** Compares what is deployed, the children of the stack among it, with what it was deployed as. Reads only. */
export async function findDrift(
  cloud: Cloud,
  pipeline: Pipeline,
  artifacts: Artifacts,
  signal: AbortSignal,
): Promise<Drift> {
  const { names } = await deployedPipeline(cloud, pipeline);
  const children = (await stackResources(cloud, names.stack)).flatMap(({ ResourceType, PhysicalResourceId }) =>
    ResourceType === 'AWS::CloudFormation::Stack' && PhysicalResourceId !== undefined ? [PhysicalResourceId] : [],
  );
  const stacks = [names.stack, ...children];
  const [found, templates] = await Promise.all([
    Promise.all(stacks.map((stack) => stackDrift(cloud, stack, signal))),
    Promise.all(stacks.map((stack) => stackTemplate(cloud, stack))),
  ]);
  const all = found.flatMap(({ resources }) => resources);
  const unchecked = all.filter(({ StackResourceDriftStatus }) => StackResourceDriftStatus === 'NOT_CHECKED');
  return {
    stackName: names.stack,
    resources: all.flatMap((drift) => drifted(drift, artifacts)),
    contents: await changedContents(
      cloud,
      ownBucket(names.artifactBucket, pipeline.environment.account),
      { templates, physicalIds: await physicalIds(cloud, stacks) },
      artifacts,
    ),
    notCompared: counted(unchecked.flatMap(({ ResourceType }) => ResourceType ?? [])),
    incomplete: found.flatMap(({ incomplete }) => incomplete ?? []),
  };
}

/** What is to be done about it. */
export function driftHint({ resources, contents }: Drift): string {
  const objects = contents.filter(({ kind }) => kind === 'object');
  const others = resources.length + contents.length - objects.length;
  return [
    ...(others === 0 ? [] : [putBack]),
    ...(objects.length === 0 ? [] : ['Objects of the artifact bucket: penstock deploy puts them back.']),
  ].join(' ');
}

const putBack =
  'Put into the pipeline what is to stay, and deploy: a deployment sets only properties that differ from the last one. What is to go is set back by hand.';

export const isDrifted = ({ resources, contents }: Drift): boolean => resources.length + contents.length > 0;

function drifted(drift: StackResourceDrift, { sourceMap }: Artifacts): readonly DriftedResource[] {
  const { LogicalResourceId = '', StackResourceDriftStatus: status, PropertyDifferences = [] } = drift;
  if (status !== 'MODIFIED' && status !== 'DELETED') return [];
  return [
    {
      logicalId: LogicalResourceId,
      physicalId: drift.PhysicalResourceId ?? '',
      type: drift.ResourceType ?? '',
      status: status === 'DELETED' ? 'deleted' : 'modified',
      at: sourceMap[LogicalResourceId],
      differences: PropertyDifferences.map(differenceOf).toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    },
  ];
}

const differenceOf = (difference: PropertyDifference): Difference => ({
  path: difference.PropertyPath ?? '',
  deployed: difference.DifferenceType === 'ADD' ? undefined : difference.ExpectedValue,
  actual: difference.DifferenceType === 'REMOVE' ? undefined : difference.ActualValue,
});

async function physicalIds(cloud: Cloud, stacks: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const resources = (await Promise.all(stacks.map((stack) => stackResources(cloud, stack)))).flat();
  return new Map(
    resources.map(({ LogicalResourceId = '', PhysicalResourceId = '' }) => [LogicalResourceId, PhysicalResourceId]),
  );
}

function counted(types: readonly string[]): readonly NotCompared[] {
  const groups = Map.groupBy(types.toSorted(), (type) => type);
  return [...groups].map(([what, of]) => ({ what, count: of.length }));
}
