import { doesFill, type FlowStep } from '../graph/flow.ts';
import { tableReference } from '../graph/tables.ts';
import type { Draft, PipelineDraft, SourceSpec } from '../spec/draft.ts';
import { namedEntries } from '../spec/draft.ts';
import type { Subject } from './rule.ts';

type NetworkDraft = NonNullable<Draft<Extract<SourceSpec, { type: 'jdbc' }>>['network']>;
export type PeeringDraft = Extract<NetworkDraft, { readonly vpc_cidr?: unknown }>;
export type ExistingDraft = Extract<NetworkDraft, { readonly subnet?: unknown }>;

/** The networks of the databases, with the names of their sources. */
export function networksOf({ sources }: PipelineDraft): readonly (readonly [source: string, NetworkDraft])[] {
  return namedEntries(sources).flatMap(([name, source]) =>
    'network' in source && source.network !== undefined ? [[name, source.network] as const] : [],
  );
}

export const isPeering = (network: NetworkDraft): network is PeeringDraft => network.connect === 'vpc_peering';

export const isExisting = (network: NetworkDraft): network is ExistingDraft => network.connect === 'existing';

/** Those that get a VPC of ours. */
export function peeringsOf(draft: PipelineDraft): readonly (readonly [source: string, PeeringDraft])[] {
  return networksOf(draft).flatMap(([name, network]) => (isPeering(network) ? [[name, network] as const] : []));
}

/** The sources, by their names, that a step reads by a crawler's tables, or watches. */
export function databasesOf(step: FlowStep, { steps, draft }: Subject): readonly string[] {
  const crawled = step.reads.flatMap(({ text }) => {
    const read = tableReference(text, draft.database ?? '');
    return steps.flatMap((other) =>
      other.section === 'crawlers' && doesFill(other, read) ? [other.spec.source ?? ''] : [],
    );
  });
  const watched = step.section === 'jobs' ? step.spec.skip_if?.no_new_data : undefined;
  return [...new Set([...crawled, ...(watched === undefined ? [] : [watched])])];
}
