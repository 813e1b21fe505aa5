/** The VPCs that a pipeline makes: sources with one address range share one, and in it a peering with each other VPC. */
import { isDatabase } from './source-of.ts';
import type { Environment, JdbcSource, Network, Pipeline } from './model.ts';

type Peering = Extract<Network, { kind: 'vpc_peering' }>;
type PeeredSource = JdbcSource & { readonly network: Peering };

export interface OwnVpc {
  readonly cidr: string;
  readonly peers: readonly Peer[];
  /** The first source of it. */
  readonly at: JdbcSource['at'];
}

export interface Peer {
  /** All of its sources say the same of it but for route tables and security groups. */
  readonly vpc: string;
  readonly cidr: string;
  readonly account: string;
  readonly region: string;
  readonly acceptRole: string | undefined;
  readonly routeTables: readonly string[];
  /** Security groups of databases, with the ports that these listen at. */
  readonly databases: readonly { readonly securityGroup: string; readonly port: number }[];
  /** Whether this stack can change what is there: it is in the environment's own account and region. */
  readonly isHere: boolean;
  readonly at: JdbcSource['at'];
}

/** AWS keeps five addresses of every subnet. */
export const reservedAddresses = 5;

/** The services that Glue calls from within the subnet; each endpoint takes an address. */
export const endpointServices = ['glue', 'secretsmanager', 'sts', 'logs', 'monitoring'] as const;

export const endpointCount = endpointServices.length;

export function ownVpcs({ sources, environment }: Pick<Pipeline, 'sources' | 'environment'>): readonly OwnVpc[] {
  const peered = sources.filter(isDatabase).filter(isPeered);
  return grouped(
    peered,
    ({ network }) => network.vpcCidr,
    ({ network, at }, inVpc) => ({
      cidr: network.vpcCidr,
      at,
      peers: grouped(
        inVpc,
        ({ network }) => network.peer.vpc,
        (first, inPeer) => peerOf(first, inPeer, environment),
      ),
    }),
  );
}

const isPeered = (source: JdbcSource): source is PeeredSource => source.network?.kind === 'vpc_peering';

function grouped<Item, Made>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  make: (first: Item, all: readonly Item[]) => Made,
): readonly Made[] {
  return [...Map.groupBy(items, keyOf).values()].flatMap((all) => (all[0] === undefined ? [] : [make(all[0], all)]));
}

function peerOf({ network, at }: PeeredSource, sources: readonly PeeredSource[], home: Environment): Peer {
  const { vpc, cidr, account = home.account, region = home.region, acceptRole } = network.peer;
  const databases = grouped(
    sources,
    ({ network, port }) => `${network.peer.securityGroup} ${port}`,
    ({ network, port }) => ({ securityGroup: network.peer.securityGroup, port }),
  );
  const routeTables = [...new Set(sources.flatMap(({ network }) => network.peer.routeTables))];
  const isHere = account === home.account && region === home.region;
  return { vpc, cidr, account, region, acceptRole, routeTables, databases, isHere, at };
}
