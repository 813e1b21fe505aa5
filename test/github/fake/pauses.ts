import { jest } from '@jest/globals';

/** Octokit's seconds between two writes, and before it tries again, take no time in this file; all else goes by the clock. */
export function skipPauses(): void {
  const byTheClock = ['Date', 'hrtime', 'nextTick', 'performance', 'queueMicrotask'] as const;
  const others = ['setImmediate', 'clearImmediate', 'setInterval', 'clearInterval'] as const;
  jest.useFakeTimers({ doNotFake: [...byTheClock, ...others] });
  jest.setTimerTickMode({ mode: 'nextAsync' });
}
