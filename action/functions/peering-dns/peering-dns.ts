import {
  DescribeVpcPeeringConnectionsCommand,
  ModifyVpcPeeringConnectionOptionsCommand,
  type EC2Client,
} from '@aws-sdk/client-ec2';
import type { Properties, Request, Response } from './event.ts';

type EC2 = Pick<EC2Client, 'send'>;

/** EC2 on both sides of a peering: in the stack's own region, and where the other VPC is. */
export interface Sides {
  readonly own: EC2;
  peer(properties: Properties): Promise<EC2>;
}

/** Milliseconds between two tries. */
const interval = 3_000;

/**
 * Lets our VPC resolve the public names of the other VPC to private addresses. That is an option of the accepter, which
 * CloudFormation has no property for, and which can only be set once the peering is active. Always answers; what went
 * wrong is the answer's Reason.
 */
export async function peeringDns(
  request: Request,
  sides: Sides,
  { triesLeft, pause }: { readonly triesLeft: () => boolean; readonly pause: (milliseconds: number) => Promise<void> },
): Promise<Response> {
  const { RequestType, StackId, RequestId, LogicalResourceId, ResourceProperties: properties } = request;
  const PhysicalResourceId = request.PhysicalResourceId ?? `dns-of-${properties.PeeringConnectionId}`;
  const answer = { StackId, RequestId, LogicalResourceId, PhysicalResourceId };
  // The option ends with its peering, which CloudFormation deletes after this.
  if (RequestType === 'Delete') return { ...answer, Status: 'SUCCESS' };
  for (;;) {
    try {
      await refuseUnlessActive(properties, sides.own);
      await resolveNames(properties, await sides.peer(properties));
      return { ...answer, Status: 'SUCCESS' };
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      if (!mayPass.has(error.name) || !triesLeft()) return { ...answer, Status: 'FAILED', Reason: error.message };
    }
    await pause(interval);
  }
}

/** A peering takes a while to be active, and rights and ids take a while to be known everywhere. */
const mayPass = new Set([
  'NotYetActive',
  'InvalidVpcPeeringConnectionID.NotFound',
  'UnauthorizedOperation',
  'AccessDenied',
]);

async function refuseUnlessActive(
  { PeeringConnectionId, PeerAccount, PeerRegion }: Properties,
  ec2: EC2,
): Promise<void> {
  const command = new DescribeVpcPeeringConnectionsCommand({ VpcPeeringConnectionIds: [PeeringConnectionId] });
  const { VpcPeeringConnections: [peering] = [] } = await ec2.send(command);
  const { Code = 'unknown', Message = '' } = peering?.Status ?? {};
  if (Code === 'active') return;
  const what = `The peering ${PeeringConnectionId} is ${Code}`;
  if (Code === 'pending-acceptance') {
    throw notYet(`${what}: somebody in the account ${PeerAccount} must accept it in ${PeerRegion}.`);
  }
  if (Code === 'initiating-request' || Code === 'provisioning') throw notYet(`${what}.`);
  throw new Error(Message === '' || Message === Code ? `${what}.` : `${what}: ${Message}`);
}

const notYet = (message: string): Error => Object.assign(new Error(message), { name: 'NotYetActive' });

async function resolveNames({ PeeringConnectionId }: Properties, ec2: EC2): Promise<void> {
  await ec2.send(
    new ModifyVpcPeeringConnectionOptionsCommand({
      VpcPeeringConnectionId: PeeringConnectionId,
      AccepterPeeringConnectionOptions: { AllowDnsResolutionFromRemoteVpc: true },
    }),
  );
}
