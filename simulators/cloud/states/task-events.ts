/** The events of a task, in the three families that Step Functions has: integrations, functions by ARN, activities. */
import type { Call } from './call.ts';
import type { TaskState } from './definition.ts';
import type { StateFailure } from './errors.ts';
import type { Visit } from './execution.ts';
import { whole, type Details } from './history.ts';
import { isObject } from './json.ts';
import type { Integration, Worker } from './resource.ts';

/** Each records one event in the line of the branch. Results come as JSON text. */
export interface TaskEvents {
  scheduled(): void;
  /** `workerName` of an activity, when it has told it. */
  started(workerName?: string): void;
  submitted(output: string): void;
  succeeded(output: string): void;
  /** `event` when it is not the usual one. */
  failed(failure: StateFailure, event?: string): void;
  timedOut(failure: StateFailure): void;
}

export function taskEvents(visit: Visit<TaskState>, call: Call): TaskEvents {
  const { resource } = call;
  return resource.kind === 'integration'
    ? integrationEvents(visit, call, resource)
    : workerEvents(visit, call, resource);
}

function integrationEvents(visit: Visit<TaskState>, call: Call, { type, action }: Integration): TaskEvents {
  const of = { resource: action, resourceType: type };
  const record = recorder(visit);
  let waitsForSubmission = action.includes('.');
  return {
    scheduled() {
      record('TaskScheduled', {
        taskScheduledEventDetails: {
          ...heartbeatOf(call),
          parameters: JSON.stringify(call.arguments),
          region: regionOf(visit),
          ...of,
          ...credentialsOf(call),
          ...timeoutOf(call),
        },
      });
    },
    started: () => record('TaskStarted', { taskStartedEventDetails: of }),
    submitted(output) {
      waitsForSubmission = false;
      record('TaskSubmitted', { taskSubmittedEventDetails: { output, outputDetails: whole, ...of } });
    },
    succeeded: (output) =>
      record('TaskSucceeded', { taskSucceededEventDetails: { output, outputDetails: whole, ...of } }),
    failed(failure, event = waitsForSubmission ? 'TaskSubmitFailed' : 'TaskFailed') {
      record(event, { [detailsKey(event)]: { ...reasons(failure), ...of } });
    },
    timedOut: (failure) => record('TaskTimedOut', { taskTimedOutEventDetails: { ...reasons(failure), ...of } }),
  };
}

function workerEvents(visit: Visit<TaskState>, call: Call, { kind, arn }: Worker): TaskEvents {
  const [type, key] =
    kind === 'lambda' ? (['LambdaFunction', 'lambdaFunction'] as const) : (['Activity', 'activity'] as const);
  const record = recorder(visit);
  return {
    scheduled() {
      const details = {
        input: JSON.stringify(call.arguments),
        inputDetails: whole,
        resource: arn,
        ...credentialsOf(call),
        ...timeoutOf(call),
      };
      record(`${type}Scheduled`, {
        [`${key}ScheduledEventDetails`]: kind === 'activity' ? { ...heartbeatOf(call), ...details } : details,
      });
    },
    started(workerName) {
      const details = { activityStartedEventDetails: workerName === undefined ? {} : { workerName } };
      record(`${type}Started`, kind === 'activity' ? details : {});
    },
    submitted: () => undefined,
    succeeded: (output) =>
      record(`${type}Succeeded`, { [`${key}SucceededEventDetails`]: { output, outputDetails: whole } }),
    failed: (failure, event = `${type}Failed`) => record(event, { [detailsKey(event)]: reasons(failure) }),
    timedOut: (failure) => record(`${type}TimedOut`, { [`${key}TimedOutEventDetails`]: reasons(failure) }),
  };
}

/** `taskFailedEventDetails` of `TaskFailed`. */
function detailsKey(event: string): `${string}EventDetails` {
  return `${event.charAt(0).toLowerCase()}${event.slice(1)}EventDetails`;
}

function recorder({ execution, branch }: Visit): (type: string, details: Details) => void {
  return (type, details) => {
    branch.last = execution.history.record(type, branch.last, details);
  };
}

function regionOf({ execution }: Visit): string {
  return execution.request.stateMachine.id.split(':')[3] ?? '';
}

function timeoutOf({ timeoutSeconds }: Call): object {
  return timeoutSeconds === undefined ? {} : { timeoutInSeconds: timeoutSeconds };
}

function credentialsOf({ credentials }: Call): object {
  return isObject(credentials) ? { taskCredentials: { roleArn: credentials['RoleArn'] } } : {};
}

function heartbeatOf({ heartbeatSeconds }: Call): object {
  return heartbeatSeconds === undefined ? {} : { heartbeatInSeconds: heartbeatSeconds };
}

function reasons({ error, causeText }: StateFailure): object {
  return { ...(causeText !== undefined && { cause: causeText }), ...(error !== undefined && { error }) };
}
