import type { OwnVpc, Peer } from '../../graph/own-vpcs.ts';
import { partition } from '../partition.ts';
import { peeringId } from './network-ids.ts';
import type { Statement } from './permissions.ts';
import type { Intrinsic } from './properties.ts';
import type { Stack } from './stack.ts';

/** The function behind the peerings' custom resources: CloudFormation has no property for names over a peering. */
export function peeringDns(stack: Stack, vpcs: readonly OwnVpc[]): void {
  if (vpcs.length === 0) return;
  const { names, keys } = stack;
  stack.add('PeeringDnsLogs', 'AWS::Logs::LogGroup', {
    LogGroupName: names.peeringDnsLogGroup,
    RetentionInDays: 90,
    Tags: stack.tags(),
  });
  stack.add(
    'PeeringDns',
    'AWS::Lambda::Function',
    {
      FunctionName: names.peeringDns,
      Description: 'Lets a VPC resolve names of the VPC that it is peered with.',
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      Code: { S3Bucket: names.artifactBucket, S3Key: keys.peeringDns },
      Role: stack.role('PeeringDnsRole', 'lambda.amazonaws.com', permissions(stack, vpcs)),
      MemorySize: 512,
      Timeout: 180,
      Tags: stack.tags(),
    },
    { DependsOn: ['PeeringDnsLogs'] },
  );
}

/** Other accounts' sides are changed with the role that accepts there, which may change this one option. */
function permissions(stack: Stack, vpcs: readonly OwnVpc[]): readonly Statement[] {
  const { account } = stack.pipeline.environment;
  const peerings = vpcs.flatMap((vpc) => vpc.peers.map((peer) => ({ peer, id: peeringId(vpc, peer) })));
  const own = peerings.filter(({ peer }) => peer.account === account).map(({ id, peer }) => peeringArn(id, peer));
  const roles = [
    ...new Set(peerings.flatMap(({ peer }) => (peer.account === account ? [] : [peer.acceptRole ?? []].flat()))),
  ];
  return [
    { Sid: 'Look', Action: ['ec2:DescribeVpcPeeringConnections'], Resource: '*' },
    ...(own.length === 0
      ? []
      : [{ Sid: 'ResolveNames', Action: ['ec2:ModifyVpcPeeringConnectionOptions'], Resource: own }]),
    ...(roles.length === 0 ? [] : [{ Sid: 'OtherAccounts', Action: ['sts:AssumeRole'], Resource: roles }]),
    {
      Sid: 'Logs',
      Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      Resource: stack.arn('logs', `log-group:${stack.names.peeringDnsLogGroup}:*`),
    },
  ];
}

/** The peering as the peer's region knows it. */
const peeringArn = (id: string, { region, account }: Peer): Intrinsic => ({
  'Fn::Sub': `arn:${partition(region)}:ec2:${region}:${account}:vpc-peering-connection/\${${id}}`,
});
