/** Whether a source holds anything new, from what was seen now and at the last success. */
import { s3Url } from './event.ts';
import type { SeenState, SourceFolder } from './event.ts';
import type { Look } from './source.ts';
import type { Verdict } from './verdict.ts';
import { counted, minute } from './words.ts';

/** The last success of this stack that had seen the source; undefined when there is none. */
export interface Before {
  /** ISO 8601. */
  readonly started: string;
  readonly state: SeenState;
}

export function noNewData(
  source: SourceFolder,
  { state, newer, newestName }: Look,
  before: Before | undefined,
): Verdict {
  const url = s3Url(source);
  const verdict = (holds: boolean, reason: string): Verdict => ({ holds, reason, seen: { [source.name]: state } });

  if (state.objects === 0) {
    return verdict(true, (before?.state.objects ?? 0) > 0 ? `no data in ${url} any more` : `no data in ${url} yet`);
  }
  if (before === undefined) return verdict(false, 'first run');
  if (state.digest === before.state.digest) {
    const files = counted(state.objects, 'file');
    return verdict(true, `no new data in ${url} since ${minute(before.started)} (${files}, newest ${newestName})`);
  }
  if (newer > 0) return verdict(false, counted(newer, 'new or changed file'));
  const removed = before.state.objects - state.objects;
  return verdict(false, removed > 0 ? `${counted(removed, 'file')} removed` : `other files than at the last run`);
}
