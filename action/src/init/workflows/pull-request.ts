import { reviewArtifact } from '../../github/artifact.ts';
import { pins } from '../pins.ts';
import { isTested, previewed, targetsOf, type Repository } from '../repository.ts';
import { checkout, header, indented, penstock } from '../yaml.ts';

/** What a pull request changes, found out without a secret: it may come from anybody. */
export function pullRequest(repository: Repository): string {
  const { action, pipelines } = repository;
  const plans = targetsOf(repository).map(({ file, pipeline }) =>
    penstock(
      action,
      { command: 'plan', file, environment: pipeline.environment.name, base: '${{ runner.temp }}/base', out },
      { name: `plan ${pipeline.name} for ${pipeline.environment.name}` },
    ),
  );
  const previews = pipelines.flatMap((pipeline) => {
    const last = previewed(pipeline);
    if (last === undefined) return [];
    const inputs = {
      command: 'preview',
      file: pipeline.file,
      environment: last.environment.name,
      base: '${{ runner.temp }}/base',
      out,
    };
    return penstock(action, inputs, { name: `preview ${pipeline.name}` });
  });
  return `${header}name: pull request
on:
  pull_request:
  merge_group:
permissions: {}
concurrency:
  group: pull-request-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: true
jobs:
  changes:
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    permissions: { contents: read }
    steps:
      # The merge result and, as its first parent, what it would be merged into.
      - uses: ${pins.checkout}
        with: { fetch-depth: 2, persist-credentials: false }
      - run: git worktree add --detach "$RUNNER_TEMP/base" HEAD^1
${indented(penstock(action, { command: 'check', base: '${{ runner.temp }}/base', out }), 6)}${indented([...plans, ...previews].join(''), 6)}\
      - uses: ${pins.uploadArtifact}
        if: \${{ !cancelled() }}
        with:
          name: ${reviewArtifact}
          path: ${out}
          if-no-files-found: ignore
          retention-days: 14
${pipelines.some(isTested) ? tests(action) : ''}`;
}

const tests = (action: string): string => `  tests:
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    permissions: { contents: read }
    steps:
${indented(checkout, 6)}${indented(penstock(action, { command: 'test' }), 6)}`;

const out = '${{ runner.temp }}/penstock';
