/** The fixed form for tools: a JSON line in, a JSON line out. */
import { Ajv } from 'ajv';
import { PenstockError, UserError } from '../errors.ts';
import { checkObjects } from './objects.ts';
import { checkScript } from './script.ts';
import { simulate, type Simulation } from './simulation.ts';

/** One line in. What is absent has a default. */
interface BatchLine {
  readonly id: string | number;
  readonly definition: unknown;
  readonly input?: unknown;
  readonly type?: 'STANDARD' | 'EXPRESS';
  readonly names?: { readonly stateMachine?: string; readonly execution?: string };
  readonly s3?: unknown;
  readonly tasks?: unknown;
  readonly clock?: 'virtual' | 'system';
}

const isBatchLine = new Ajv({ allErrors: true, allowUnionTypes: true }).compile<BatchLine>({
  type: 'object',
  required: ['id', 'definition'],
  additionalProperties: false,
  properties: {
    id: { type: ['string', 'number'] },
    definition: {},
    input: {},
    type: { enum: ['STANDARD', 'EXPRESS'] },
    names: {
      type: 'object',
      additionalProperties: false,
      properties: { stateMachine: { type: 'string' }, execution: { type: 'string' } },
    },
    s3: {},
    tasks: {},
    clock: { enum: ['virtual', 'system'] },
  },
});

/**
 * The line for a line: `{id, status, output, error, cause, events}`. What cannot be simulated has the status REFUSED, our
 * code as its error and the reason as its cause.
 */
export async function batchLine(text: string, start: Date, signal: AbortSignal): Promise<string> {
  let id: string | number | null = null;
  try {
    const line = parseLine(text);
    id = line.id;
    const simulation = await simulate({
      definition: line.definition,
      // An input may be null.
      input: line.input === undefined ? {} : line.input,
      type: line.type ?? 'STANDARD',
      names: { stateMachine: line.names?.stateMachine ?? 'simulated', execution: line.names?.execution ?? 'simulated' },
      tasks: checkScript(line.tasks ?? [], 'tasks'),
      objects: checkObjects(line.s3 ?? {}, 's3'),
      clock: line.clock ?? 'virtual',
      start,
      signal,
    });
    return JSON.stringify({ id, ...simulationJson(simulation) });
  } catch (thrown) {
    if (!(thrown instanceof PenstockError)) throw thrown;
    return JSON.stringify({ id, status: 'REFUSED', error: thrown.code, cause: thrown.message, events: [] });
  }
}

/** The result and the history, as AWS shapes it, with instants as ISO-8601 text. */
export function simulationJson({ result, events }: Simulation): object {
  return { ...result, events };
}

function parseLine(text: string): BatchLine {
  let line: unknown;
  try {
    line = JSON.parse(text);
  } catch (thrown) {
    throw new UserError('bad-option', 'The line is not JSON.', { cause: thrown });
  }
  if (isBatchLine(line)) return line;
  const mistakes = (isBatchLine.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`.trim());
  throw new UserError('bad-option', `The line is not as it should be: ${mistakes.join('; ')}.`);
}
