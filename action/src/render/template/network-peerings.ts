import type { OwnVpc, Peer } from '../../graph/own-vpcs.ts';
import { logicalId } from '../names.ts';
import { partId, partRef, peeringId } from './network-ids.ts';
import type { Stack } from './stack.ts';

/** A peering with each VPC that has databases, the way there, and what of the way back lies in this account and region. */
export function networkPeerings(stack: Stack, vpc: OwnVpc): void {
  for (const peer of vpc.peers) {
    peering(stack, vpc, peer);
    toDatabases(stack, vpc, peer);
    if (peer.isHere) fromPeer(stack, vpc, peer);
    else tellPeering(stack, vpc, peer);
  }
}

function peering(stack: Stack, vpc: OwnVpc, peer: Peer): void {
  const { account, region } = stack.pipeline.environment;
  const { at: from } = peer;
  const id = peeringId(vpc, peer);
  stack.add(
    id,
    'AWS::EC2::VPCPeeringConnection',
    {
      VpcId: partRef('Vpc', vpc),
      PeerVpcId: peer.vpc,
      ...(peer.account === account ? {} : { PeerOwnerId: peer.account }),
      ...(peer.region === region ? {} : { PeerRegion: peer.region }),
      ...(peer.acceptRole === undefined ? {} : { PeerRoleArn: peer.acceptRole }),
      Tags: stack.namedTags(),
    },
    { from },
  );
  stack.add(
    `${id}Route`,
    'AWS::EC2::Route',
    {
      RouteTableId: partRef('RouteTable', vpc),
      DestinationCidrBlock: peer.cidr,
      VpcPeeringConnectionId: { Ref: id },
    },
    { from },
  );
  stack.add(
    `${id}Dns`,
    'AWS::CloudFormation::CustomResource',
    {
      ServiceToken: { 'Fn::GetAtt': ['PeeringDns', 'Arn'] },
      // Seconds; more than the function's own limit, less than the hour that CloudFormation would wait.
      ServiceTimeout: 240,
      PeeringConnectionId: { Ref: id },
      PeerAccount: peer.account,
      PeerRegion: peer.region,
      ...(peer.acceptRole === undefined ? {} : { PeerRoleArn: peer.acceptRole }),
    },
    { from },
  );
}

/** Groups can be named over a peering as soon as it is there, within one region; elsewhere it is their addresses. */
function toDatabases(stack: Stack, vpc: OwnVpc, peer: Peer): void {
  for (const { securityGroup, port } of peer.databases) {
    stack.add(
      logicalId('GlueToDatabase', `${vpc.cidr} ${peer.vpc} ${securityGroup} ${port}`),
      'AWS::EC2::SecurityGroupEgress',
      {
        GroupId: { 'Fn::GetAtt': [partId('GlueSecurityGroup', vpc), 'GroupId'] },
        ...(peer.isHere ? { DestinationSecurityGroupId: securityGroup } : { CidrIp: peer.cidr }),
        IpProtocol: 'tcp',
        FromPort: port,
        ToPort: port,
        Description: `Databases of ${securityGroup}`,
      },
      { from: peer.at, ...(peer.isHere ? { DependsOn: [peeringId(vpc, peer)] } : {}) },
    );
  }
}

/** The way back, and through the databases' door. */
function fromPeer(stack: Stack, vpc: OwnVpc, peer: Peer): void {
  const { at: from } = peer;
  const id = peeringId(vpc, peer);
  for (const table of peer.routeTables) {
    stack.add(
      logicalId('RouteBack', `${vpc.cidr} ${peer.vpc} ${table}`),
      'AWS::EC2::Route',
      { RouteTableId: table, DestinationCidrBlock: vpc.cidr, VpcPeeringConnectionId: { Ref: id } },
      { from },
    );
  }
  for (const { securityGroup, port } of peer.databases) {
    stack.add(
      logicalId('DatabaseFromGlue', `${vpc.cidr} ${peer.vpc} ${securityGroup} ${port}`),
      'AWS::EC2::SecurityGroupIngress',
      {
        GroupId: securityGroup,
        SourceSecurityGroupId: { 'Fn::GetAtt': [partId('GlueSecurityGroup', vpc), 'GroupId'] },
        IpProtocol: 'tcp',
        FromPort: port,
        ToPort: port,
        Description: `Glue of ${stack.pipeline.name} (${stack.pipeline.environment.name})`,
      },
      { from, DependsOn: [id] },
    );
  }
}

/** The owner of the other side needs it for the way back: see peer-account.ts. */
function tellPeering(stack: Stack, vpc: OwnVpc, peer: Peer): void {
  const id = peeringId(vpc, peer);
  stack.outputs[`${id}Id`] = {
    Description: `PeeringConnectionId of peer-account.json, for the routes back from ${peer.vpc} (account ${peer.account}, ${peer.region}).`,
    Value: { Ref: id },
  };
}
