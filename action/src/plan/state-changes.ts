/** What becomes of the states of the machines, by the step that they belong to. */
import { withoutContents } from '../render/upload.ts';
import { canonical, isObject, objectIn, parsed, same, type Json, type JsonObject } from './json.ts';
import type { Rendering } from './rendering.ts';

export interface StateChange {
  /** Absent: the states are the machine's own, such as those of the lock. */
  readonly step: string | undefined;
  readonly action: 'added' | 'changed' | 'removed';
  readonly states: readonly string[];
}

/** By file and name: every machine has a state that is called Start. */
export type States = ReadonlyMap<string, NamedState>;

interface NamedState {
  readonly name: string;
  /** Without the states inside of it. */
  readonly state: JsonObject;
}

const isMachine = (path: string): boolean => path.endsWith('.asl.json');

export const machinesOf = ({ files }: Pick<Rendering, 'files'>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(files).filter(([path]) => isMachine(path)));

export function statesOf(rendering: Pick<Rendering, 'files'>): States {
  return new Map(
    Object.entries(machinesOf(rendering)).flatMap(([path, text]) =>
      statesIn(parsed(text)).map(([name, state]) => [`${path}\n${name}`, { name, state }] as const),
    ),
  );
}

export function statesIn(region: Json | undefined): readonly (readonly [string, JsonObject])[] {
  return Object.entries(objectIn(objectIn(region)['States'])).flatMap(([name, state]) => {
    if (!isObject(state)) return [];
    const { Branches: branches, ItemProcessor: processor, ...itself } = state;
    const inner = [...(Array.isArray(branches) ? (branches as readonly Json[]) : []), processor];
    const starts = inner.map((one) => objectIn(one)['StartAt'] ?? null);
    return [[name, { ...itself, Starts: starts }] as const, ...inner.flatMap(statesIn)];
  });
}

/** In the order of the new machine, then what is removed. `steps` are the names of both sides. */
export function stateChanges(before: States, after: States, steps: ReadonlySet<string>): readonly StateChange[] {
  const found = new Map<string, { step: string | undefined; action: StateChange['action']; states: string[] }>();
  const note = (name: string, action: StateChange['action']) => {
    const step = ownerOf(name, steps);
    const key = `${step ?? ''}\n${action}`;
    const change = found.get(key) ?? { step, action, states: [] };
    change.states.push(name);
    found.set(key, change);
  };
  for (const [key, { name, state }] of after) {
    const old = before.get(key)?.state;
    if (old === undefined) note(name, 'added');
    else if (!same(old, state) && comparable(old) !== comparable(state)) note(name, 'changed');
  }
  for (const [key, { name }] of before) if (!after.has(key)) note(name, 'removed');
  return [...found.values()];
}

/** A state is named as its step, or `step: what it is for`. */
function ownerOf(name: string, steps: ReadonlySet<string>): string | undefined {
  const [owner = name] = name.split(': ');
  return steps.has(owner) ? owner : undefined;
}

/** Without code, which is compared as files: a query, the digest of a step's code, keys that hold digests of contents. */
function comparable({ Arguments: given, ...state }: JsonObject): string {
  const { QueryString: _, ...rest } = objectIn(given);
  const text = canonical({ ...state, ...(given === undefined ? {} : { Arguments: isObject(given) ? rest : given }) });
  return withoutContents(text).replace(/('code_digest': \\?")[0-9a-f]{16}/g, '$1');
}
