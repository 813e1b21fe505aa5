import type { Review } from '../review/review.ts';
import { code, joined, link, markdown, text, type Markdown } from '../review/markdown.ts';
import type { GitHub } from './client.ts';
import { isNewer, markerLine, readMarker, type Marker } from './marker.ts';
import { asked } from './refused.ts';
import { commentLimit, sections, worthTelling } from './sections.ts';

/** What has become of the comment; `left` is one that a newer run has written. */
export type Commented = 'created' | 'updated' | 'left' | 'nothing to say';

/** Where more can be read. */
export interface Places {
  /** The run that has written the comment: its summary. */
  readonly run: URL;
  /** The HTML page of the whole; undefined where none could be kept. */
  readonly whole: URL | undefined;
}

/** The comment of one pipeline in one environment. */
export function commentBody(reviews: readonly Review[], marker: Marker, places: Places): string {
  const whole = link(markdown`the whole`, places.whole ?? places.run);
  const rest = markdown`There is more than a comment holds: ${whole}.`;
  const shown = worthTelling(reviews);
  const verdicts = shown.map(({ verdict }) => verdict);
  return framed(isSilent(reviews) ? joined(verdicts, ' ') : sections(shown, commentLimit, rest), marker, places);
}

/**
 * The comment of what the run says nothing of any more. Whether it `looked`, its checks say, which are of every pipeline: a run
 * that ended before has not seen that nothing changes.
 */
export const untoldBody = (looked: boolean, marker: Marker, places: Places): string =>
  framed(
    looked ? markdown`Nothing changes any more.` : markdown`The run has left nothing of it: what changes is not known.`,
    marker,
    places,
  );

function framed(content: Markdown, marker: Marker, { run, whole }: Places): string {
  const { pipeline, environment, headSha, at } = marker;
  const title = markdown`### ${code(pipeline)} in ${code(environment)}`;
  const places = [link(markdown`the run`, run), ...(whole === undefined ? [] : [link(markdown`as a page`, whole)])];
  const told = markdown`<sub>Commit ${code(headSha.slice(0, 12))}, ${text(at)}: ${joined(places, ', ')}.</sub>`;
  return `${markerLine(marker)}\n${joined([title, content, told])}\n`;
}

export const isSilent = (reviews: readonly Review[]): boolean => reviews.every(({ isEmpty }) => isEmpty);

/** A comment of ours. */
export interface OwnComment {
  readonly id: number | bigint;
  readonly marker: Marker;
}

/** All that a pull request has of ours; of two that two runs made at once, both. */
export async function ownComments(
  { api, repository }: GitHub,
  login: string,
  pull: number,
): Promise<readonly OwnComment[]> {
  const all = await asked('Reading the comments', () =>
    api.paginate('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...repository,
      issue_number: pull,
      per_page: 100,
    }),
  );
  return all.flatMap(({ id, user, body = '' }) => {
    const marker = user?.login === login ? readMarker(body) : undefined;
    return marker === undefined ? [] : [{ id, marker }];
  });
}

/**
 * Writes the one comment that a pull request has of a pipeline in an environment: a new one, or over the old. Nothing
 * is written where there is nothing to say and no old one, nor over what a newer run has written.
 */
export async function comment(
  { api, repository }: GitHub,
  pull: number,
  comments: readonly OwnComment[],
  marker: Marker,
  content: { readonly body: string; readonly isSilent: boolean },
): Promise<Commented> {
  const alike = comments.filter((one) => isOf(one.marker, marker));
  if (alike.some((one) => isNewer(one.marker.run, marker.run))) return 'left';

  const [kept, ...doubled] = alike;
  if (kept === undefined) {
    if (content.isSilent) return 'nothing to say';
    await asked('Writing the comment', () =>
      api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...repository,
        issue_number: pull,
        body: content.body,
      }),
    );
    return 'created';
  }
  await asked('Changing the comment', () =>
    api.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      ...repository,
      comment_id: kept.id,
      body: content.body,
    }),
  );
  // Two runs that began at once have each found none.
  for (const { id } of doubled) {
    await asked('Deleting a second comment', () =>
      api.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...repository, comment_id: id }),
    );
  }
  return 'updated';
}

/** Whether two tell of the same. */
export const isOf = (one: Place, other: Place): boolean =>
  one.pipeline === other.pipeline && one.environment === other.environment;

type Place = Pick<Marker, 'pipeline' | 'environment'>;
