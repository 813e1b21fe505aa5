import type { Review } from '../review/review.ts';
import { code, joined, link, markdown, text } from '../review/markdown.ts';
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
export function commentBody(reviews: readonly Review[], marker: Marker, { run, whole = run }: Places): string {
  const { pipeline, environment, headSha, at } = marker;
  const title = markdown`### ${code(pipeline)} in ${code(environment)}`;
  const places = [link(markdown`the run`, run), ...(whole === run ? [] : [link(markdown`all of it as a page`, whole)])];
  const told = markdown`<sub>Commit ${code(headSha.slice(0, 12))}, ${text(at)}: ${joined(places, ', ')}.</sub>`;
  const rest = markdown`There is more than a comment holds: ${link(markdown`the whole`, whole)}.`;
  const shown = worthTelling(reviews);
  const body = isSilent(reviews)
    ? joined(
        shown.map(({ verdict }) => verdict),
        ' ',
      )
    : sections(shown, commentLimit, rest);
  return `${markerLine(marker)}\n${joined([title, body, told])}\n`;
}

export const isSilent = (reviews: readonly Review[]): boolean => reviews.every(({ isEmpty }) => isEmpty);

/**
 * Writes the one comment that a pull request has of a pipeline in an environment: a new one, or over the old. Nothing
 * is written where there is nothing to say and no old one, nor over what a newer run has written.
 */
export async function comment(
  { api, repository }: GitHub,
  login: string,
  pull: number,
  marker: Marker,
  content: { readonly body: string; readonly isSilent: boolean },
): Promise<Commented> {
  const of = { ...repository, issue_number: pull };
  const all = await asked('Reading the comments', () =>
    api.paginate('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...of, per_page: 100 }),
  );
  const ours = all.flatMap(({ id, user, body = '' }) => {
    const found = user?.login === login ? readMarker(body) : undefined;
    return found?.pipeline === marker.pipeline && found.environment === marker.environment ? [{ id, found }] : [];
  });
  if (ours.some(({ found }) => isNewer(found.run, marker.run))) return 'left';

  const [kept, ...doubled] = ours;
  if (kept === undefined) {
    if (content.isSilent) return 'nothing to say';
    await asked('Writing the comment', () =>
      api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...of, body: content.body }),
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
