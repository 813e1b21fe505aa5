import { environmentsOf, isTested, previewed, targetsOf, type Repository, type Target } from '../repository.ts';
import { roleArn } from '../roles.ts';
import { checkout, header, ifBootstrapped, strategy, indented, penstock, quoted } from '../yaml.ts';

/**
 * Deploys what was reviewed: one environment after the other, in the order in which the pipelines declare them. Beside it,
 * keeps the engines where pull requests find them.
 */
export function merge(repository: Repository): string {
  const { action, pipelines } = repository;
  const environments = environmentsOf(repository);
  const jobs = environments.map((name, index) =>
    deployment(
      action,
      name,
      environments[index - 1],
      targetsOf(repository).filter(({ pipeline }) => pipeline.environment.name === name),
    ),
  );
  return `${header}name: merge
on:
  push: { branches: [main] }
permissions: {}
jobs:
${jobs.join('')}${pipelines.some((one) => isTested(one) || previewed(one)) ? keepEngines(action) : ''}`;
}

/** No environment can have its name. */
const keepEngines = (action: string): string => `\
  # For every pull request: what one of them keeps in GitHub's cache, no other can read.
  keep_engines:
    runs-on: ubuntu-24.04
    timeout-minutes: 20
    permissions: { contents: read }
    steps:
${indented(checkout, 6)}${indented(penstock(action, { command: 'setup' }), 6)}`;

function deployment(action: string, name: string, before: string | undefined, targets: readonly Target[]): string {
  const entries = targets.map(({ file, pipeline }) => ({
    pipeline: pipeline.name,
    file,
    role: roleArn('apply', pipeline.environment),
    models: quoted(String(pipeline.steps.some(({ kind }) => kind === 'model'))),
  }));
  // Whether GitHub protects the environment is asked for by `actions: read`.
  const isProtected = targets.some(({ pipeline }) => pipeline.environment.protected);
  const inputs = { file: '${{ matrix.file }}', environment: name, 'role-arn': '${{ matrix.role }}' };
  return `  ${name}:
${before === undefined ? '' : `    needs: ${before}\n`}    ${ifBootstrapped}
    runs-on: ubuntu-24.04
    timeout-minutes: 120
    environment: ${name}
    permissions: { contents: read, id-token: write, checks: read, pull-requests: read${isProtected ? ', actions: read' : ''} }
${indented(strategy(entries), 4)}\
    concurrency:
      group: deploy-\${{ matrix.pipeline }}-${name}
      cancel-in-progress: false
    steps:
${indented(checkout, 6)}${indented(
    penstock(action, { command: 'deploy', ...inputs, reviewed: 'true', format: 'json' }, { id: 'deploy' }) +
      // It trains what has other rows or parameters than its champion; where nothing else is deployed than before, neither is
      // asked for, unless a run of this job before has deployed it, and got no further.
      penstock(
        action,
        { command: 'retrain', ...inputs },
        {
          condition: `matrix.models == 'true' && (github.run_attempt > 1 || ${deployed}.digest != ${deployed}.previous)`,
        },
      ),
    6,
  )}`;
}

const deployed = 'fromJSON(steps.deploy.outputs.outputs)';
