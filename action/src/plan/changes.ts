/** Everything that changes, as one list by layer. */
import { logicalId } from '../render/names.ts';
import { stackPolicyFile } from '../render/stack-policy.ts';
import { enumerated } from './enumeration.ts';
import { ownCode, type FileChange } from './file-changes.ts';
import { lostWith } from './holdings.ts';
import { ownStates, type Called } from './parts.ts';
import type { PermissionChange } from './permissions.ts';
import type { Change, Plan } from './plan.ts';
import { isProtected, placesIn, type Rendering } from './rendering.ts';
import type { ResourceChange } from './resource-changes.ts';
import type { StateChange } from './state-changes.ts';
import { tableConsequences, type Consequence } from './table-consequences.ts';

export interface Found {
  readonly resources: readonly ResourceChange[];
  readonly states: readonly StateChange[];
  readonly files: readonly FileChange[];
}

export interface Ground {
  readonly before: Rendering | undefined;
  readonly after: Rendering;
  readonly partitions: ReadonlyMap<string, number>;
  readonly permissions: readonly PermissionChange[];
  readonly readers: Plan['readers'];
  readonly called: (type: string, name: string) => Called;
  /** Of a change by its type and name. */
  readonly originOf: (type: string, name: string) => Change['origin'];
}

const layers = ['infrastructure', 'state machine', 'jobs', 'sql', 'models'] as const satisfies Change['layer'][];

export function changesOf({ resources, states, files }: Found, ground: Ground): readonly Change[] {
  const places = [placesIn(ground.after), placesIn(ground.before ?? { files: {} })];
  const placeOf = (name: string) => places.map((those) => those[name]).find((place) => typeof place === 'string');
  const missed = new Set(ground.readers.filter(({ fails }) => fails.length > 0).map(({ table }) => table));
  const complete = (change: Row): Change => {
    const called = ground.called(change.type, change.name);
    return {
      properties: [],
      inShort: null,
      ...change,
      ...called,
      risk: change.type === 'AWS::Glue::Table' && missed.has(called.of?.name ?? '') ? 'high' : change.risk,
      at: placeOf(change.name) ?? null,
      origin: ground.originOf(change.type, change.name),
    };
  };
  const all = [
    ...resources.map((change) => complete(resourceRow(change, ground))),
    ...protectionRows(ground).map(complete),
    ...states.map((change) => complete(stateRow(change))),
    ...files.flatMap((change) => {
      const row = fileRow(change);
      return row === undefined ? [] : [complete(row)];
    }),
  ];
  return layers.flatMap((layer) => all.filter((change) => change.layer === layer));
}

/** A change, as far as its own kind knows it. */
type Row = Pick<Change, 'layer' | 'action' | 'type' | 'name' | 'risk' | 'consequence' | 'losesData'> &
  Partial<Pick<Change, 'properties' | 'inShort'>>;

function resourceRow(change: ResourceChange, ground: Ground): Row {
  const { id: name, type, action, properties } = change;
  const meanings = tableMeanings(change, ground);
  // A table that holds nothing yet loses nothing.
  const lost = meanings.length > 0 && meanings.every(({ risk }) => risk === 'low') ? undefined : lostWith(change);
  const permission = ground.permissions.find(({ role, widens }) => role === name && widens);
  const outside = permission?.reachesOut ?? [];
  const kept = change.before?.isKept === true && (action === 'removed' || action === 'replaced');
  const says = [
    ...meanings.map(({ says }) => says),
    ...(lost === undefined || meanings.length > 0 ? [] : [`${sentence(lost)} go with it.`]),
    ...(kept ? ['The old one is kept, and no longer managed.'] : []),
    ...(outside.length > 0 ? [`It may now ${enumerated(outside, shownRights)}: that is not of the pipeline.`] : []),
    ...(permission === undefined || outside.length > 0 ? [] : ['It may do more: see its permissions.']),
  ];
  const isHigh = lost !== undefined || outside.length > 0 || meanings.some(({ risk }) => risk === 'high');
  const isLow = says.length > 0 || action === 'removed' || action === 'replaced';
  return {
    layer: layerOf(type),
    action,
    type,
    name,
    risk: isHigh ? 'high' : isLow ? 'low' : 'none',
    consequence: says.length === 0 ? null : says.join(' '),
    inShort: isHigh ? inShort(change, { lost, outside, meanings }, ground.called(type, name).what) : null,
    losesData: lost !== undefined,
    properties: [...properties],
  };
}

/** Rights beyond these are counted; they are told with the role's permissions. */
const shownRights = 3;

interface Meaning {
  readonly lost: string | undefined;
  readonly outside: readonly string[];
  readonly meanings: readonly Consequence[];
}

/** The worst of it, in one clause. */
function inShort({ action }: ResourceChange, { lost, outside, meanings }: Meaning, what: string): string {
  const ofTable = meanings.find((meaning) => meaning.inShort !== null)?.inShort;
  if (ofTable != null) return ofTable;
  return lost === undefined
    ? `the ${what} may now ${enumerated(outside, 1)}`
    : `${what} is ${action}: ${lost} go with it`;
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function layerOf(type: string): Change['layer'] {
  if (type === 'AWS::Glue::Job') return 'jobs';
  return type === 'AWS::StepFunctions::StateMachine' ? 'state machine' : 'infrastructure';
}

function tableMeanings({ id, type, action }: ResourceChange, { before, after, partitions }: Ground) {
  if (type !== 'AWS::Glue::Table' || action === 'added') return [];
  const table = before?.tables.find(({ name }) => logicalId('Table', name) === id);
  if (table === undefined) return [];
  const now = action === 'changed' ? after.tables.find(({ name }) => name === table.name) : undefined;
  return tableConsequences(table, now, partitions.get(table.name));
}

/** States beyond these are counted. */
const shownStates = 6;

function stateRow({ step, action, states }: StateChange): Row {
  const shown = states.slice(0, shownStates).join('; ');
  const more = states.length > shownStates ? ` and ${states.length - shownStates} more` : '';
  return {
    layer: 'state machine',
    action,
    type: 'states',
    name: step ?? ownStates,
    risk: 'none',
    consequence: `${shown}${more}`,
    losesData: false,
  };
}

/** It is told of a stack that was there before: a new one takes nothing away. */
function protectionRows({ before, after }: Ground): readonly Row[] {
  if (before === undefined || isProtected(before) === isProtected(after)) return [];
  const row = { layer: 'infrastructure', type: 'protection', name: stackPolicyFile, losesData: false } as const;
  return isProtected(after)
    ? [{ ...row, action: 'added', risk: 'none', consequence: 'Nobody can delete the stack, and no update its data.' }]
    : [
        {
          ...row,
          action: 'removed',
          risk: 'high',
          consequence: 'The stack may be deleted, and an update may replace or delete its buckets and its database.',
          inShort: 'the stack is protected no longer',
        },
      ];
}

const ofKind = { script: 'jobs', query: 'sql', model: 'models' } as const;

/** Listings only repeat what is told elsewhere. */
function fileRow({ action, kind, path }: FileChange): Row | undefined {
  if (kind === 'resources' || kind === 'states') return undefined;
  return {
    layer: ofKind[kind],
    action,
    type: kind,
    name: path,
    risk: action === 'added' || path === ownCode ? 'none' : 'low',
    consequence: action === 'changed' ? consequenceOf(kind, path) : null,
    losesData: false,
  };
}

function consequenceOf(kind: keyof typeof ofKind, path: string): string | null {
  if (path === ownCode) return 'It comes with another version of Penstock.';
  return kind === 'model' ? 'The next retrain goes by it; the champion stays until then.' : null;
}
