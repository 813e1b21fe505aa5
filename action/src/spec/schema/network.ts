/** How Glue reaches a database: the network of its connection. */
import { byValue, listOf, object, oneOf, optional, text } from './words.ts';

const securityGroup = (description: string) => text('a security group id', { description, examples: ['sg-0a1b2c3d'] });

const peer = object(
  'a mapping that describes the other VPC',
  { description: 'The VPC that the database is in.' },
  {
    vpc: text('a VPC id', { description: 'Its id.', examples: ['vpc-0a1b2c3d'] }),
    cidr: text('an address range', {
      description: 'Its address range, or the part of it that the database is in.',
      examples: ['10.1.0.0/16'],
    }),
    route_tables: listOf(
      'a list of route table ids',
      { description: "Route tables of the database's subnets, which must learn the way back." },
      text('a route table id', { description: 'A route table id.', examples: ['rtb-0a1b2c3d'] }),
      1,
    ),
    security_group: securityGroup("The database's security group, which must let Glue in."),
    account: optional(
      text('an account of twelve digits', { description: "The account of the VPC, unless it is the environment's." }),
    ),
    region: optional(text('an AWS region', { description: "The region of the VPC, unless it is the environment's." })),
    accept_role: optional(
      text('the ARN of a role', {
        description:
          'The role that accepts the peering in another account. `peer-account.json`, which `penstock render` writes, makes it there under this name.',
        examples: ['arn:aws:iam::333333333333:role/accept-rooms-dev'],
      }),
    ),
  },
);

const vpcPeering = object(
  'a mapping with connect, vpc_cidr and peer',
  { description: 'A VPC of the pipeline, with the endpoints that Glue needs, peered with that of the database.' },
  {
    connect: oneOf(['vpc_peering'], { description: 'Make a VPC and peer it.' }),
    vpc_cidr: text('an address range', {
      description: 'Address range of the VPC that is made, from /16 to /28. Sources with the same range share the VPC.',
      examples: ['10.20.0.0/24'],
    }),
    peer,
  },
);

const existing = object(
  'a mapping with connect, subnet, availability_zone and security_groups',
  { description: 'A subnet that reaches the database, S3 and the services that Glue calls already.' },
  {
    connect: oneOf(['existing'], { description: 'Use a subnet that exists.' }),
    subnet: text('a subnet id', {
      description: 'Where Glue puts its network interfaces.',
      examples: ['subnet-0a1b2c3d'],
    }),
    availability_zone: text('an availability zone', {
      description: "The subnet's availability zone, which Glue wants to be told.",
      examples: ['eu-west-1a'],
    }),
    security_groups: listOf(
      'a list of security group ids',
      { description: 'Security groups of those interfaces; one of them must let all TCP in from itself.' },
      securityGroup('A security group id.'),
      1,
    ),
  },
);

export const network = byValue(
  'connect',
  'Make a VPC and peer it, or use a subnet that reaches the database.',
  'How Glue reaches the database. Needed in every environment on AWS; the local cloud reaches it without.',
  { vpc_peering: vpcPeering, existing },
);
