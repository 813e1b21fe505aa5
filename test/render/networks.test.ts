import { expect, test } from '@jest/globals';
import type { JdbcSource, Network } from '../../action/src/graph/model.ts';
import { render } from '../../action/src/render/passes.ts';
import { shippedStandIn } from './cases.ts';
import { job, pipeline } from './pipelines.ts';

const at = { file: 'pipeline/p.yml', line: 1, column: 1, endLine: 1, endColumn: 1 };

type Peering = Extract<Network, { kind: 'vpc_peering' }>;

interface Given {
  readonly vpcCidr?: string;
  readonly peer?: Partial<Peering['peer']>;
  readonly port?: number;
}

function database(name: string, { vpcCidr = '10.20.0.0/24', peer = {}, port = 1433 }: Given = {}): JdbcSource {
  return {
    name,
    type: 'jdbc',
    url: `jdbc:sqlserver://db:${port};databaseName=plant`,
    vendor: 'sqlserver',
    host: 'db',
    port,
    database: 'plant',
    tables: [{ schema: 'dbo', table: 'readings' }],
    secret: 'plant/glue',
    network: {
      kind: 'vpc_peering',
      vpcCidr,
      peer: {
        vpc: 'vpc-0a1b2c3d',
        cidr: '10.1.0.0/16',
        routeTables: ['rtb-0a1b2c3d'],
        securityGroup: 'sg-0a1b2c3d',
        ...peer,
      },
    },
    at,
  };
}

interface Made {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
}

function rendered(...sources: readonly JdbcSource[]) {
  const { template, files, uploads } = render({ ...pipeline([job('keep')]), sources }, shippedStandIn);
  const resources = JSON.parse(JSON.stringify(template.Resources)) as Readonly<Record<string, Made>>;
  const all = (type: string) => Object.entries(resources).filter(([, { Type }]) => Type === `AWS::EC2::${type}`);
  return {
    resources,
    files,
    uploads,
    outputs: template.Outputs,
    ids: (type: string) => all(type).map(([id]) => id),
    of: (type: string) => all(type).map(([, { Properties }]) => Properties),
  };
}

const statements = ({ Properties }: Made | undefined = { Type: '', Properties: {} }) =>
  (Properties['Policies'] as { PolicyDocument: { Statement: object[] } }[])[0]?.PolicyDocument.Statement;

const other = { account: '333333333333', acceptRole: 'arn:aws:iam::333333333333:role/accept' };

test('a pipeline without databases has no network, and ships no function for one', () => {
  const { resources, uploads } = rendered();
  expect(Object.values(resources).filter(({ Type }) => Type.startsWith('AWS::EC2::'))).toEqual([]);
  expect(uploads.map(({ key }) => key).filter((key) => key.includes('peering-dns'))).toEqual([]);
});

test('sources with one range share its VPC and endpoints, and those of one peer the peering and the routes', () => {
  const { ids, of } = rendered(
    database('a'),
    database('b', { port: 5432, peer: { routeTables: ['rtb-0a1b2c3d', 'rtb-0b1b2c3d'] } }),
    database('c', { peer: { vpc: 'vpc-0b1b2c3d', cidr: '10.2.0.0/16', routeTables: ['rtb-0c1b2c3d'] } }),
  );
  expect(['VPC', 'Subnet', 'VPCEndpoint', 'VPCPeeringConnection'].map((type) => ids(type).length)).toEqual([
    1, 1, 6, 2,
  ]);
  expect(of('Route').map(({ RouteTableId, DestinationCidrBlock }) => [RouteTableId, DestinationCidrBlock])).toEqual([
    [expect.anything(), '10.1.0.0/16'],
    ['rtb-0a1b2c3d', '10.20.0.0/24'],
    ['rtb-0b1b2c3d', '10.20.0.0/24'],
    [expect.anything(), '10.2.0.0/16'],
    ['rtb-0c1b2c3d', '10.20.0.0/24'],
  ]);
});

test('another VPC changes nothing of the first', () => {
  const before = rendered(database('a')).resources;
  const after = rendered(database('a'), database('b', { vpcCidr: '10.30.0.0/24' })).resources;
  const ofNetwork = Object.entries(before).filter(([, { Type }]) => Type.startsWith('AWS::EC2::'));
  expect(ofNetwork.length).toBeGreaterThan(15);
  for (const [id, resource] of ofNetwork) expect({ id, resource: after[id] }).toEqual({ id, resource });
});

test('nothing but workers and endpoints gets in, and out it goes to them, to S3 and to the port of the databases', () => {
  const { of } = rendered(database('a'));
  const [group] = of('SecurityGroup');
  const own = { 'Fn::GetAtt': [expect.stringMatching(/^GlueSecurityGroup/), 'GroupId'] };
  expect(group?.['SecurityGroupIngress']).toBeUndefined();
  expect(group?.['SecurityGroupEgress']).toMatchObject([
    { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '0.0.0.0/0' },
  ]);
  expect(of('SecurityGroupEgress')).toMatchObject([
    { GroupId: own, DestinationSecurityGroupId: own, IpProtocol: 'tcp', FromPort: 0, ToPort: 65_535 },
    { GroupId: own, DestinationSecurityGroupId: 'sg-0a1b2c3d', IpProtocol: 'tcp', FromPort: 1433, ToPort: 1433 },
  ]);
  expect(of('SecurityGroupIngress')).toMatchObject([
    { GroupId: own, SourceSecurityGroupId: own, IpProtocol: 'tcp', FromPort: 0, ToPort: 65_535 },
    { GroupId: 'sg-0a1b2c3d', SourceSecurityGroupId: own, IpProtocol: 'tcp', FromPort: 1433, ToPort: 1433 },
  ]);
  // That egress to any address leads to S3 alone hangs on this: no internet or NAT gateway.
  expect(of('InternetGateway').length + of('NatGateway').length).toBe(0);
});

test('everything that can have tags has those of the pipeline, and a name', () => {
  const untaggable = /::(Route|SubnetRouteTableAssociation|SecurityGroup(In|E)gress)$/;
  const { resources } = rendered(database('a'));
  for (const [id, { Type, Properties }] of Object.entries(resources)) {
    if (!Type.startsWith('AWS::EC2::') || untaggable.test(Type)) continue;
    expect({ id, Tags: Properties['Tags'] }).toEqual({
      id,
      Tags: [
        { Key: 'Name', Value: 'p-dev' },
        { Key: 'penstock:pipeline', Value: 'p' },
        { Key: 'penstock:environment', Value: 'dev' },
      ],
    });
  }
});

test('the connection lies in the subnet of its VPC, or in the one that exists', () => {
  const existing: Network = {
    kind: 'existing',
    subnet: 'subnet-0a1b2c3d',
    availabilityZone: 'eu-west-1a',
    securityGroups: ['sg-0d1b2c3d'],
  };
  const { resources } = rendered(database('a'), { ...database('b'), network: existing });
  const place = (id: string) =>
    (resources[id]?.Properties['ConnectionInput'] as { PhysicalConnectionRequirements: object })
      .PhysicalConnectionRequirements;
  const subnet = expect.stringMatching(/^Subnet/) as unknown;
  expect(place('ConnectionA')).toEqual({
    SubnetId: { Ref: subnet },
    AvailabilityZone: { 'Fn::GetAtt': [subnet, 'AvailabilityZone'] },
    SecurityGroupIdList: [{ 'Fn::GetAtt': [expect.stringMatching(/^GlueSecurityGroup/), 'GroupId'] }],
  });
  expect(place('ConnectionB')).toEqual({
    SubnetId: 'subnet-0a1b2c3d',
    AvailabilityZone: 'eu-west-1a',
    SecurityGroupIdList: ['sg-0d1b2c3d'],
  });
});

test('the function may change its own peerings, and take the role of another account, and nothing more', () => {
  const { resources, ids } = rendered(
    database('a'),
    database('b', { peer: { ...other, vpc: 'vpc-0b1b2c3d', cidr: '10.2.0.0/16' } }),
  );
  expect(statements(resources['PeeringDnsRole'])).toEqual([
    { Effect: 'Allow', Sid: 'Look', Action: ['ec2:DescribeVpcPeeringConnections'], Resource: '*' },
    {
      Effect: 'Allow',
      Sid: 'ResolveNames',
      Action: ['ec2:ModifyVpcPeeringConnectionOptions'],
      Resource: [
        {
          'Fn::Sub': `arn:aws:ec2:eu-west-1:111111111111:vpc-peering-connection/\${${ids('VPCPeeringConnection')[0]}}`,
        },
      ],
    },
    { Effect: 'Allow', Sid: 'OtherAccounts', Action: ['sts:AssumeRole'], Resource: [other.acceptRole] },
    {
      Effect: 'Allow',
      Sid: 'Logs',
      Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      Resource: 'arn:aws:logs:eu-west-1:111111111111:log-group:/aws/lambda/p-dev-peering-dns:*',
    },
  ]);
});

test('the side of another account is left to its owner: a file for it, and the id that it asks for', () => {
  const { of, files, outputs } = rendered(database('a', { peer: other }));
  expect(of('VPCPeeringConnection')).toMatchObject([{ PeerOwnerId: '333333333333', PeerRoleArn: other.acceptRole }]);
  expect(of('Route')).toHaveLength(1);
  expect(of('SecurityGroupIngress')).toHaveLength(1);
  expect(of('SecurityGroupEgress')).toMatchObject([{}, { CidrIp: '10.1.0.0/16', FromPort: 1433, ToPort: 1433 }]);
  expect(Object.values(outputs).map(({ Description }) => Description)).toContain(
    'PeeringConnectionId of peer-account.json, for the routes back from vpc-0a1b2c3d (account 333333333333, eu-west-1).',
  );
  const peerAccount = JSON.parse(files.get('peer-account.json') ?? '') as { Resources: Record<string, Made> };
  expect(Object.keys(peerAccount.Resources)).toEqual(['AcceptRole1', 'Ingress1', 'RouteBack1']);
  expect(statements(peerAccount.Resources['AcceptRole1'])).toEqual([
    {
      Effect: 'Allow',
      Action: 'ec2:AcceptVpcPeeringConnection',
      Resource: 'arn:aws:ec2:eu-west-1:333333333333:vpc/vpc-0a1b2c3d',
    },
    {
      Effect: 'Allow',
      Action: ['ec2:AcceptVpcPeeringConnection', 'ec2:ModifyVpcPeeringConnectionOptions'],
      Resource: 'arn:aws:ec2:eu-west-1:333333333333:vpc-peering-connection/*',
      Condition: {
        ArnEquals: { 'ec2:AccepterVpc': 'arn:aws:ec2:eu-west-1:333333333333:vpc/vpc-0a1b2c3d' },
        ArnLike: { 'ec2:RequesterVpc': 'arn:aws:ec2:eu-west-1:111111111111:vpc/*' },
      },
    },
  ]);
});

test('the side of another region is another template too, without a role: the account is the same', () => {
  const { of, files } = rendered(database('a', { peer: { region: 'eu-central-1' } }));
  expect(of('VPCPeeringConnection')).toMatchObject([{ PeerRegion: 'eu-central-1' }]);
  const { Resources } = JSON.parse(files.get('peer-account.json') ?? '') as { Resources: object };
  expect(Object.keys(Resources)).toEqual(['Ingress1', 'RouteBack1']);
});

test('several other sides are a file each', () => {
  const { files } = rendered(
    database('a', { peer: other }),
    database('b', { peer: { vpc: 'vpc-0b1b2c3d', cidr: '10.2.0.0/16', region: 'eu-central-1' } }),
  );
  expect([...files.keys()].filter((path) => path.startsWith('peer-account'))).toEqual([
    'peer-account-333333333333-eu-west-1.json',
    'peer-account-111111111111-eu-central-1.json',
  ]);
});
