import { setTimeout } from 'node:timers/promises';
import type { Response } from './event.ts';

/** CloudFormation waits until its URL was written to: an answer that is lost costs the whole timeout. */
export async function respond(url: string, response: Response): Promise<void> {
  // Bytes, because a text would get a content type, and the URL is signed for a request without.
  const body = new TextEncoder().encode(JSON.stringify(response));
  for (let attempt = 1; ; attempt++) {
    try {
      const { ok, status } = await fetch(url, { method: 'PUT', body, signal: AbortSignal.timeout(5_000) });
      if (ok) return;
      throw new Error(`CloudFormation's response URL answered ${status}.`);
    } catch (error) {
      if (attempt === 3) throw error;
    }
    await setTimeout(attempt * 1_000);
  }
}
