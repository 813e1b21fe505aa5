/** The stacks of the account, and the journal that every change of them goes through. */
import type { ResourceStatus, StackStatus } from '@aws-sdk/client-cloudformation';

import type { World } from '../service.ts';
import { validationError } from './errors.ts';
import { collections, type EventRecord, type ResourceRecord, type StackRecord } from './records.ts';

/** Each call is one transaction: a state and the event that tells of it are both there, or neither. */
export interface Stacks {
  /** By name or id. A deleted stack is found by its id alone. */
  find(nameOrId: string): StackRecord | undefined;
  /** Throws `Stack with id … does not exist`. */
  get(nameOrId: string): StackRecord;
  list(): readonly StackRecord[];
  put(stack: StackRecord): void;
  forget(stackId: string): void;
  change(stackId: string, changes: Partial<StackRecord>): StackRecord;
  /** Changes the stack's status, with an event. */
  move(stackId: string, status: StackStatus, reason?: string, changes?: Partial<StackRecord>): StackRecord;

  /** Of a stack, in the order of their logical ids. */
  resources(stackId: string): readonly ResourceRecord[];
  resource(stackId: string, logicalId: string): ResourceRecord | undefined;
  putResource(stackId: string, resource: ResourceRecord): void;
  removeResource(stackId: string, logicalId: string): void;
  /** Puts the resource with a new status, with an event. */
  moveResource(stackId: string, resource: ResourceRecord, status: ResourceStatus, reason?: string): ResourceRecord;
  /** Tells of a physical resource that is not, or no longer, the stack's. */
  tell(stackId: string, resource: ResourceRecord, status: ResourceStatus, reason?: string): void;
  /** The stack, other than `except`, that has a resource of which `isIt` says yes. */
  holder(isIt: (resource: ResourceRecord) => boolean, except: string): StackRecord | undefined;

  /** Oldest first. */
  events(stackId: string): readonly EventRecord[];
}

export const isGone = ({ status }: StackRecord): boolean => status === 'DELETE_COMPLETE';
/** Whether the stack still has it: what was deleted is listed for a while, as on AWS. */
export const isHeld = ({ status }: ResourceRecord): boolean =>
  status !== 'DELETE_COMPLETE' && status !== 'DELETE_SKIPPED';

export function openStacks({ store, clock }: Pick<World, 'store' | 'clock'>): Stacks {
  const { stacks, resources, events } = collections({ store });
  const all = () => stacks.list().map(({ value }) => value);
  const now = () => clock.now().toISOString();

  const find = (nameOrId: string) =>
    stacks.get(nameOrId) ?? all().find((stack) => stack.stackName === nameOrId && !isGone(stack));
  const get = (nameOrId: string): StackRecord => {
    const stack = find(nameOrId);
    if (stack === undefined) throw validationError(`Stack with id ${nameOrId} does not exist`);
    return stack;
  };
  const append = (stack: StackRecord, event: Omit<EventRecord, 'timestamp' | 'token'>): void => {
    events.put(`${stack.stackId} ${String(stack.eventCount).padStart(9, '0')}`, {
      ...event,
      timestamp: now(),
      token: stack.operation?.token,
    });
    stacks.put(stack.stackId, { ...stack, eventCount: stack.eventCount + 1 });
  };
  const tell: Stacks['tell'] = (stackId, resource, status, reason) => {
    const { logicalId, physicalId = '', type, properties } = resource;
    const eventId = `${logicalId}-${status}-${crypto.randomUUID()}`;
    append(get(stackId), {
      eventId,
      logicalId,
      physicalId,
      type,
      status,
      reason,
      properties: JSON.stringify(properties),
    });
  };

  return {
    find,
    get,
    list: all,
    put: (stack) => stacks.put(stack.stackId, stack),
    forget(stackId) {
      store.transaction(() => {
        for (const { key } of events.list(`${stackId} `)) events.delete(key);
        stacks.delete(stackId);
      });
    },
    change: (stackId, changes) =>
      store.transaction(() => {
        const stack = { ...get(stackId), ...changes };
        stacks.put(stackId, stack);
        return stack;
      }),
    move: (stackId, status, reason, changes) =>
      store.transaction(() => {
        const stack = { ...get(stackId), ...changes, status, statusReason: reason };
        const { stackName } = stack;
        append(stack, {
          eventId: crypto.randomUUID(),
          logicalId: stackName,
          physicalId: stackId,
          type: 'AWS::CloudFormation::Stack',
          status,
          reason,
        });
        return get(stackId);
      }),

    resources: (stackId) => resources.list(`${stackId} `).map(({ value }) => value),
    resource: (stackId, logicalId) => resources.get(`${stackId} ${logicalId}`),
    putResource: (stackId, resource) => resources.put(`${stackId} ${resource.logicalId}`, resource),
    removeResource: (stackId, logicalId) => resources.delete(`${stackId} ${logicalId}`),
    moveResource: (stackId, resource, status, reason) =>
      store.transaction(() => {
        const moved = { ...resource, status, statusReason: reason, timestamp: now() };
        resources.put(`${stackId} ${resource.logicalId}`, moved);
        tell(stackId, moved, status, reason);
        return moved;
      }),
    tell: (...event) => store.transaction(() => tell(...event)),
    holder: (isIt, except) =>
      all().find(
        (stack) =>
          stack.stackId !== except &&
          !isGone(stack) &&
          resources.list(`${stack.stackId} `).some(({ value }) => isHeld(value) && isIt(value)),
      ),

    events: (stackId) => events.list(`${stackId} `).map(({ value }) => value),
  };
}
