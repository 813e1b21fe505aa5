import type { Repository } from './repository.ts';
import { backfill } from './workflows/backfill.ts';
import { comment } from './workflows/comment.ts';
import { drift } from './workflows/drift.ts';
import { merge } from './workflows/merge.ts';
import { pullRequest } from './workflows/pull-request.ts';
import { schedule } from './workflows/schedule.ts';

/** Every workflow of a repository, by its path: pure, so that the committed ones can be compared. */
export function workflows(repository: Repository): ReadonlyMap<string, string> {
  const backfilled = backfill(repository);
  const files: readonly (readonly [name: string, text: string | undefined])[] = [
    ['pull-request', pullRequest(repository)],
    ['comment', comment(repository.action)],
    ['merge', merge(repository)],
    ...repository.pipelines.map(
      (pipeline) => [`schedule-${pipeline.name}`, schedule(repository.action, pipeline)] as const,
    ),
    ['backfill', backfilled],
    ['drift', drift(repository)],
  ];
  return new Map(
    files.flatMap(([name, text]) => (text === undefined ? [] : [[`.github/workflows/${name}.yml`, text] as const])),
  );
}
