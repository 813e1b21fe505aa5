/** The way back of an update: every resource becomes what it was before, and what was new is put aside. */
import { isDeepStrictEqual } from 'node:util';

import type { Before, ResourceRecord } from '../records.ts';
import { providerOf } from '../resources/index.ts';
import { reasonOf } from './reason.ts';
import { inOrder } from './schedule.ts';
import { changeOperation, operationOf, type Site } from './site.ts';

export async function rollBackUpdate(site: Site): Promise<void> {
  const { world, stacks, stackId } = site;
  const { before } = operationOf(stacks.get(stackId));
  if (before === undefined) throw new TypeError(`${stackId} has nothing to go back to.`);
  const old = new Map(before.resources.map((resource) => [resource.logicalId, resource]));
  const failed: string[] = [];

  await inOrder(needsOf(before.resources), async (id) => {
    const was = old.get(id);
    if (was !== undefined && !(await restore(site, was))) failed.push(id);
  });
  if (failed.length > 0) {
    stacks.move(
      stackId,
      'UPDATE_ROLLBACK_FAILED',
      `The following resource(s) failed to update: [${failed.join(', ')}]. `,
    );
    return;
  }
  world.store.transaction(() => {
    for (const resource of inNeedOrder(stacks.resources(stackId).filter(({ logicalId }) => !old.has(logicalId)))) {
      discard(site, resource, keepsOnRollback(site, resource));
      stacks.removeResource(stackId, resource.logicalId);
    }
    stacks.move(stackId, 'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS', undefined, stackBefore(before));
  });
}

/** `RetainExceptOnCreate` is for this: what an operation made and failed with goes again. */
export function keepsOnRollback({ stacks, stackId }: Site, { logicalId, deletionPolicy }: ResourceRecord): boolean {
  const { imports } = operationOf(stacks.get(stackId));
  return deletionPolicy === 'Retain' || imports.includes(logicalId);
}

function stackBefore({ deployed, outputs, capabilities, tags }: Before) {
  return { deployed, outputs, capabilities, tags };
}

/** False: it could not be brought back; the record says why. */
async function restore(site: Site, was: ResourceRecord): Promise<boolean> {
  const { world, stacks, stackId } = site;
  const current = stacks.resource(stackId, was.logicalId);
  if (isDeepStrictEqual(current, was)) return true;
  stacks.tell(stackId, was, 'UPDATE_IN_PROGRESS');
  if (current !== undefined && current.physicalId !== was.physicalId) {
    if (current.physicalId !== undefined) discard(site, current, false);
    stacks.moveResource(stackId, was, 'UPDATE_COMPLETE');
    return true;
  }
  try {
    const { physicalId = '', properties, type, logicalId } = was;
    // What the failed update left behind is not known: nothing of it may stay.
    const attributes = await providerOf(type).update(physicalId, properties, undefined, world, { stackId, logicalId });
    stacks.moveResource(stackId, { ...was, attributes }, 'UPDATE_COMPLETE');
    return true;
  } catch (error) {
    stacks.moveResource(stackId, current ?? was, 'UPDATE_FAILED', reasonOf(error, was.type));
    return false;
  }
}

function discard(site: Site, resource: ResourceRecord, keep: boolean): void {
  const { discarded } = operationOf(site.stacks.get(site.stackId));
  changeOperation(site, { discarded: [...discarded, { resource, keep }] });
}

export function needsOf(resources: readonly ResourceRecord[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(resources.map(({ logicalId, needs }) => [logicalId, needs]));
}

/** Each after all that it needs. */
export function inNeedOrder(resources: readonly ResourceRecord[]): readonly ResourceRecord[] {
  const ordered = new Set<ResourceRecord>();
  const add = (resource: ResourceRecord): void => {
    for (const other of resources) if (resource.needs.includes(other.logicalId)) add(other);
    ordered.add(resource);
  };
  resources.forEach(add);
  return [...ordered];
}
