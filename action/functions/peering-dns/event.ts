/** What CloudFormation asks of a custom resource, and what it is answered. */

export interface Request {
  readonly RequestType: 'Create' | 'Update' | 'Delete';
  /** Where the answer is put, once. */
  readonly ResponseURL: string;
  readonly StackId: string;
  readonly RequestId: string;
  readonly LogicalResourceId: string;
  /** What the first answer said; absent when there was none. */
  readonly PhysicalResourceId?: string;
  readonly ResourceProperties: Properties;
}

export interface Properties {
  readonly PeeringConnectionId: string;
  readonly PeerAccount: string;
  readonly PeerRegion: string;
  /** Taken to change the other side, where that is another account's. */
  readonly PeerRoleArn?: string;
}

export interface Response extends Pick<Request, 'StackId' | 'RequestId' | 'LogicalResourceId'> {
  readonly Status: 'SUCCESS' | 'FAILED';
  /** Shown in the stack's events; needed with FAILED. */
  readonly Reason?: string;
  readonly PhysicalResourceId: string;
}
