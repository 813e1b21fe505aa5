import { ClientError } from './errors.ts';
import { end, type Kind, type Shelf } from './shelf.ts';

/** Jobs of this process, by `kind/name`. */
export type Running = Map<string, { readonly stop: AbortController; readonly ended: Promise<void> }>;

/** How soon a job notices that another process has asked for its end. */
const watchMilliseconds = 250;

/** Starts the work of a job that was recorded; what goes wrong with it is how the job ends. */
export function begin(
  shelf: Shelf,
  running: Running,
  kind: Kind,
  name: string,
  work: (signal: AbortSignal) => Promise<void>,
): void {
  const key = `${kind}/${name}`;
  const stop = new AbortController();
  const ended = untilEnd(shelf, kind, name, work, stop).finally(() => running.delete(key));
  running.set(key, { stop, ended });
}

async function untilEnd(
  shelf: Shelf,
  kind: Kind,
  name: string,
  work: (signal: AbortSignal) => Promise<void>,
  stop: AbortController,
): Promise<void> {
  const over = new AbortController();
  const watching = watch(shelf, kind, name, stop, over.signal);
  try {
    await work(stop.signal);
    end(shelf, kind, name, { status: 'Completed' });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const reason = error instanceof ClientError ? `ClientError: ${text}` : `InternalServerError: ${text}`;
    end(shelf, kind, name, stop.signal.aborted ? { status: 'Stopped' } : { status: 'Failed', reason });
  }
  over.abort();
  await watching;
}

/** Any process may ask for the end of a job; the one that runs it looks for that in the record. */
async function watch(shelf: Shelf, kind: Kind, name: string, stop: AbortController, over: AbortSignal): Promise<void> {
  const { world, trainingJobs, transformJobs } = shelf;
  const status = () =>
    kind === 'training-job' ? trainingJobs.get(name)?.TrainingJobStatus : transformJobs.get(name)?.TransformJobStatus;
  try {
    while (!stop.signal.aborted) {
      await world.clock.sleep(watchMilliseconds, over);
      if (status() === 'Stopping') stop.abort();
    }
  } catch (error) {
    if (!over.aborted) throw error;
  }
}
