import { constants } from 'node:os';
import type { Engines } from '../../simulators/engines/engines.ts';
import type { Cloud } from './aws/cloud.ts';
import type { Context } from './commands/context.ts';
import type { Terminal } from './terminal/terminal.ts';
import type { CloudChoice } from './open-cloud.ts';

/** What one process opens for its verb, and ends when it is done. */
export interface Session extends Pick<Context, 'terminal' | 'signal' | 'now'> {
  /** The context of a verb that needs a cloud. */
  on(choice: CloudChoice): Context;
  /** Of the signal that wants the process to end. */
  readonly signalNumber: number | undefined;
  close(): Promise<void>;
}

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Ends what the verb does at the first signal, so that it can leave a state to go on from; a second one kills at once.
 *
 * @param engines that outlive the verb; absent: its own
 */
export function openSession(terminal: Terminal, verb: string, engines?: Engines): Session {
  const abort = new AbortController();
  const clouds: Promise<Cloud>[] = [];
  let signalNumber: number | undefined;
  const onSignal = (signal: (typeof endings)[number]) => {
    if (signalNumber !== undefined) process.exit(128 + constants.signals[signal]);
    signalNumber = constants.signals[signal];
    abort.abort(new Error(signal));
  };
  for (const signal of endings) process.on(signal, onSignal);

  return {
    terminal,
    signal: abort.signal,
    now: () => new Date(),
    on: (choice) => ({
      terminal,
      signal: abort.signal,
      now: () => new Date(),
      openCloud: async (pipeline) => {
        const { openCloud } = await import('./open-cloud.ts');
        const opening = openCloud(pipeline, choice, verb, engines);
        clouds.push(opening);
        return opening;
      },
      dataEnd: async (pipeline) => {
        const { dataEnd } = await import('./open-cloud.ts');
        return dataEnd(pipeline, choice);
      },
      fillSources: async (pipeline, cloud) => {
        const { fillSources } = await import('./open-cloud.ts');
        await fillSources(pipeline, choice, { cloud, tell: terminal.progress, signal: abort.signal });
      },
      accountSettings: async (region) => {
        const { accountSettings } = await import('./open-cloud.ts');
        return accountSettings(region, choice);
      },
      openBench: async (pipeline) => {
        const { openBench } = await import('./open-bench.ts');
        return openBench(pipeline, choice.state, engines);
      },
      openPreviewBench: async ({ root }) => {
        const { openPreviewBench } = await import('./open-preview.ts');
        const { openCache } = await import('./github/cache.ts');
        const cache = terminal.job && (await openCache());
        return openPreviewBench(root, choice.state, cache, engines);
      },
    }),
    get signalNumber() {
      return signalNumber;
    },
    async close() {
      for (const signal of endings) process.off(signal, onSignal);
      const opened = await Promise.allSettled(clouds);
      await Promise.all(opened.filter((cloud) => cloud.status === 'fulfilled').map(({ value }) => value.close()));
    },
  };
}
