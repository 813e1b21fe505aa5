import { pins } from '../pins.ts';
import { targetsOf, type Repository } from '../repository.ts';
import { roleArn } from '../roles.ts';
import { checkout, header, indented, penstock } from '../yaml.ts';

/**
 * Tells a pull request what was found out, with the code of the default branch. What the pull request's own run found is
 * data; for a branch of the repository itself it is planned again here, against what is deployed.
 */
export function comment(repository: Repository): string {
  const { action } = repository;
  const plans = targetsOf(repository).map(({ file, pipeline }) =>
    penstock(
      action,
      {
        command: 'plan',
        file: `head/${file}`,
        environment: pipeline.environment.name,
        base: '${{ runner.temp }}/base',
        out: plansFolder,
        'role-arn': roleArn('plan', pipeline.environment),
      },
      {
        name: `plan ${pipeline.name} for ${pipeline.environment.name}`,
        // A pull request may take the pipeline away.
        condition: `\${{ !cancelled() && steps.head.outputs.same == 'true' && hashFiles('head/${file}') != '' }}`,
      },
    ),
  );
  return `${header}name: comment
on:
  # zizmor: ignore[dangerous-triggers] Only code of the default branch runs; all that the pull request made is read as data.
  workflow_run:
    workflows: [pull request]
    types: [completed]
permissions: {}
concurrency:
  group: comment-\${{ github.event.workflow_run.head_repository.id }}-\${{ github.event.workflow_run.head_branch }}
  cancel-in-progress: false
jobs:
  comment:
    if: github.event.workflow_run.event == 'pull_request' && github.event.workflow_run.conclusion != 'cancelled'
    runs-on: ubuntu-24.04
    timeout-minutes: 15
    permissions: { contents: read, actions: read, checks: write, pull-requests: write, id-token: write }
    steps:
${indented(checkout, 6)}\
      - uses: ${pins.checkout}
        id: merged
        if: >-
          vars.PENSTOCK_AWS == 'true' && github.event.workflow_run.head_repository.id == github.event.repository.id
          && github.event.workflow_run.pull_requests[0] != null
        with:
          ref: refs/pull/\${{ github.event.workflow_run.pull_requests[0].number }}/merge
          path: head
          fetch-depth: 2
          persist-credentials: false
      # A commit that was pushed since has a run of its own.
      - id: head
        if: steps.merged.outcome == 'success'
        env: { HEAD_SHA: '\${{ github.event.workflow_run.head_sha }}' }
        run: |
          if [ "$(git -C head rev-parse HEAD^2)" = "$HEAD_SHA" ]; then
            git -C head worktree add --detach "$RUNNER_TEMP/base" HEAD^1
            echo "same=true" >> "$GITHUB_OUTPUT"
          fi
${indented(plans.join(''), 6)}${indented(
    penstock(
      action,
      { command: 'comment', 'run-id': '${{ github.event.workflow_run.id }}', plans: plansFolder },
      { condition: '${{ !cancelled() }}' },
    ),
    6,
  )}`;
}

const plansFolder = '${{ runner.temp }}/plans';
