/**
 * Runs operations in this process. The stack's status says what is to be done next, so that whoever finds an operation
 * without a living process carries it on: on AWS, too, CloudFormation goes on when the client that asked is gone.
 */
import type { StackStatus } from '@aws-sdk/client-cloudformation';

import type { World } from '../../service.ts';
import { collections, type StackRecord } from '../records.ts';
import type { Stacks } from '../stacks.ts';
import { apply } from './apply.ts';
import { cleanUp, deleteStack, rollBackCreate } from './remove.ts';
import { rollBackUpdate } from './rollback.ts';
import { changeOperation, type Site } from './site.ts';

const next: Readonly<Partial<Record<StackStatus, (site: Site) => Promise<void>>>> = {
  CREATE_IN_PROGRESS: (site) => apply(site, 'CREATE'),
  ROLLBACK_IN_PROGRESS: rollBackCreate,
  UPDATE_IN_PROGRESS: (site) => apply(site, 'UPDATE'),
  UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: (site) => cleanUp(site, 'UPDATE_COMPLETE'),
  UPDATE_ROLLBACK_IN_PROGRESS: rollBackUpdate,
  UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: (site) => cleanUp(site, 'UPDATE_ROLLBACK_COMPLETE'),
  DELETE_IN_PROGRESS: deleteStack,
};

export function isUnderWay({ status }: StackRecord): boolean {
  return status in next;
}

export interface Operations {
  /** Does what the stack's status says, and what follows from it. */
  start(stackId: string): void;
  /**
   * Carries the stack's operation on if its process has died. Throws what a bug of ours, or a state that could not be
   * written, has made of one that this process had begun.
   */
  attend(stack: StackRecord): void;
  /** When all that this process has started has ended. */
  idle(): Promise<void>;
}

export function operations(world: World, stacks: Stacks): Operations {
  const running = new Set<Promise<void>>();
  const broken = new Map<string, unknown>();

  const start: Operations['start'] = (stackId) => {
    const { stackName } = stacks.get(stackId);
    const work = run({ world, stacks, stackId, stackName })
      .catch((error: unknown) => void broken.set(stackId, error))
      .finally(() => running.delete(work));
    running.add(work);
  };
  const attend: Operations['attend'] = ({ stackId }) => {
    if (broken.has(stackId)) throw broken.get(stackId);
    if (takeOver(world, stacks, stackId)) start(stackId);
  };
  stacks.list().forEach(attend);
  return {
    start,
    attend,
    async idle() {
      await Promise.all(running);
      for (const error of broken.values()) throw error;
    },
  };
}

async function run(site: Site): Promise<void> {
  const { stacks, stackId } = site;
  for (;;) {
    const step = next[stacks.get(stackId).status];
    if (step === undefined) break;
    await step(site);
  }
  endChangeSet(site);
}

function endChangeSet({ world, stacks, stackId }: Site): void {
  const { changeSetId = '', status } = stacks.get(stackId);
  const { changeSets } = collections(world);
  const changeSet = changeSets.get(changeSetId);
  if (changeSet?.executionStatus !== 'EXECUTE_IN_PROGRESS') return;
  const succeeded = status === 'CREATE_COMPLETE' || status === 'UPDATE_COMPLETE';
  changeSets.put(changeSetId, { ...changeSet, executionStatus: succeeded ? 'EXECUTE_COMPLETE' : 'EXECUTE_FAILED' });
}

/** True: the operation's process has died, and it is this one's now. */
function takeOver(world: World, stacks: Stacks, stackId: string): boolean {
  const { store } = world;
  const isOrphan = () => {
    const stack = stacks.find(stackId);
    return stack?.operation !== undefined && isUnderWay(stack) && !store.isAlive(stack.operation.owner);
  };
  if (!isOrphan()) return false;
  return store.transaction(() => {
    // Another process may have been quicker.
    if (!isOrphan()) return false;
    changeOperation({ stacks, stackId }, { owner: store.owner });
    return true;
  });
}
