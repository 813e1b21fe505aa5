import { endpointServices, type OwnVpc } from '../../graph/own-vpcs.ts';
import { partId, partRef } from './network-ids.ts';
import type { Stack } from './stack.ts';

/** The ways from the subnet to AWS's services: to S3 for nothing, to each of the others for a price by the hour. */
export function networkEndpoints(stack: Stack, vpc: OwnVpc): void {
  const { at: from } = vpc;
  const { account, region } = stack.pipeline.environment;
  const VpcId = partRef('Vpc', vpc);
  // Rights are the roles'; here it is kept from the VPC to be used with credentials of another account.
  const PolicyDocument = {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: '*',
        Action: '*',
        Resource: '*',
        Condition: { StringEquals: { 'aws:PrincipalAccount': account } },
      },
    ],
  };
  stack.add(
    partId('EndpointS3', vpc),
    'AWS::EC2::VPCEndpoint',
    {
      VpcEndpointType: 'Gateway',
      ServiceName: `com.amazonaws.${region}.s3`,
      VpcId,
      RouteTableIds: [partRef('RouteTable', vpc)],
      PolicyDocument,
      Tags: stack.namedTags(),
    },
    { from },
  );
  for (const service of endpointServices) {
    stack.add(
      partId(`Endpoint${service.charAt(0).toUpperCase()}${service.slice(1)}`, vpc),
      'AWS::EC2::VPCEndpoint',
      {
        VpcEndpointType: 'Interface',
        ServiceName: `com.amazonaws.${region}.${service}`,
        VpcId,
        SubnetIds: [partRef('Subnet', vpc)],
        SecurityGroupIds: [{ 'Fn::GetAtt': [partId('GlueSecurityGroup', vpc), 'GroupId'] }],
        PrivateDnsEnabled: true,
        PolicyDocument,
        Tags: stack.namedTags(),
      },
      { from },
    );
  }
}
