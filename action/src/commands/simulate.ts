import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { UserError } from '../errors.ts';
import { batchLine, simulationJson } from '../simulate/batch.ts';
import { readDefinition } from '../simulate/definition.ts';
import { readScript, type Script } from '../simulate/script.ts';
import { simulate as run } from '../simulate/simulation.ts';
import { pathTaken, simulationText } from '../simulate/text.ts';
import type { Context } from './context.ts';

export type SimulateOptions =
  | {
      /** A state machine's definition, as JSON or YAML. */
      readonly file: string;
      /** JSON text. */
      readonly input: string;
      /** Scripted outcomes of its tasks, and objects in S3, in YAML or JSON. */
      readonly tasks: string | undefined;
      readonly format: 'text' | 'json';
    }
  /** A file of JSON lines; `-` is stdin. */
  | { readonly batch: string };

/** Runs any state machine definition offline, on a clock on which waits are free. */
export async function simulate(options: SimulateOptions, context: SimulateContext): Promise<void> {
  const { terminal, signal, now } = context;
  if ('batch' in options) {
    for await (const line of linesOf(options.batch)) {
      if (line.trim() !== '') terminal.stdout(`${await batchLine(line, now(), signal)}\n`);
    }
    return;
  }
  const { tasks, objects } =
    options.tasks === undefined ? noScript : readScript(await read(options.tasks), options.tasks);
  const simulation = await run({
    definition: readDefinition(await read(options.file), options.file),
    input: parseJson(options.input, '--input'),
    type: 'STANDARD',
    names: { stateMachine: 'simulated', execution: 'simulated' },
    tasks,
    objects,
    clock: 'virtual',
    start: now(),
    signal,
  });
  const json = { ...simulationJson(simulation), path: pathTaken(simulation.events) };
  terminal.stdout(options.format === 'json' ? `${JSON.stringify(json)}\n` : simulationText(simulation, terminal.width));
}

const noScript: Script = { tasks: [], objects: {} };

export interface SimulateContext extends Pick<Context, 'signal' | 'now'> {
  readonly terminal: Pick<Context['terminal'], 'stdout' | 'width'>;
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const stream = file === '-' ? process.stdin : createReadStream(file);
  if (file !== '-') await once(stream, 'open').catch((thrown: unknown) => Promise.reject(unreadable(file, thrown)));
  yield* createInterface({ input: stream, crlfDelay: Infinity });
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (thrown) {
    throw unreadable(file, thrown);
  }
}

function unreadable(file: string, thrown: unknown): UserError {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return new UserError('file-not-found', `${file} cannot be read: ${reason}`, { cause: thrown });
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new UserError('bad-option', `${where} is not JSON: ${reason}`, { cause: thrown });
  }
}
