/** Tasks that somebody outside does and answers by their token: callbacks, and those of activities. */
import type { World } from '../../service.ts';
import { parseJson, type Json } from '../json.ts';
import { TaskFailure, type TaskRequest } from '../machine.ts';
import type { Records, TaskRecord } from '../service/records.ts';

/** Milliseconds between looks for the answer: whoever gives it may do so in another process. */
const interval = 20;

/** Waits for a worker of the activity, and for what it makes of the task. */
export function activity(world: World, records: Records, request: TaskRequest): Promise<Json> {
  const input = JSON.stringify(request.arguments);
  return waiting(world, records, request, { activity: { arn: request.resource, input } }, async () => undefined);
}

/** Asks the service, and waits until somebody answers by the token that it was given. */
export function calledBack(
  world: World,
  records: Records,
  request: TaskRequest,
  ask: () => Promise<Json>,
): Promise<Json> {
  return waiting(world, records, request, {}, async () => request.submitted(await ask()));
}

/** The token is good from before `begin` until there is an answer, or the state waits no more. */
async function waiting(
  { store, clock }: World,
  { tasks }: Records,
  request: TaskRequest,
  more: Pick<TaskRecord, 'activity'>,
  begin: () => Promise<void>,
): Promise<Json> {
  const { taskToken: token = '', signal } = request;
  tasks.put(token, { token, owner: store.owner, created: clock.now().getTime(), heartbeats: 0, ...more });
  let known: TaskRecord | undefined;
  try {
    await begin();
    for (;;) {
      const task = tasks.get(token);
      if (task === undefined) throw new RangeError(`The task ${token} has gone from the store.`);
      if (task.taken !== undefined && known?.taken === undefined) request.started(task.taken.workerName);
      if (task.heartbeats > (known?.heartbeats ?? 0)) request.heartbeat();
      if (task.answer !== undefined) return answered(task.answer);
      known = task;
      await clock.sleep(interval, signal);
    }
  } finally {
    tasks.delete(token);
  }
}

function answered(answer: NonNullable<TaskRecord['answer']>): Json {
  if ('output' in answer) return parseJson(answer.output);
  throw new TaskFailure(answer.error, answer.cause);
}
