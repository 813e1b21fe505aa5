/** GetActivityTask, SendTaskSuccess, SendTaskFailure, SendTaskHeartbeat. */
import type {
  GetActivityTaskInput,
  GetActivityTaskOutput,
  SendTaskFailureInput,
  SendTaskHeartbeatInput,
  SendTaskSuccessInput,
} from '@aws-sdk/client-sfn';
import { onlyKnown, required } from '../../input.ts';
import { AwsError, type World } from '../../service.ts';
import { existingActivity } from './arns.ts';
import type { Records, TaskRecord } from './records.ts';

/** A worker that asks is kept waiting for so many milliseconds, and then told that there is nothing. */
const longestPoll = 60_000;
const interval = 20;

export const taskCommands = ({ store, clock }: World, records: Records) => {
  const { tasks } = records;

  /** The oldest task of the activity that nobody has. */
  function take(arn: string, workerName: string | undefined): TaskRecord | undefined {
    return store.transaction(() => {
      const [oldest] = tasks
        .list()
        .map(({ value }) => value)
        .filter(({ activity, taken, owner }) => activity?.arn === arn && taken === undefined && store.isAlive(owner))
        .sort((one, other) => one.created - other.created);
      if (oldest !== undefined) tasks.put(oldest.token, { ...oldest, taken: { workerName } });
      return oldest;
    });
  }

  /** Throws InvalidToken, and TaskTimedOut for a task whose state waits no more. */
  function change(token: string, what: (task: TaskRecord) => Partial<TaskRecord>): object {
    if (!/^[0-9a-f-]{36}$/.test(token)) throw new AwsError('InvalidToken', "Invalid Token: 'Invalid token'");
    store.transaction(() => {
      const task = tasks.get(token);
      if (task === undefined || task.answer !== undefined || !store.isAlive(task.owner)) {
        throw new AwsError('TaskTimedOut', "Task Timed Out: 'Provided task does not exist anymore'");
      }
      tasks.put(token, { ...task, ...what(task) });
    });
    return {};
  }

  return {
    async GetActivityTask(
      input: GetActivityTaskInput,
      { signal }: { readonly signal?: AbortSignal },
    ): Promise<GetActivityTaskOutput> {
      onlyKnown('states:GetActivityTask', input, ['activityArn', 'workerName']);
      const { arn } = existingActivity(records, required(input.activityArn, 'activityArn'));
      const end = clock.now().getTime() + longestPoll;
      for (;;) {
        const task = take(arn, input.workerName);
        if (task?.activity !== undefined) return { taskToken: task.token, input: task.activity.input };
        if (clock.now().getTime() >= end) return {};
        await clock.sleep(interval, signal);
      }
    },

    async SendTaskSuccess(input: SendTaskSuccessInput): Promise<object> {
      onlyKnown('states:SendTaskSuccess', input, ['taskToken', 'output']);
      const output = required(input.output, 'output');
      checkOutput(output);
      return change(required(input.taskToken, 'taskToken'), () => ({ answer: { output } }));
    },

    async SendTaskFailure(input: SendTaskFailureInput): Promise<object> {
      onlyKnown('states:SendTaskFailure', input, ['taskToken', 'error', 'cause']);
      const { error, cause } = input;
      return change(required(input.taskToken, 'taskToken'), () => ({ answer: { error, cause } }));
    },

    async SendTaskHeartbeat(input: SendTaskHeartbeatInput): Promise<object> {
      onlyKnown('states:SendTaskHeartbeat', input, ['taskToken']);
      return change(required(input.taskToken, 'taskToken'), ({ heartbeats }) => ({ heartbeats: heartbeats + 1 }));
    },
  };
};

function checkOutput(text: string): void {
  try {
    JSON.parse(text);
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new AwsError('InvalidOutput', `Invalid Output: '${reason}'`);
  }
}
