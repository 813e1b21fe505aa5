import { pins } from '../pins.ts';
import type { RepositoryPipeline } from '../repository.ts';
import { roleArn } from '../roles.ts';
import { checkout, header, ifBootstrapped, strategy, indented, penstock, quoted } from '../yaml.ts';

/** The runs of a pipeline by its schedule; undefined: it has none. By EventBridge, they are followed and reported. */
export function schedule(action: string, { name, file, deployed }: RepositoryPipeline): string | undefined {
  const scheduled = deployed.filter((pipeline) => pipeline.schedule !== undefined);
  const times = [
    ...new Set(
      scheduled.map(
        ({ schedule, timeZone }) =>
          `- cron: ${quoted(schedule?.text ?? '')}\n${timeZone === 'UTC' ? '' : `  timezone: ${timeZone}\n`}`,
      ),
    ),
  ];
  if (times.length === 0) return undefined;
  const entries = scheduled.map(({ environment }) => ({
    environment: environment.name,
    role: roleArn('run', environment),
  }));
  const inputs = { file, environment: '${{ matrix.environment }}', 'role-arn': '${{ matrix.role }}' };
  return `${header}name: schedule ${name}
on:
  schedule:
${indented(times.join(''), 4)}\
  workflow_dispatch:
permissions: {}
jobs:
  run:
    ${ifBootstrapped}
    runs-on: ubuntu-24.04
    timeout-minutes: 350
    permissions: { contents: read, id-token: write }
${indented(strategy(entries), 4)}\
    concurrency:
      group: run-${name}-\${{ matrix.environment }}
      cancel-in-progress: false
    steps:
${indented(checkout, 6)}${indented(
    penstock(action, { command: 'run', ...inputs, scheduled: 'true' }) +
      penstock(action, { command: 'report', ...inputs, out: 'site' }, { condition: '${{ !cancelled() }}' }),
    6,
  )}\
      - uses: ${pins.uploadArtifact}
        if: \${{ !cancelled() }}
        with:
          name: report-\${{ matrix.environment }}
          path: site
          if-no-files-found: ignore
          retention-days: 14
`;
}
