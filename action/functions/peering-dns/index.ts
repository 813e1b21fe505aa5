/** The Lambda function `peering-dns`: a custom resource that lets a VPC resolve names of the VPC that it is peered with. */
import { setTimeout } from 'node:timers/promises';
import { EC2Client } from '@aws-sdk/client-ec2';
import type { Request } from './event.ts';
import { peerSide } from './peer-side.ts';
import { peeringDns } from './peering-dns.ts';
import { respond } from './respond.ts';

const own = new EC2Client();

/** What is left for the answer itself, in milliseconds. */
const reserve = 30_000;

export async function handler(request: Request, context: { getRemainingTimeInMillis(): number }): Promise<void> {
  const triesLeft = () => context.getRemainingTimeInMillis() > reserve;
  const response = await peeringDns(request, { own, peer: peerSide }, { triesLeft, pause: setTimeout });
  await respond(request.ResponseURL, response);
}
