import { UserError } from '../../errors.ts';
import type { Pipeline } from '../../graph/model.ts';
import { namesOf } from '../../render/names.ts';

/**
 * The roles of an environment may touch what has its name between dashes: so nothing of another environment of the account may
 * have that in its name, as `orders-prod-dev` of a step `dev` would. And an environment has one boundary.
 * @throws UserError `environments-mixed`
 */
export function refuseMixed(pipelines: readonly Pipeline[]): void {
  const environments = [...new Set(pipelines.map(({ environment }) => environment.name))];
  for (const pipeline of pipelines) {
    const own = pipeline.environment.name;
    for (const other of environments.filter((name) => name !== own)) {
      const name = namesIn(pipeline).find((one) => new RegExp(`-${other}(-|$)`).test(one));
      if (name === undefined) continue;
      throw new UserError(
        'environments-mixed',
        `${name}, which is of ${own}, would be within the roles of ${other}: they may touch *-${other} and *-${other}-*.`,
        { hint: 'Rename the pipeline, step or environment, or give the environments accounts of their own.' },
      );
    }
  }
  for (const [name, together] of Map.groupBy(pipelines, ({ environment }) => environment.name)) {
    const boundaries = new Set(together.map(({ environment }) => environment.permissionsBoundary ?? 'none'));
    if (boundaries.size === 1) continue;
    throw new UserError(
      'environments-mixed',
      `The pipelines of ${name} have other permissions boundaries: ${[...boundaries].join(', ')}.`,
      { hint: 'One role deploys them all: name the same permissions_boundary in each.' },
    );
  }
}

/** As they stand in ARNs that have the environment's name before their end. */
function namesIn({ name, environment, steps, sources }: Pipeline): readonly string[] {
  const names = namesOf({ name, environment });
  return [
    names.stack,
    names.stateMachine,
    ...steps.map((step) => names.job(step.name)),
    ...sources.map((source) => names.connection(source.name)),
  ];
}
