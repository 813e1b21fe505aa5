/** The warm environments of all functions: as many for each as it has had events at once. */
import type { World } from '../service.ts';
import type { FunctionRecord } from './functions.ts';
import { startEnvironment } from './worker.ts';
import type { Environment, Outcome } from './worker.ts';

/** At once, of one function; further events wait for one of these to be free. */
const mostEnvironments = 4;

interface Pool {
  /** Of the function's configuration and code. */
  readonly revision: string | undefined;
  readonly idle: Environment[];
  readonly waiting: (() => void)[];
  busy: number;
}

export class Environments {
  readonly #world: World;
  readonly #pools = new Map<string, Pool>();
  readonly #all = new Set<Environment>();

  constructor(world: World) {
    this.#world = world;
  }

  /** Runs the function on an event. Never rejects for what the function does. */
  async invoke(record: FunctionRecord, event: string, requestId: string): Promise<Outcome> {
    const pool = await this.#poolOf(record);
    if (pool.busy >= mostEnvironments) await new Promise<void>((resolve) => pool.waiting.push(resolve));
    else pool.busy += 1;
    try {
      const environment = pool.idle.pop() ?? (await this.#start(record));
      const outcome = await environment.invoke(event, requestId);
      if (environment.isUsable()) pool.idle.push(environment);
      else this.#all.delete(environment);
      return outcome;
    } finally {
      const next = pool.waiting.shift();
      if (next === undefined) pool.busy -= 1;
      else next();
    }
  }

  async end(): Promise<void> {
    await Promise.all([...this.#all].map((environment) => environment.end()));
  }

  async #start(record: FunctionRecord): Promise<Environment> {
    const environment = await startEnvironment(this.#world, record);
    this.#all.add(environment);
    return environment;
  }

  /** A function that was updated gets new environments; the old ones end when they are idle. */
  async #poolOf({ configuration }: FunctionRecord): Promise<Pool> {
    const { FunctionName, RevisionId: revision } = configuration;
    const before = this.#pools.get(FunctionName);
    if (before !== undefined && before.revision === revision) return before;
    const pool: Pool = { revision, idle: [], waiting: [], busy: 0 };
    this.#pools.set(FunctionName, pool);
    for (const environment of before?.idle.splice(0) ?? []) {
      this.#all.delete(environment);
      await environment.end();
    }
    return pool;
  }
}
