import { environmentsOf, targetsOf, type Repository } from '../repository.ts';
import { roleArn } from '../roles.ts';
import { checkout, header, indented, penstock } from '../yaml.ts';

/** Plans windows, shows the manifest, and runs exactly that in the environment's protection; undefined: none is backfilled. */
export function backfill(repository: Repository): string | undefined {
  const { action, pipelines } = repository;
  const repeated = pipelines.filter(({ deployed }) => deployed.some((pipeline) => pipeline.backfill !== undefined));
  if (repeated.length === 0) return undefined;
  const roles = Object.fromEntries(
    targetsOf({ pipelines: repeated }).map(({ file, pipeline: { environment } }) => [
      `${file} ${environment.name}`,
      roleArn('run', environment),
    ]),
  );
  const target = {
    command: 'backfill',
    file: '${{ inputs.pipeline }}',
    environment: '${{ inputs.environment }}',
    'role-arn': "${{ fromJSON(env.ROLES)[format('{0} {1}', inputs.pipeline, inputs.environment)] }}",
  };
  const choice = (values: readonly string[]) => `{ type: choice, required: true, options: [${values.join(', ')}] }`;
  return `${header}name: backfill
on:
  workflow_dispatch:
    inputs:
      pipeline: ${choice(repeated.map(({ file }) => file))}
      environment: ${choice(environmentsOf({ pipelines: repeated }))}
      since: { type: string, description: 'The first window; empty: as the pipeline says' }
      until: { type: string, description: 'The last window; empty: the last complete one' }
      windows:
        type: choice
        description: 'Which of them: all, or those that have not run, that failed, or whose code has changed since'
        options: [missing, failed, changed, all]
        default: missing
      set: { type: string, description: 'An input of the pipeline, name=value' }
      concurrency: { type: string, description: 'Windows at once; empty: as the pipeline says' }
      stop-on-failure: { type: boolean, description: End with the first window that fails, default: false }
permissions: {}
concurrency:
  group: backfill-\${{ inputs.pipeline }}-\${{ inputs.environment }}
  cancel-in-progress: false
env:
  ROLES: |
${indented(JSON.stringify(roles, null, 2), 4)}
jobs:
  plan:
    runs-on: ubuntu-24.04
    timeout-minutes: 20
    permissions: { contents: read, id-token: write }
    # Empty where no window is left to do: without a manifest, everything would be run.
    outputs:
      manifest: \${{ join(${planned}.windows) != '' && ${planned}.manifest || '' }}
    steps:
${indented(checkout, 6)}${indented(
    penstock(
      action,
      {
        ...target,
        'dry-run': 'true',
        since: '${{ inputs.since }}',
        until: '${{ inputs.until }}',
        missing: "${{ inputs.windows == 'missing' }}",
        failed: "${{ inputs.windows == 'failed' }}",
        changed: "${{ inputs.windows == 'changed' }}",
        set: '${{ inputs.set }}',
        concurrency: '${{ inputs.concurrency }}',
        'stop-on-failure': '${{ inputs.stop-on-failure }}',
        format: 'json',
      },
      { id: 'plan' },
    ),
    6,
  )}\
  run:
    needs: plan
    if: needs.plan.outputs.manifest != ''
    runs-on: ubuntu-24.04
    timeout-minutes: 350
    environment: \${{ inputs.environment }}
    permissions: { contents: read, id-token: write }
    steps:
${indented(checkout, 6)}${indented(penstock(action, { ...target, manifest: '${{ needs.plan.outputs.manifest }}' }), 6)}`;
}

const planned = 'fromJSON(steps.plan.outputs.outputs)';
