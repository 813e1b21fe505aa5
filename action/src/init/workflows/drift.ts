import { targetsOf, type Repository } from '../repository.ts';
import { roleArn } from '../roles.ts';
import { checkout, header, ifBootstrapped, strategy, indented, penstock } from '../yaml.ts';

/** What somebody changed by hand, looked for every morning: a job for each stack fails where there is something. */
export function drift(repository: Repository): string {
  const entries = targetsOf(repository).map(({ file, pipeline: { name, environment } }) => ({
    pipeline: name,
    file,
    environment: environment.name,
    role: roleArn('plan', environment),
  }));
  return `${header}name: drift
on:
  schedule:
    - cron: '43 5 * * *'
  workflow_dispatch:
permissions: {}
concurrency:
  group: drift
  cancel-in-progress: false
jobs:
  drift:
    name: \${{ matrix.pipeline }} in \${{ matrix.environment }}
    ${ifBootstrapped}
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    permissions: { contents: read, id-token: write }
${indented(strategy(entries), 4)}\
    steps:
${indented(checkout, 6)}${indented(
    penstock(repository.action, {
      command: 'drift',
      file: '${{ matrix.file }}',
      environment: '${{ matrix.environment }}',
      'role-arn': '${{ matrix.role }}',
    }),
    6,
  )}`;
}
