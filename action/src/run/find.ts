import type { Cloud } from '../aws/cloud.ts';
import { executionArnOf, recentExecutions } from '../aws/executions.ts';
import { UserError } from '../errors.ts';
import { didYouMean } from '../spec/did-you-mean.ts';

/**
 * The ARN of the run with this name.
 * @throws UserError `unknown-run`, naming the last runs
 */
export async function findRun(cloud: Cloud, stateMachineArn: string, name: string): Promise<string> {
  const found = await executionArnOf(cloud, stateMachineArn, name);
  if (found !== undefined) return found;
  const recent = await recentExecutions(cloud, stateMachineArn);
  throw new UserError('unknown-run', `There is no run "${name}"${didYouMean(name, recent)}.`, {
    hint: recent.length === 0 ? 'The pipeline has not run yet.' : `The last ones: ${recent.slice(0, 5).join(', ')}.`,
  });
}
