import type { OwnVpc } from '../../graph/own-vpcs.ts';
import { partId, partRef } from './network-ids.ts';
import type { Stack } from './stack.ts';

const allTcp = { IpProtocol: 'tcp', FromPort: 0, ToPort: 65_535 } as const;

/**
 * The security group of all that Glue puts into the subnet, and of the endpoints: they talk to each other, to S3, and
 * to the databases, for which network-peerings.ts adds a rule each.
 */
export function networkSecurity(stack: Stack, vpc: OwnVpc): void {
  const { at: from } = vpc;
  const { pipeline } = stack;
  const GroupId = { 'Fn::GetAtt': [partId('GlueSecurityGroup', vpc), 'GroupId'] } as const;
  stack.add(
    partId('GlueSecurityGroup', vpc),
    'AWS::EC2::SecurityGroup',
    {
      GroupDescription: `Glue of ${pipeline.name} (${pipeline.environment.name})`,
      VpcId: partRef('Vpc', vpc),
      SecurityGroupEgress: [
        {
          IpProtocol: 'tcp',
          FromPort: 443,
          ToPort: 443,
          CidrIp: '0.0.0.0/0',
          // S3's addresses have no name in CloudFormation; the routes lead nowhere else.
          Description: 'S3, by the gateway endpoint: there is no other way out',
        },
      ],
      Tags: stack.namedTags(),
    },
    { from },
  );
  // Glue refuses a connection none of whose groups lets all TCP in from itself.
  stack.add(
    partId('GlueFromItself', vpc),
    'AWS::EC2::SecurityGroupIngress',
    { GroupId, SourceSecurityGroupId: GroupId, ...allTcp, Description: 'Workers and endpoints among themselves' },
    { from },
  );
  stack.add(
    partId('GlueToItself', vpc),
    'AWS::EC2::SecurityGroupEgress',
    { GroupId, DestinationSecurityGroupId: GroupId, ...allTcp, Description: 'Workers and endpoints among themselves' },
    { from },
  );
}
