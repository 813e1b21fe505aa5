/** Custom resources: a function is told what is wanted, and answers at a URL that stands in the request. */
import { InvokeCommand } from '@aws-sdk/client-lambda';
import type { CloudFormationCustomResourceProperties } from '@awboost/cfn-resource-types/AWS-CloudFormation-CustomResource';

import type { World } from '../../service.ts';
import { ResourceFailure } from '../operations/reason.ts';
import { openMailbox, type CustomResponse } from './mailbox.ts';
import type { Attributes, Origin, Provider } from './provider.ts';

type Properties = CloudFormationCustomResourceProperties;

interface Known {
  /** What the function calls it. */
  readonly physicalResourceId: string;
  /** As they were sent last. */
  readonly properties: Properties;
  /** Whether the function said that it has made it. */
  readonly isMade: boolean;
}

const known = ({ store }: World) => store.collection<Known>('cloudformation/custom');

export const customResource: Provider<Properties> = {
  customName: () => undefined,
  generatedName: { longest: 255 },
  physicalId: (name) => name,
  choosesId: true,
  exists: async (physicalId, _, world) => known(world).get(physicalId) !== undefined,

  async create(physicalId, properties, world, origin) {
    // Known before it is made: what a creation that fails has left behind is the function's to delete.
    known(world).put(physicalId, { physicalResourceId: physicalId, properties, isMade: false });
    const response = await ask({ RequestType: 'Create', properties }, world, origin);
    const { PhysicalResourceId: physicalResourceId } = response;
    if (response.Status === 'FAILED') {
      known(world).put(physicalId, { physicalResourceId, properties, isMade: false });
      throw failure(response);
    }
    world.store.transaction(() => {
      known(world).delete(physicalId);
      known(world).put(physicalResourceId, { physicalResourceId, properties, isMade: true });
    });
    return attributesOf(response);
  },

  async update(physicalId, properties, _, world, origin) {
    const before = known(world).get(physicalId);
    if (before?.isMade !== true) return customResource.create(physicalId, properties, world, origin);
    const asked = {
      RequestType: 'Update',
      properties,
      before: before.properties,
      physicalResourceId: physicalId,
    } as const;
    known(world).put(physicalId, { ...before, properties });
    const response = await ask(asked, world, origin);
    if (response.Status === 'FAILED') throw failure(response);
    if (response.PhysicalResourceId !== physicalId) {
      throw new ResourceFailure('The local cloud does not answer a custom resource that gets another id in an update.');
    }
    return attributesOf(response);
  },

  async delete(physicalId, properties, world, origin) {
    const { physicalResourceId = physicalId } = known(world).get(physicalId) ?? {};
    const response = await ask({ RequestType: 'Delete', properties, physicalResourceId }, world, origin);
    if (response.Status === 'FAILED') throw failure(response);
    known(world).delete(physicalId);
  },
};

interface Asked {
  readonly RequestType: 'Create' | 'Update' | 'Delete';
  readonly properties: Properties;
  readonly before?: Properties;
  readonly physicalResourceId?: string;
}

/** Calls the function, and waits for its answer: for no longer than until it has ended. */
async function ask(
  { RequestType, properties, before, physicalResourceId }: Asked,
  { cloud }: World,
  { stackId, logicalId }: Origin,
): Promise<CustomResponse> {
  const mailbox = await openMailbox();
  try {
    const request = {
      RequestType,
      ResponseURL: mailbox.url,
      StackId: stackId,
      RequestId: crypto.randomUUID(),
      ResourceType: 'AWS::CloudFormation::CustomResource',
      LogicalResourceId: logicalId,
      PhysicalResourceId: physicalResourceId,
      ResourceProperties: properties,
      OldResourceProperties: before,
    };
    const Payload = new TextEncoder().encode(JSON.stringify(request));
    await cloud.lambda.send(new InvokeCommand({ FunctionName: properties.ServiceToken, Payload }));
    const response = mailbox.response();
    if (response !== undefined) return response;
  } finally {
    await mailbox.close();
  }
  throw new ResourceFailure(
    'CloudFormation did not receive a response from your Custom Resource. Please check your logs for requestId.',
  );
}

function failure({ Reason = '' }: CustomResponse): ResourceFailure {
  return new ResourceFailure(
    `Received response status [FAILED] from custom resource. Message returned: ${Reason} (RequestId: ${crypto.randomUUID()})`,
  );
}

function attributesOf({ PhysicalResourceId, Data = {} }: CustomResponse): Attributes {
  return { ...Data, Id: PhysicalResourceId };
}
