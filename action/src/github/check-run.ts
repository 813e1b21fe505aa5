import type { Review } from '../review/review.ts';
import { joined, link, markdown, plain } from '../review/markdown.ts';
import type { GitHub } from './client.ts';
import { externalId, readExternalId, type Recorded } from './external-id.ts';
import { isNewer } from './marker.ts';
import { asked } from './refused.ts';
import { checkLimit, sections } from './sections.ts';

export const checkName = ({ concern, pipeline, environment }: Pick<Review, 'concern' | 'pipeline' | 'environment'>) =>
  `penstock ${concern}: ${pipeline}/${environment}`;

/** GitHub takes so many annotations with one request, and adds them to those that are there. */
const batch = 50;

/** Writes the check run of a concern on the head of a pull request; not after one that tells of a newer run. */
export async function checkRun(
  { api, repository }: GitHub,
  app: string,
  review: Review,
  headSha: string,
  recorded: Recorded,
  runUrl: URL,
): Promise<'written' | 'left'> {
  const name = checkName(review);
  const others = await runsOf({ api, repository }, app, headSha, name);
  const alike = others.filter((other) => other.recorded.isQueued === recorded.isQueued);
  if (alike.some((other) => isNewer(other.recorded.run, recorded.run))) return 'left';

  const [first = [], ...more] = batches(annotations(review));
  const output = { title: titleOf(review), summary: summaryOf(review, runUrl) };
  const { data } = await asked(`Writing the check run ${name}`, () =>
    api.request('POST /repos/{owner}/{repo}/check-runs', {
      ...repository,
      name,
      head_sha: headSha,
      status: 'completed',
      conclusion: review.conclusion,
      external_id: externalId(recorded),
      details_url: runUrl.href,
      output: { ...output, annotations: first },
    }),
  );
  for (const next of more) {
    await asked(`Adding annotations to ${name}`, () =>
      api.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
        ...repository,
        check_run_id: data.id,
        output: { ...output, annotations: next },
      }),
    );
  }
  return 'written';
}

/** The check runs of a name that the token's own app has written on a commit, with what they hold for us. */
export async function runsOf({ api, repository }: GitHub, app: string, commit: string, name: string) {
  const all = await asked(`Reading the check runs of ${commit}`, () =>
    api.paginate('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
      ...repository,
      ref: commit,
      check_name: name,
      filter: 'all',
      per_page: 100,
    }),
  );
  return all.flatMap(({ id, app: writer, conclusion, external_id }) => {
    const recorded = writer?.slug === app ? readExternalId(external_id) : undefined;
    return recorded === undefined ? [] : [{ id, conclusion, recorded }];
  });
}

/** GitHub shows it beside the name, as text; it takes 255 characters. */
const titleOf = ({ verdict }: Review): string => plain(verdict).trim().slice(0, 255);

function summaryOf(review: Review, runUrl: URL): string {
  const whole = link(markdown`the whole`, runUrl);
  const rest = markdown`There is more than a check run holds: ${whole}.`;
  return joined([noApproval, sections([review], checkLimit, rest)]);
}

const noApproval = markdown`This approves nothing: a person does.`;

function annotations({ annotations = [] }: Review) {
  return annotations.map(({ at, level, title, message }) => ({
    path: at.file,
    start_line: at.line,
    end_line: at.endLine,
    // GitHub takes columns only within one line.
    ...(at.line === at.endLine && { start_column: at.column, end_column: at.endColumn }),
    annotation_level: level,
    title,
    message,
  }));
}

const batches = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / batch) }, (_, i) => all.slice(i * batch, (i + 1) * batch));
