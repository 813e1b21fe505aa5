import type { MapItem, Visit } from './execution.ts';
import type { JsonObject } from './json.ts';

/** The context object, as a state sees it. `item` is the Map iteration it is evaluated for. */
export function contextObject(visit: Visit, item: MapItem | undefined = visit.branch.item): JsonObject {
  const { execution, state } = visit;
  const { request, input } = execution;
  return {
    Execution: {
      Id: request.execution.id,
      Input: input,
      StartTime: request.execution.startTime,
      Name: request.execution.name,
      RoleArn: request.execution.roleArn,
      ...(request.type === 'STANDARD' && { RedriveCount: 0 }),
    },
    StateMachine: { Id: request.stateMachine.id, Name: request.stateMachine.name },
    State: {
      Name: visit.name,
      EnteredTime: visit.enteredTime.toISOString(),
      ...(retries(state.Type) && { RetryCount: visit.retryCount }),
    },
    ...(item !== undefined && { Map: { Item: { ...item } } }),
    ...(visit.taskToken !== undefined && { Task: { Token: visit.taskToken } }),
  };
}

function retries(type: string): boolean {
  return type === 'Task' || type === 'Parallel' || type === 'Map';
}
