import { join } from 'node:path';
import { loadOrThrow } from '../check/load.ts';
import { CheckError, PenstockError, UserError } from '../errors.ts';
import type { Pipeline } from '../graph/model.ts';
import { roleArn } from '../init/roles.ts';
import { makePlan, type Compared } from '../plan/make-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { renderingOf } from '../plan/rendering.ts';
import { render, type ShippedCode } from '../render/passes.ts';
import { shippedCode } from '../shipped.ts';
import { planInTerminal } from '../terminal/plan.ts';
import type { Context } from './context.ts';
import { destinationsIn, identityOf } from './destinations.ts';
import { mergeBase } from './merge-base.ts';
import { deployedIn, planFiles, type PlanOptions } from './plan.ts';
import { writeFiles } from './write-files.ts';

export interface PlanHeadOptions extends PlanOptions {
  /** A checkout of what would be merged. It may be anybody's: it is read, and nothing in it is run. */
  readonly head: string;
  readonly roleArn: string | undefined;
}

/** The context of those who take a role. */
type WithRole = (roleArn: string) => Pick<Context, 'openCloud'>;

/**
 * Plans every pipeline of a checkout in every one of its environments; what goes wrong with one is raised when all were
 * planned. An account is looked into only where a pipeline of this folder, which is trusted, has the same name in the same
 * environment, account and region: the other checkout can choose neither a role nor what is read with one.
 */
export async function planHead(
  options: PlanHeadOptions,
  withRole: WithRole,
  terminal: Context['terminal'],
): Promise<readonly Plan[]> {
  refuseChoice(options);
  const { head, base, out, format } = options;
  const failures: PenstockError[] = [];
  // Mistakes are told by `check`, in the pull request's own run; they are no failure of this one.
  const failed = (what: string, error: PenstockError) => {
    terminal.progress(`${what} cannot be planned: ${error.message}`);
    if (!(error instanceof CheckError)) failures.push(error);
  };
  // A trusted file with mistakes of its own is known to nobody.
  const known = new Set((await destinationsIn('.', () => undefined)).map(identityOf));
  const shipped = await shippedCode();
  const plans: Plan[] = [];
  for (const { file, environment } of await destinationsIn(head, failed)) {
    try {
      const pipeline = await loadOrThrow(join(head, file), { environment: environment.name });
      const compared = known.has(identityOf(pipeline))
        ? await withAccount(pipeline, base, shipped, withRole(roleArn('plan', pipeline.environment)))
        : asNew(pipeline, shipped);
      plans.push(makePlan(pipeline, compared));
    } catch (error) {
      if (!(error instanceof PenstockError)) throw error;
      failed(`${file} in ${environment.name}`, error);
    }
  }
  if (out !== undefined) {
    const sameName = [...Map.groupBy(plans, fileName).values()].filter(({ length }) => length > 1).flat();
    for (const plan of sameName) failed(`${plan.file} in ${plan.digests.environment}`, nameTaken(plan, sameName));
    for (const plan of plans) if (!sameName.includes(plan)) await writeFiles(out, planFiles(plan));
  }
  const shown = plans.map((plan) => planInTerminal(plan, terminal));
  terminal.stdout(format === 'json' ? `${JSON.stringify(plans)}\n` : shown.join('\n'));
  const [first] = failures;
  if (first !== undefined) throw first;
  return plans;
}

const fileName = ({ digests: { pipeline, environment } }: Plan): string => `${pipeline}-${environment}`;

/** One would be read for the other. */
const nameTaken = (plan: Plan, all: readonly Plan[]): UserError =>
  new UserError(
    'bad-plan',
    `Plans of ${all
      .filter((other) => fileName(other) === fileName(plan))
      .map(({ file, digests }) => `${file} in ${digests.environment}`)
      .join(' and ')} would both be called plan-${fileName(plan)}.json.`,
    { hint: 'Give one of the pipelines another name.' },
  );

async function withAccount(
  pipeline: Pipeline,
  folder: string | undefined,
  shipped: ShippedCode,
  { openCloud }: Pick<Context, 'openCloud'>,
): Promise<Compared> {
  const head = renderingOf(pipeline, render(pipeline, shipped));
  const base = await mergeBase(folder, pipeline, shipped);
  return { head, base, deployed: await deployedIn(await openCloud(pipeline), pipeline, head) };
}

/** Whether it is, the deployment sees. */
const asNew = (pipeline: Pipeline, shipped: ShippedCode): Compared => ({
  head: renderingOf(pipeline, render(pipeline, shipped)),
  base: 'none',
  deployed: undefined,
});

/** Pipelines, environments and roles are found, and not chosen. */
function refuseChoice({ file, environment, digest, roleArn }: PlanHeadOptions): void {
  const chosen = { FILE: file, '--env': environment, '--digest': digest, '--role-arn': roleArn };
  const [stray] = Object.entries(chosen).flatMap(([option, value]) => (value === undefined ? [] : [option]));
  if (stray !== undefined) throw new UserError('bad-option', `--head and ${stray} contradict each other.`);
}
