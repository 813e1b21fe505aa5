/** The ends of resources: of a stack that is deleted or was never finished, and of what an update put aside. */
import type { ResourceStatus, StackStatus } from '@aws-sdk/client-cloudformation';

import type { ResourceRecord } from '../records.ts';
import { providerOf } from '../resources/index.ts';
import { isHeld } from '../stacks.ts';
import { reasonOf } from './reason.ts';
import { keepsOnRollback, needsOf } from './rollback.ts';
import { inOrder, inverted } from './schedule.ts';
import { changeOperation, operationOf, type Site } from './site.ts';

/** The end of a creation that failed. */
export async function rollBackCreate(site: Site): Promise<void> {
  const keeps = (resource: ResourceRecord) => keepsOnRollback(site, resource);
  await removeAll(site, keeps, { done: 'ROLLBACK_COMPLETE', failed: 'ROLLBACK_FAILED' });
}

export async function deleteStack(site: Site): Promise<void> {
  const { retained } = operationOf(site.stacks.get(site.stackId));
  const keeps = ({ logicalId, deletionPolicy }: ResourceRecord) =>
    deletionPolicy !== 'Delete' || retained.includes(logicalId);
  await removeAll(site, keeps, { done: 'DELETE_COMPLETE', failed: 'DELETE_FAILED' });
}

async function removeAll(
  site: Site,
  keeps: (resource: ResourceRecord) => boolean,
  end: { readonly done: StackStatus; readonly failed: StackStatus },
): Promise<void> {
  const { world, stacks, stackId } = site;
  const held = stacks.resources(stackId).filter(isHeld);
  const dependents = inverted(needsOf(held));
  const failed: string[] = [];
  // Neither deleted nor tried: something that needs it is still there.
  const blocked = new Set<string>();

  await inOrder(dependents, async (id) => {
    const resource = held.find(({ logicalId }) => logicalId === id);
    if (resource === undefined) return;
    if (dependents[id]?.some((other) => failed.includes(other) || blocked.has(other)) === true) {
      blocked.add(id);
      return;
    }
    const note: Note = (status, reason) => void stacks.moveResource(stackId, resource, status, reason);
    if (!(await remove(site, resource, keeps(resource), note))) failed.push(id);
  });

  if (failed.length > 0) {
    stacks.move(stackId, end.failed, `The following resource(s) failed to delete: [${failed.join(', ')}]. `);
    return;
  }
  const deleted = end.done === 'DELETE_COMPLETE' ? { deleted: world.clock.now().toISOString() } : {};
  stacks.move(stackId, end.done, undefined, { ...deleted, operation: undefined });
}

/** As on AWS, the update is a success even when something old could not be removed: an event says so. */
export async function cleanUp(site: Site, done: 'UPDATE_COMPLETE' | 'UPDATE_ROLLBACK_COMPLETE'): Promise<void> {
  const { stacks, stackId } = site;
  for (;;) {
    const { discarded } = operationOf(stacks.get(stackId));
    const last = discarded.at(-1);
    if (last === undefined) break;
    await remove(site, last.resource, last.keep, (status, reason) =>
      stacks.tell(stackId, last.resource, status, reason),
    );
    changeOperation(site, { discarded: discarded.slice(0, -1) });
  }
  stacks.move(stackId, done, undefined, { operation: undefined });
}

type Note = (status: ResourceStatus, reason?: string) => void;

/** False: it is still there; the note says why. */
async function remove({ world, stackId }: Site, resource: ResourceRecord, keep: boolean, note: Note): Promise<boolean> {
  const { type, logicalId, physicalId, properties } = resource;
  if (physicalId === undefined || keep) {
    note(physicalId === undefined ? 'DELETE_COMPLETE' : 'DELETE_SKIPPED');
    return true;
  }
  note('DELETE_IN_PROGRESS');
  try {
    const provider = providerOf(type);
    if (await provider.exists(physicalId, properties, world)) {
      await provider.delete(physicalId, properties, world, { stackId, logicalId });
    }
    note('DELETE_COMPLETE');
    return true;
  } catch (error) {
    note('DELETE_FAILED', reasonOf(error, type));
    return false;
  }
}
