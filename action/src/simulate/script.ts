/** The scripted outcomes of tasks: what a person writes in a file of YAML or JSON, and what a line of a batch holds. */
import { Ajv, type ErrorObject } from 'ajv';
import { parse } from 'yaml';
import { UserError } from '../errors.ts';
import { checkObjects, type ScriptedObjects } from './objects.ts';

export interface ScriptedTask {
  readonly state: string;
  /** Indices of the enclosing Map iterations, outermost first; absent: any. */
  readonly path?: readonly number[];
  /** Retries before it: 0 is the first attempt; absent: any. */
  readonly attempt?: number;
  /** What the service answered to the request of a `.sync` or callback task. */
  readonly submitted?: unknown;
  readonly outcome: Outcome;
}

/** `timeout`: nobody answers, and the state's own TimeoutSeconds or HeartbeatSeconds fires; `none`: nobody ever answers. */
export interface Outcome {
  readonly kind: 'success' | 'failure' | 'timeout' | 'none';
  readonly output?: unknown;
  readonly error?: string | null;
  readonly cause?: string | null;
  /** The event of a failure, when it is not the usual one. */
  readonly type?: string;
}

const schema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['state', 'outcome'],
    additionalProperties: false,
    properties: {
      state: { type: 'string' },
      path: { type: 'array', items: { type: 'integer', minimum: 0 } },
      attempt: { type: 'integer', minimum: 0 },
      submitted: {},
      outcome: {
        type: 'object',
        required: ['kind'],
        additionalProperties: false,
        properties: {
          kind: { enum: ['success', 'failure', 'timeout', 'none'] },
          output: {},
          error: { type: ['string', 'null'] },
          cause: { type: ['string', 'null'] },
          type: { type: 'string' },
        },
      },
    },
  },
};

const isScript = new Ajv({ allErrors: true }).compile<readonly ScriptedTask[]>(schema);

/** What a person writes: the tasks, or a mapping with the tasks and the objects in S3. */
export interface Script {
  readonly tasks: readonly ScriptedTask[];
  readonly objects: ScriptedObjects;
}

/** Throws a UserError for what is not YAML, and one that lists every mistake in what is no script. */
export function readScript(text: string, file: string): Script {
  let value: unknown;
  try {
    value = parse(text);
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new UserError('bad-tasks', `${file}: ${reason}`, { cause: thrown });
  }
  if (!isMapping(value)) return { tasks: checkScript(value ?? [], file), objects: {} };
  const unknown = Object.keys(value).filter((key) => key !== 'tasks' && key !== 's3');
  if (unknown.length > 0) {
    throw new UserError('bad-tasks', `${file}: unknown key ${unknown.join(', ')}.`, {
      hint: 'A list of tasks, or a mapping with tasks and s3.',
    });
  }
  return {
    tasks: checkScript(value['tasks'] ?? [], `${file}: tasks`),
    objects: checkObjects(value['s3'] ?? {}, `${file}: s3`),
  };
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function checkScript(value: unknown, where: string): readonly ScriptedTask[] {
  if (isScript(value)) return value;
  const mistakes = (isScript.errors ?? []).map(said);
  throw new UserError('bad-tasks', `${where}: ${mistakes.join('; ')}.`, {
    hint: 'A list of {state, outcome: {kind: success, output: …}}; kind may be success, failure, timeout or none.',
  });
}

function said({ instancePath, message, params }: ErrorObject): string {
  const place = instancePath === '' ? 'the list' : instancePath.slice(1).replaceAll('/', '.');
  const unknown: unknown = params['additionalProperty'];
  return typeof unknown === 'string' ? `${place} has an unknown key ${unknown}` : `${place} ${message}`;
}
