/** Does the work of Task states through the services of the local cloud, with the results and error names of AWS. */
import type { World } from '../../service.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import { TaskFailure, type TaskRequest, type TaskRunner } from '../machine.ts';
import { parseResource, type Integration } from '../resource.ts';
import { athena } from './athena.ts';
import { awsSdk } from './aws-sdk.ts';
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

export function taskRunner(world: World): TaskRunner {
  return {
    async run({ resource: arn, arguments: given, state, submitted, signal }) {
      const resource = parseResource(arn);
      if (resource?.kind === 'lambda') return lambdaFunction(world, arn, given as Json, signal);
      const answer = resource?.kind === 'integration' ? await answerOf(resource) : undefined;
      if (answer === undefined) throw new TaskFailure('States.Runtime', `The local cloud has no integration '${arn}'.`);
      if (!isObject(given)) {
        throw new TaskFailure('States.Runtime', `The arguments of the state '${state}' are not an object.`);
      }
      return answer(world, { arguments: given, submitted, signal });
    },
  };
}

async function answerOf({ type, action }: Integration): Promise<Answer | undefined> {
  if (type.startsWith('aws-sdk:')) return awsSdk(type.slice('aws-sdk:'.length), action);
  return optimised[`${type}:${action}`];
}
