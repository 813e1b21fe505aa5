import type { Stack } from '../aws/stacks.ts';
import { UserError } from '../errors.ts';
import type { Pipeline } from '../graph/model.ts';

/** Whose a stack is. */
export type Owner = Pick<Pipeline, 'name' | 'environment'>;

/** The tags by which a stack is known to be the pipeline's. */
export const tagsOf = ({ name, environment }: Owner): Readonly<Record<string, string>> => ({
  'penstock:pipeline': name,
  'penstock:environment': environment.name,
});

/** What somebody else has made under the same name is neither replaced nor deleted. Raises UserError `foreign-stack`. */
export function refuseForeign({ StackName, Tags = [] }: Stack, pipeline: Owner): void {
  const isOurs = Object.entries(tagsOf(pipeline)).every(([key, value]) =>
    Tags.some((tag) => tag.Key === key && tag.Value === value),
  );
  if (isOurs) return;
  throw new UserError('foreign-stack', `The stack ${StackName} is there, and was not made from this pipeline.`, {
    hint: 'Its tags penstock:pipeline and penstock:environment say otherwise, or are missing. Give the pipeline another name.',
  });
}
