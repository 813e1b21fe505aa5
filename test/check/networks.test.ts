import { expect, test } from '@jest/globals';
import { diagnose } from './diagnose.ts';

const head = `name: rooms
database: lake
environments: { dev: { region: eu-west-1, account: '111111111111' } }
sources:
`;
const rest = `crawlers:
  crawl: { source: plant, database: raw }
tables:
  warm: { path: lake/warm/, format: parquet, columns: { temp: double } }
jobs:
  keep: { script: glue/clean.py, reads: raw.plant_dbo_readings, writes: warm }
`;

const database = 'type: jdbc, url: "jdbc:sqlserver://db:1433;databaseName=plant", tables: [dbo.readings], secret: s';
const peer = 'vpc: vpc-0a1b2c3d, cidr: 10.1.0.0/16, route_tables: [rtb-0a1b2c3d], security_group: sg-0a1b2c3d';
const peering = (cidr: string, other = peer) =>
  `network: { connect: vpc_peering, vpc_cidr: ${cidr}, peer: { ${other} } }`;

/** A pipeline whose sources have these networks, on lines 5, 6, …, the network at column 13 of the next line. */
const pipeline = (...networks: readonly string[]) =>
  head +
  networks
    .map((network, index) => `  ${['plant', 'office', 'yard'][index]}: { ${database},\n    ${network} }\n`)
    .join('') +
  rest;

const says = (...networks: readonly string[]) =>
  diagnose(pipeline(...networks), { environment: 'dev' }).filter((line) => !line.includes('warning: '));

test.each<readonly [what: string, networks: readonly string[], says: readonly string[]]>([
  ['a good peering', [peering('10.20.0.0/24')], []],
  [
    'a good subnet',
    [
      'network: { connect: existing, subnet: subnet-0a1b2c3d, availability_zone: eu-west-1a, security_groups: [sg-0a1b2c3d4e5f60718] }',
    ],
    [],
  ],
  [
    'another way to connect',
    ['network: { connect: vpn }'],
    ['6:25 "connect" takes vpc_peering or existing; found "vpn".'],
  ],
  [
    'a key of the other form',
    [
      'network: { connect: existing, subnet: subnet-0a1b2c3d, availability_zone: eu-west-1a, security_groups: [sg-0a1b2c3d], vpc_cidr: 10.20.0.0/24 }',
    ],
    [
      '6:123 Key "vpc_cidr" does not go with the other keys here. (Known here: connect, subnet, availability_zone, security_groups.)',
    ],
  ],
  [
    'a range that overlaps that of the peer',
    [peering('10.1.4.0/24')],
    [
      "6:48 10.1.4.0/24 overlaps the peer's 10.1.0.0/16: AWS refuses the peering. (Write another range, such as 10.0.0.0/24.)",
    ],
  ],
  [
    'a range with bits set behind its prefix',
    [peering('10.20.0.5/24')],
    [
      '6:48 "10.20.0.5/24" has bits set behind the first 24: AWS takes the first address of a range. (Write 10.20.0.0/24.)',
    ],
  ],
  [
    'ranges that are none',
    [peering('10.20.0.0', peer.replace('10.1.0.0/16', '10.1.0.0/33'))],
    [
      '6:48 "10.20.0.0" is no range of IPv4 addresses. (A range is like 10.20.0.0/24.)',
      '6:92 "10.1.0.0/33" is no range of IPv4 addresses. (A range is like 10.20.0.0/24.)',
    ],
  ],
  [
    'a range too small for a subnet',
    [peering('10.20.0.0/29')],
    [
      '6:48 "10.20.0.0/29" cannot be the range of a VPC: AWS takes /16 to /28. (It would leave no address for the workers of Glue; a /24 leaves 246.)',
    ],
  ],
  [
    'a range too large for a VPC',
    [peering('11.0.0.0/8')],
    [
      '6:48 "11.0.0.0/8" cannot be the range of a VPC: AWS takes /16 to /28. (A /24 has room for 246 workers of Glue at once.)',
    ],
  ],
  [
    'ids of another form',
    [peering('10.20.0.0/24', 'vpc: vpc-12, cidr: 10.1.0.0/16, route_tables: [rt-0a1b2c3d], security_group: databases')],
    [
      '6:75 "vpc-12" is no id of a VPC. (It is like vpc-0a1b2c3d: 8 or 17 hexadecimal digits.)',
      '6:117 "rt-0a1b2c3d" is no id of a route table. (It is like rtb-0a1b2c3d: 8 or 17 hexadecimal digits.)',
      '6:147 "databases" is no id of a security group. (It is like sg-0a1b2c3d: 8 or 17 hexadecimal digits.)',
    ],
  ],
  [
    'an availability zone of another region',
    [
      'network: { connect: existing, subnet: subnet-0a1b2c3d, availability_zone: eu-west-2a, security_groups: [sg-0a1b2c3d] }',
    ],
    [
      '6:79 "eu-west-2a" is no availability zone of eu-west-1. (It is like eu-west-1a, by name and not by id, and that of the subnet.)',
    ],
  ],
  [
    'a peer in another account that nobody could accept',
    [peering('10.20.0.0/24', `${peer}, account: '333333333333'`)],
    [
      '6:176 "accept_role" is missing in "peer": the VPC is in 333333333333, where a role must accept the peering. (Agree with its owner on a name, such as arn:aws:iam::333333333333:role/accept-rooms. penstock render then writes peer-account.json, which makes that role: it must be deployed there first.)',
    ],
  ],
  [
    'a peer in another account, with its role',
    [peering('10.20.0.0/24', `${peer}, account: '333333333333', accept_role: "arn:aws:iam::333333333333:role/accept"`)],
    [],
  ],
  [
    'a role of another account than the peer',
    [peering('10.20.0.0/24', `${peer}, account: '333333333333', accept_role: "arn:aws:iam::444444444444:role/accept"`)],
    ['6:205 The role is in 444444444444, the VPC in 333333333333: who accepts must be of the account of the VPC.'],
  ],
  [
    'a role where none is needed',
    [peering('10.20.0.0/24', `${peer}, accept_role: "arn:aws:iam::111111111111:role/accept"`)],
    [
      '6:167 "accept_role" has no effect without "account": in its own account CloudFormation accepts a peering itself.',
    ],
  ],
  [
    'an account and a region that are none',
    [peering('10.20.0.0/24', `${peer}, account: '3333', region: euwest1`)],
    [
      '6:176 "3333" is no AWS account: an account has twelve digits.',
      '6:192 "euwest1" is no AWS region. (Did you mean "eu-west-1"?)',
    ],
  ],
  ['a peer in another region', [peering('10.20.0.0/24', `${peer}, region: eu-central-1`)], []],
  [
    'no network',
    [''],
    [
      '5:3 "plant" has no "network": in dev, Glue cannot reach the database. (Write network: { connect: vpc_peering, vpc_cidr, peer: { vpc, cidr, route_tables, security_group } }, or connect: existing with a subnet that reaches it.)',
    ],
  ],
  [
    'two VPCs whose ranges overlap',
    [peering('10.20.0.0/24'), peering('10.20.0.0/25')],
    [
      '8:48 10.20.0.0/25 overlaps the 10.20.0.0/24 of "plant": they would be two VPCs, and one way back would lead to either. (Write 10.20.0.0/24 to share its VPC, or another range, such as 10.0.0.0/25.)',
    ],
  ],
  [
    'two peers of one VPC whose ranges overlap',
    [
      peering('10.20.0.0/24'),
      peering('10.20.0.0/24', peer.replace('vpc-0a1b2c3d', 'vpc-0b1b2c3d').replace('10.1.0.0/16', '10.1.8.0/24')),
    ],
    [
      '8:95 10.1.8.0/24 of the peer of "office" overlaps 10.1.0.0/16 of the peer of "plant": one VPC has one route to each address. (Give "office" a VPC of its own by another vpc_cidr, or name only the subnets of the databases.)',
    ],
  ],
  [
    'one peering of which two sources say different things',
    [peering('10.20.0.0/24'), peering('10.20.0.0/24', peer.replace('10.1.0.0/16', '10.2.0.0/16'))],
    [
      '8:95 "office" and "plant" share the peering with vpc-0a1b2c3d, and say different things of its cidr: 10.2.0.0/16 and 10.1.0.0/16. (Two VPCs have one peering. Write the same, or another vpc_cidr for a VPC of its own.)',
    ],
  ],
])('%s', (_, networks, said) => {
  expect(says(...networks)).toEqual(said);
});

test('the local cloud reaches a database without a network', () => {
  expect(diagnose(pipeline('')).filter((line) => !line.includes('warning: '))).toEqual([]);
});

test('the workers of a job have room in the subnet', () => {
  const text = pipeline(peering('10.20.0.0/28')).replace(
    'writes: warm }',
    'writes: warm, workers: { type: G.1X, count: 7 } }',
  );
  expect(diagnose(text, { environment: 'dev' })).toEqual([
    '12:109 "keep" has 7 workers, and 10.20.0.0/28 leaves 6 addresses for them: AWS and the endpoints take 10. (Give the VPC a larger range. A windowed job may have four runs at once.)',
  ]);
  expect(diagnose(text.replace('count: 7', 'count: 6'), { environment: 'dev' })).toEqual([]);
});

test('a VPC in China is not built', () => {
  const text = pipeline(peering('10.20.0.0/24')).replace('eu-west-1', 'cn-north-1');
  expect(diagnose(text, { environment: 'dev' })).toEqual([
    '6:25 connect: vpc_peering is not built yet for cn-north-1. (Make the network by other means, and name its subnet: connect: existing.)',
  ]);
});

test('a job reaches databases through one subnet', () => {
  const text = pipeline(peering('10.20.0.0/24'), peering('10.30.0.0/24'))
    .replace('tables:\n', '  crawl_office: { source: office, database: raw_office }\ntables:\n')
    .replace('raw.plant_dbo_readings', '[raw.plant_dbo_readings, raw_office.plant_dbo_readings]');
  expect(diagnose(text, { environment: 'dev' })).toEqual([
    '15:3 "keep" needs the databases of "plant" and "office", which are reached through 10.20.0.0/24 and 10.30.0.0/24: a Glue job runs in one subnet. (Give both the same vpc_cidr: one VPC can be peered with several. Or copy the tables by two jobs and join the copies.)',
  ]);
});
