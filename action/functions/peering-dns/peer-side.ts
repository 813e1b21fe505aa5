import { EC2Client } from '@aws-sdk/client-ec2';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import type { Properties } from './event.ts';

/** EC2 where the other VPC is: in its region, and with its account's role where that is another one. */
export async function peerSide({ PeerRegion: region, PeerRoleArn: RoleArn }: Properties): Promise<EC2Client> {
  if (RoleArn === undefined) return new EC2Client({ region });
  const command = new AssumeRoleCommand({ RoleArn, RoleSessionName: 'penstock-peering-dns' });
  const { Credentials } = await new STSClient().send(command);
  const { AccessKeyId, SecretAccessKey, SessionToken } = Credentials ?? {};
  if (AccessKeyId === undefined || SecretAccessKey === undefined || SessionToken === undefined) {
    throw new Error(`STS gave no credentials for ${RoleArn}.`);
  }
  return new EC2Client({
    region,
    credentials: { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken },
  });
}
