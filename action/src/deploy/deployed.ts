import type { Cloud } from '../aws/cloud.ts';
import { describeStack } from '../aws/stacks.ts';
import { UserError } from '../errors.ts';
import type { Pipeline } from '../graph/model.ts';
import { namesOf, type Names } from '../render/names.ts';
import { stateOf } from './stack-state.ts';
import { stuckStack } from './stuck.ts';

export interface Deployed {
  readonly names: Names;
  readonly stateMachineArn: string;
  /** The role of SageMaker; undefined when the pipeline was deployed without models. */
  readonly modelRoleArn: string | undefined;
}

/** The pipeline's stack as it is deployed. Raises UserError `not-deployed`. */
export async function deployedPipeline(cloud: Cloud, pipeline: Pipeline): Promise<Deployed> {
  const names = namesOf(pipeline);
  const stack = await describeStack(cloud, names.stack);
  const output = (key: string) => stack?.Outputs?.find(({ OutputKey }) => OutputKey === key)?.OutputValue;
  const stateMachineArn = output('StateMachineArn');
  const state = stateOf(stack);
  if (state.kind === 'stuck') throw await stuckStack(cloud, state.stack);
  if (stateMachineArn === undefined || (state.kind !== 'updatable' && state.kind !== 'busy')) {
    const { name } = pipeline.environment;
    throw new UserError(
      'not-deployed',
      `${pipeline.name} is not deployed in ${name}: there is no stack ${names.stack}.`,
      {
        hint: 'Deploy it first: penstock deploy, with the same file and options.',
      },
    );
  }
  return { names, stateMachineArn, modelRoleArn: output('ModelRoleArn') };
}
