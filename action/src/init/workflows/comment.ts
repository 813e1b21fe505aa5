import { pins } from '../pins.ts';
import { checkout, header, indented, penstock } from '../yaml.ts';

/**
 * Tells a pull request what was found out, with the code of the default branch. What its own run has found is data, and
 * so is what would be merged, which is planned again here.
 */
export const comment = (action: string): string => `${header}name: comment
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
    if: >-
      contains(fromJSON('["pull_request", "merge_group"]'), github.event.workflow_run.event)
      && github.event.workflow_run.conclusion != 'cancelled'
    runs-on: ubuntu-24.04
    timeout-minutes: 15
    permissions: { contents: read, actions: read, checks: write, pull-requests: write, id-token: write }
    env:
      EVENT: \${{ github.event.workflow_run.event }}
      HEAD_SHA: \${{ github.event.workflow_run.head_sha }}
    steps:
${indented(checkout, 6)}\
      # What would be merged. Of a fork, the event does not say which pull request it is.
      - id: merged
        if: vars.PENSTOCK_AWS == 'true'
        env:
          HEAD: \${{ github.event.workflow_run.head_repository.owner.login }}:\${{ github.event.workflow_run.head_branch }}
          TOKEN: \${{ github.token }}
        run: |
          if [ "$EVENT" = merge_group ]; then
            echo "ref=$HEAD_SHA" >> "$GITHUB_OUTPUT"
          else
            curl --fail --silent --show-error --retry 3 --max-time 60 --get --header "Authorization: Bearer $TOKEN" \\
              --data-urlencode "head=$HEAD" --output "$RUNNER_TEMP/pulls.json" \\
              "$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/pulls"
            jq --raw-output '[.[] | select(.head.sha == env.HEAD_SHA)]
              | first(map(select(.base.ref == "main"))[], .[]) | "ref=refs/pull/\\(.number)/merge"' \\
              "$RUNNER_TEMP/pulls.json" >> "$GITHUB_OUTPUT"
          fi
      - uses: ${pins.checkout}
        if: steps.merged.outputs.ref != ''
        with:
          ref: \${{ steps.merged.outputs.ref }}
          path: head
          fetch-depth: 2
          persist-credentials: false
      # A commit that was pushed since has a run of its own.
      - id: head
        if: steps.merged.outputs.ref != ''
        run: |
          if [ "$EVENT" = merge_group ] || [ "$(git -C head rev-parse HEAD^2)" = "$HEAD_SHA" ]; then
            git -C head worktree add --detach "$RUNNER_TEMP/base" HEAD^1
            echo "same=true" >> "$GITHUB_OUTPUT"
          fi
${indented(
  penstock(
    action,
    { command: 'plan', head: 'head', base: '${{ runner.temp }}/base', out: plansFolder },
    { condition: "steps.head.outputs.same == 'true'" },
  ) +
    penstock(
      action,
      { command: 'comment', 'run-id': '${{ github.event.workflow_run.id }}', plans: plansWhereMade },
      { condition: '${{ !cancelled() }}' },
    ),
  6,
)}`;

const plansFolder = '${{ runner.temp }}/plans';
/** Without an account nothing is planned here; with one, a plan that is not there is one that went wrong. */
const plansWhereMade = "${{ vars.PENSTOCK_AWS == 'true' && format('{0}/plans', runner.temp) || '' }}";
