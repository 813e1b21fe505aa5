import type { OwnVpc } from '../../graph/own-vpcs.ts';
import { partId, partRef } from './network-ids.ts';
import type { Stack } from './stack.ts';

/** A VPC without a way to the internet: one private subnet, its routes, and a log of the packets that are rejected. */
export function networkVpc(stack: Stack, vpc: OwnVpc): void {
  const { at: from, cidr: CidrBlock } = vpc;
  const VpcId = partRef('Vpc', vpc);
  const Tags = stack.namedTags();
  // Both are needed for names over the peering, and for the private names of the endpoints.
  const names = { EnableDnsSupport: true, EnableDnsHostnames: true };
  stack.add(partId('Vpc', vpc), 'AWS::EC2::VPC', { CidrBlock, ...names, Tags }, { from });
  stack.add(
    partId('Subnet', vpc),
    'AWS::EC2::Subnet',
    { VpcId, CidrBlock, MapPublicIpOnLaunch: false, Tags },
    { from },
  );
  stack.add(partId('RouteTable', vpc), 'AWS::EC2::RouteTable', { VpcId, Tags }, { from });
  stack.add(
    partId('SubnetRouteTable', vpc),
    'AWS::EC2::SubnetRouteTableAssociation',
    { SubnetId: partRef('Subnet', vpc), RouteTableId: partRef('RouteTable', vpc) },
    { from },
  );
  rejectedPackets(stack, vpc);
}

/** Who looks for the reason of a time-out sees here what our security group kept back, and nothing when it was not ours. */
function rejectedPackets(stack: Stack, vpc: OwnVpc): void {
  const { at: from } = vpc;
  const logs = partId('RejectedLogs', vpc);
  stack.add(logs, 'AWS::Logs::LogGroup', { RetentionInDays: 90, Tags: stack.tags() }, { from });
  const role = stack.role(
    partId('RejectedRole', vpc),
    'vpc-flow-logs.amazonaws.com',
    [
      {
        Sid: 'Logs',
        Action: ['logs:CreateLogStream', 'logs:PutLogEvents', 'logs:DescribeLogStreams'],
        Resource: { 'Fn::GetAtt': [logs, 'Arn'] },
      },
      { Sid: 'LogGroups', Action: ['logs:DescribeLogGroups'], Resource: '*' },
    ],
    from,
  );
  stack.add(
    partId('Rejected', vpc),
    'AWS::EC2::FlowLog',
    {
      ResourceType: 'VPC',
      ResourceId: partRef('Vpc', vpc),
      TrafficType: 'REJECT',
      LogDestinationType: 'cloud-watch-logs',
      LogGroupName: { Ref: logs },
      DeliverLogsPermissionArn: role,
      Tags: stack.namedTags(),
    },
    { from },
  );
}
