/** Does the work of Task states through the services of the local cloud, with the results and error names of AWS. */
import type { World } from '../../service.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import { TaskFailure, type TaskRequest, type TaskRunner } from '../machine.ts';
import { parseResource, type Integration } from '../resource.ts';
import type { Records } from '../service/records.ts';
import { athena } from './athena.ts';
import { awsSdk } from './aws-sdk.ts';
import { activity, calledBack } from './workers.ts';
import { dynamodb } from './dynamodb.ts';
import { glue } from './glue.ts';
import { lambda, lambdaFunction } from './lambda.ts';
import { sageMaker } from './sagemaker.ts';
import { stepFunctions } from './step-functions.ts';

/** Answers a task. Rejects with TaskFailure. */
export type Answer = (world: World, task: Task) => Promise<Json>;

/** The arguments of an integration are an object. */
export interface Task extends Pick<TaskRequest, 'submitted' | 'signal'> {
  readonly arguments: JsonObject;
}

/** The optimised integrations, by what stands behind `arn:aws:states:::`. */
const optimised: Readonly<Record<string, Answer>> = {
  ...athena,
  ...dynamodb,
  ...glue,
  ...lambda,
  ...sageMaker,
  ...stepFunctions,
};

export function taskRunner(world: World, records: Records): TaskRunner {
  return {
    missing(arn) {
      const isMissing = parseResource(arn)?.kind === 'activity' && records.activities.get(arn) === undefined;
      return isMissing ? `The activity ${arn} does not exist.` : undefined;
    },
    async run(request) {
      const { resource: arn, arguments: given, state, submitted, signal } = request;
      const resource = parseResource(arn);
      if (resource?.kind === 'lambda') return lambdaFunction(world, arn, given as Json, signal);
      if (resource?.kind === 'activity') return activity(world, records, request);
      const answer = resource?.kind === 'integration' ? await answerOf(resource) : undefined;
      if (answer === undefined) throw new TaskFailure('States.Runtime', `The local cloud has no integration '${arn}'.`);
      if (!isObject(given)) {
        throw new TaskFailure('States.Runtime', `The arguments of the state '${state}' are not an object.`);
      }
      const task = { arguments: given, submitted, signal };
      return resource?.kind === 'integration' && resource.action.endsWith(callback)
        ? calledBack(world, records, request, () => answer(world, task))
        : answer(world, task);
    },
  };
}

/** What asks for a callback asks the same of the service as without. */
const callback = '.waitForTaskToken';

async function answerOf({ type, action: whole }: Integration): Promise<Answer | undefined> {
  const action = whole.replace(callback, '');
  if (type.startsWith('aws-sdk:')) return awsSdk(type.slice('aws-sdk:'.length), action);
  return optimised[`${type}:${action}`];
}
