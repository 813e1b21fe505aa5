/**
 * The templates for those who own the other side of a peering, where that is another account or region: the role that
 * accepts, the way into the databases, and, once the peering's id is known, the way back.
 */
import type { Environment, Pipeline } from '../../graph/model.ts';
import { ownVpcs, type OwnVpc, type Peer } from '../../graph/own-vpcs.ts';
import { partition } from '../partition.ts';

interface Far {
  readonly vpc: OwnVpc;
  readonly peer: Peer;
}

/** By file name: `peer-account.json`, and where there are several, with account and region. */
export function peerAccounts(pipeline: Pipeline): ReadonlyMap<string, object> {
  const far = ownVpcs(pipeline).flatMap((vpc) =>
    vpc.peers.filter(({ isHere }) => !isHere).map((peer): Far => ({ vpc, peer })),
  );
  const places = [...Map.groupBy(far, ({ peer }) => `${peer.account}-${peer.region}`)];
  return new Map(
    places.map(([place, peerings]) => [
      places.length === 1 ? 'peer-account.json' : `peer-account-${place}.json`,
      template(pipeline, peerings),
    ]),
  );
}

function template({ name, environment }: Pipeline, peerings: readonly Far[]): object {
  const [{ peer: { account, region } } = { peer: environment }] = peerings;
  const parameters = peerings.map((far, index) => ({
    ...far,
    parameter: `PeeringConnectionId${index === 0 ? '' : index + 1}`,
  }));
  const whose = `pipeline ${name} (${environment.name}) of account ${environment.account}`;
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: `The databases' side of the peering with ${whose}. Deploy it in account ${account}, region ${region}: once before that pipeline is deployed, and once after it with the id of the peering.`,
    Parameters: Object.fromEntries(
      parameters.map(({ parameter, peer, vpc }) => [
        parameter,
        {
          Type: 'String',
          Default: '',
          AllowedPattern: '^(pcx-([0-9a-f]{8}|[0-9a-f]{17}))?$',
          Description: `Peering of ${peer.vpc} with the pipeline's ${vpc.cidr}: an output of its stack. Empty as long as there is none.`,
        },
      ]),
    ),
    Conditions: Object.fromEntries(
      parameters.map(({ parameter }) => [
        `Has${parameter}`,
        { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: parameter }, ''] }] },
      ]),
    ),
    Resources: {
      ...(account === environment.account ? {} : roles(environment, peerings, whose)),
      ...numbered(
        'Ingress',
        parameters.flatMap((far) => ingress(far, whose)),
      ),
      ...numbered(
        'RouteBack',
        parameters.flatMap((far) => routesBack(far, far.parameter)),
      ),
    },
  };
}

const numbered = (prefix: string, resources: readonly object[]): Record<string, object> =>
  Object.fromEntries(resources.map((resource, index) => [`${prefix}${index + 1}`, resource]));

/** By addresses: groups of another account or region are not known here. */
function ingress({ vpc, peer }: Far, whose: string): readonly object[] {
  return peer.databases.map(({ securityGroup, port }) => ({
    Type: 'AWS::EC2::SecurityGroupIngress',
    Properties: {
      GroupId: securityGroup,
      CidrIp: vpc.cidr,
      IpProtocol: 'tcp',
      FromPort: port,
      ToPort: port,
      Description: `Glue of ${whose}`,
    },
  }));
}

function routesBack({ vpc, peer }: Far, parameter: string): readonly object[] {
  return peer.routeTables.map((RouteTableId) => ({
    Type: 'AWS::EC2::Route',
    Condition: `Has${parameter}`,
    Properties: { RouteTableId, DestinationCidrBlock: vpc.cidr, VpcPeeringConnectionId: { Ref: parameter } },
  }));
}

/** Each role that accepts: taken by whoever deploys the pipeline, and by its function peering-dns. */
function roles(requester: Environment, peerings: readonly Far[], whose: string): Record<string, object> {
  const byArn = [...Map.groupBy(peerings, ({ peer }) => peer.acceptRole ?? '')];
  return numbered(
    'AcceptRole',
    byArn.map(([arn, members]) => {
      const [, path = '', RoleName = ''] = /:role(\/(?:.*\/)?)([^/]+)$/.exec(arn) ?? [];
      return {
        Type: 'AWS::IAM::Role',
        Properties: {
          RoleName,
          Path: path,
          Description: `Accepts the peering with ${whose}`,
          AssumeRolePolicyDocument: {
            Version: '2012-10-17',
            Statement: [
              {
                Effect: 'Allow',
                Principal: { AWS: `arn:${partition(requester.region)}:iam::${requester.account}:root` },
                Action: 'sts:AssumeRole',
              },
            ],
          },
          Policies: [
            {
              PolicyName: 'permissions',
              PolicyDocument: {
                Version: '2012-10-17',
                Statement: members.flatMap(({ peer }) => mayAccept(requester, peer)),
              },
            },
          ],
        },
      };
    }),
  );
}

function mayAccept(requester: Environment, { account, region, vpc }: Peer): readonly object[] {
  const arn = (place: { readonly account: string; readonly region: string }, resource: string) =>
    `arn:${partition(place.region)}:ec2:${place.region}:${place.account}:${resource}`;
  const accepter = arn({ account, region }, `vpc/${vpc}`);
  return [
    { Effect: 'Allow', Action: 'ec2:AcceptVpcPeeringConnection', Resource: accepter },
    {
      Effect: 'Allow',
      Action: ['ec2:AcceptVpcPeeringConnection', 'ec2:ModifyVpcPeeringConnectionOptions'],
      Resource: arn({ account, region }, 'vpc-peering-connection/*'),
      Condition: {
        ArnEquals: { 'ec2:AccepterVpc': accepter },
        ArnLike: { 'ec2:RequesterVpc': arn(requester, 'vpc/*') },
      },
    },
  ];
}
