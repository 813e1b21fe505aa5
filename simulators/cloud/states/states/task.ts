import type { TaskState } from '../definition.ts';
import { EvaluationFault, resultTooLarge, StateFailure } from '../errors.ts';
import type { Outcome, Transition, Visit } from '../execution.ts';
import { settle } from '../execution.ts';
import { seconds } from '../fields.ts';
import { guarded } from '../guarded.ts';
import { exceedsDataLimit, parseJson } from '../json.ts';
import { ask, type Answer, type Call } from '../call.ts';
import { parseResource } from '../resource.ts';
import { taskEvents } from '../task-events.ts';

export function task(visit: Visit<TaskState>): Promise<Transition> {
  return guarded(visit, () => attempt(visit));
}

async function attempt(visit: Visit<TaskState>): Promise<Outcome> {
  const resource = parseResource(visit.state.Resource);
  if (resource === undefined) {
    throw new EvaluationFault('States.Runtime', `The resource '${visit.state.Resource}' is not one of Step Functions.`);
  }
  const missing = visit.execution.request.tasks.missing?.(resource.arn);
  if (missing !== undefined) throw new EvaluationFault('States.Runtime', missing);
  visit.taskToken = resource.takesToken ? crypto.randomUUID() : undefined;
  const call: Call = {
    resource,
    arguments: await visit.dataflow.arguments(visit),
    credentials: await visit.dataflow.credentials(visit),
    timeoutSeconds: await seconds(visit, 'TimeoutSeconds'),
    heartbeatSeconds: await seconds(visit, 'HeartbeatSeconds'),
  };
  const events = taskEvents(visit, call);
  events.scheduled();
  await settle(visit.execution);
  // An activity starts when a worker takes its task.
  if (resource.kind !== 'activity') events.started();
  const answer = await ask(visit, call, events);
  if (answer.kind === 'succeeded' && !exceedsDataLimit(answer.text)) {
    events.succeeded(answer.text);
    return visit.dataflow.leave(visit, parseJson(answer.text));
  }
  const failure = failureOf(answer, resource.name);
  if (answer.kind === 'timedOut') events.timedOut(failure);
  else events.failed(failure, answer.kind === 'failed' ? answer.failure.event : undefined);
  await settle(visit.execution);
  throw failure;
}

function failureOf(answer: Answer, resource: string): StateFailure {
  switch (answer.kind) {
    case 'succeeded':
      return resultTooLarge(resource, 'any');
    case 'failed': {
      const { error, causeText } = answer.failure;
      return new StateFailure(error, causeText, error === 'States.Runtime' ? 'none' : 'any');
    }
    case 'timedOut':
      return new StateFailure('States.Timeout', undefined, 'any', answer.alias);
  }
}
