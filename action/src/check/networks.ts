import type { Draft, PipelineDraft, SourceSpec } from '../spec/draft.ts';
import { namedEntries } from '../spec/draft.ts';

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
