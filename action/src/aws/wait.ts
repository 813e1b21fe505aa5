import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks again until `read` gives a result. The pause is a tenth of the time since `read` last reported a change, between
 * 200 ms and 5 s: quick where things are quick, and at most a tenth late where they are slow. Rejects with the signal's
 * reason when aborted.
 */
export async function until<T>(
  read: () => Promise<{ readonly result: T } | { readonly changed: boolean }>,
  signal: AbortSignal,
): Promise<T> {
  let lastChange = Date.now();
  for (;;) {
    signal.throwIfAborted();
    const answer = await read();
    if ('result' in answer) return answer.result;
    if (answer.changed) lastChange = Date.now();
    await sleep(Math.min(5000, Math.max(200, (Date.now() - lastChange) / 10)), undefined, { signal });
  }
}
