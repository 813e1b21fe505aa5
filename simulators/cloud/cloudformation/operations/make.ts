/** Makes the physical resource of a logical one, so that an interruption at any point can be made good. */
import { randomBytes } from 'node:crypto';

import type { JsonObject } from '../json.ts';
import type { ResourceRecord } from '../records.ts';
import { providerOf } from '../resources/index.ts';
import type { Provider } from '../resources/provider.ts';
import { alreadyExists, isTaken, ResourceFailure } from './reason.ts';
import type { Site } from './site.ts';

export interface Making {
  /** CREATE for a new resource of the stack, UPDATE for the replacement of an old one. */
  readonly verb: 'CREATE' | 'UPDATE';
  /** The physical resource that the new one replaces. */
  readonly replaced?: ResourceRecord | undefined;
  /** Another resource has failed: what comes of this one no longer counts. */
  readonly cancelled: () => boolean;
}

/** Rejects with a service's error or a ResourceFailure. `resource` has no physical id yet. */
export async function make(site: Site, resource: ResourceRecord, making: Making): Promise<void> {
  const { world, stacks, stackId, stackName } = site;
  const { type, logicalId, properties } = resource;
  const provider = providerOf(type);
  const name = provider.customName(properties) ?? madeUpName(stackName, logicalId, provider.generatedName);
  const physicalId = provider.physicalId(name, properties, world);
  if (await provider.exists(physicalId, properties, world)) throw taken(site, { ...resource, physicalId }, making);
  // Written before it is done: after an interruption, what exists under this id is known to be ours.
  const begun = stacks.moveResource(
    stackId,
    { ...resource, physicalId, creating: true },
    `${making.verb}_IN_PROGRESS`,
    'Resource creation Initiated',
  );
  try {
    finish(site, begun, await provider.create(physicalId, properties, world, { stackId, logicalId }), making);
  } catch (error) {
    // Somebody else was quicker: what has that id is theirs, and no rollback may delete it.
    if (isTaken(error)) stacks.putResource(stackId, { ...begun, physicalId: undefined, creating: false });
    throw error;
  }
}

/** The second half of an interrupted `make`. */
export async function makeRest(site: Site, resource: ResourceRecord, making: Making): Promise<void> {
  const { type, logicalId, properties, physicalId = '' } = resource;
  const { stackId } = site;
  const provider = providerOf(type);
  const exists = await provider.exists(physicalId, properties, site.world);
  const attributes = exists
    ? await provider.update(physicalId, properties, undefined, site.world, { stackId, logicalId })
    : await provider.create(physicalId, properties, site.world, { stackId, logicalId });
  finish(site, resource, attributes, making);
}

function finish(
  { stacks, stackId }: Site,
  resource: ResourceRecord,
  attributes: ResourceRecord['attributes'],
  { verb, cancelled }: Making,
): void {
  const chosen = providerOf(resource.type).choosesId === true ? attributes['Id'] : resource.physicalId;
  const made = { ...resource, physicalId: chosen, attributes, creating: false };
  if (cancelled()) stacks.moveResource(stackId, made, `${verb}_FAILED`, 'Resource creation cancelled');
  else stacks.moveResource(stackId, made, `${verb}_COMPLETE`, providerOf(resource.type).note);
}

function taken({ stacks, stackId }: Site, resource: ResourceRecord, { replaced }: Making): ResourceFailure {
  const { type, physicalId = '' } = resource;
  if (replaced !== undefined && identity(replaced) === identity(resource)) {
    return new ResourceFailure(
      `CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename ${physicalId} and update the stack again.`,
    );
  }
  const holder = stacks.holder((other) => identity(other) === identity(resource), stackId);
  if (holder !== undefined) return new ResourceFailure(`${physicalId} already exists in stack ${holder.stackId}`);
  return alreadyExists(type, physicalId);
}

/** What no two resources have in common. */
export function identity({ type, physicalId = '', properties }: IdentityOf): string {
  return `${type} ${providerOf(type).identity?.(physicalId, properties) ?? physicalId}`;
}

interface IdentityOf {
  readonly type: string;
  readonly physicalId?: string | undefined;
  readonly properties: JsonObject;
}

function madeUpName(stackName: string, logicalId: string, limits: Provider<never>['generatedName']): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
  const random = Array.from(randomBytes(12), (byte) => alphabet[byte % alphabet.length]).join('');
  const name = `${`${stackName}-${logicalId}`.slice(0, limits.longest - random.length - 1)}-${random}`;
  return limits.lowerCase === true ? name.toLowerCase() : name;
}
