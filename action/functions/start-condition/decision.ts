/** Whether there is anything to do, and why, from what was seen now and at the last success. */
import { s3Url } from './event.ts';
import type { Answer, Folder } from './event.ts';
import type { Success } from './ledger.ts';
import type { Look } from './source.ts';

/** `last` is of this stack; undefined when the step has not succeeded in it with this condition. */
export function decide(source: Folder, now: Look, last: Success | undefined): Answer {
  const { state } = now;
  const before = last?.sourceState ?? undefined;
  const url = s3Url(source);
  const answer = (skip: boolean, reason: string): Answer => ({ skip, reason, source_state: state });

  if (state.objects === 0) {
    return answer(true, (before?.objects ?? 0) > 0 ? `no data in ${url} any more` : `no data in ${url} yet`);
  }
  if (last === undefined || before === undefined) return answer(false, 'first run');
  if (state.digest === before.digest) {
    const files = counted(state.objects, 'file');
    return answer(true, `no new data in ${url} since ${minute(last.started)} (${files}, newest ${now.newestName})`);
  }
  if (now.newer > 0) return answer(false, counted(now.newer, 'new or changed file'));
  const removed = before.objects - state.objects;
  return answer(false, removed > 0 ? `${counted(removed, 'file')} removed` : `other files than at the last run`);
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** `2026-11-24 06:10 UTC` */
function minute(time: string): string {
  return `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
