/** What a change of a table means for the rows that are there. */
import { columnChanges, type ColumnChange } from './column-changes.ts';
import type { RenderedTable } from './rendering.ts';

export interface Consequence {
  readonly says: string;
  /** The same in one clause, with the name of the table; null: of a low risk. */
  readonly inShort: string | null;
  readonly risk: 'low' | 'high';
}

/** `partitions` are those that the table has; undefined: nobody counted. */
export function tableConsequences(
  before: RenderedTable,
  after: RenderedTable | undefined,
  partitions: number | undefined,
): readonly Consequence[] {
  const isEmpty = partitions === 0;
  const those = partitions === undefined ? 'its partitions' : count(partitions);
  const table = `table ${before.name}`;
  if (after === undefined) {
    const says = `It takes ${those} along, and no query finds the rows any more; the objects in ${before.location} stay, and nothing deletes them.`;
    return [isEmpty ? low(says) : high(says, `${table} loses ${those}: no query finds the rows any more`)];
  }
  if (isEmpty) return [low('It changes while it has no partition yet.')];
  const found = columnChanges(before.columns, after.columns);
  const shifts = before.format === 'csv' && found.some((change) => movesOthers(change, before, after));
  return [
    ...(before.location === after.location
      ? []
      : [
          high(
            `Its folder moves from ${before.location} to ${after.location}. At the old path, where the roles may no longer read, stay ${those}; runs fill the new one, each for its window, and a backfill for all.`,
            `${table} moves to another folder, and ${those} stay behind`,
          ),
        ]),
    ...(JSON.stringify(before.partitionBy) === JSON.stringify(after.partitionBy)
      ? []
      : [
          high(
            `Its partition keys change, and nothing fits ${those} any more: write them again.`,
            `the partition keys of ${table} change: ${those} must be written again`,
          ),
        ]),
    ...(before.format === after.format
      ? []
      : [low(`Only what is written from now on is ${after.format}; ${those} stay ${before.format}.`)]),
    ...(shifts
      ? [
          high(
            'Its files are read by position: in rows that are there, values appear under other columns.',
            `columns of ${table} move: in old rows, values appear under other columns`,
          ),
        ]
      : found.map((change) => columnConsequence(change, before, those)).filter((found) => found !== undefined)),
  ];
}

const high = (says: string, inShort: string): Consequence => ({ says, inShort, risk: 'high' });
const low = (says: string): Consequence => ({ says, inShort: null, risk: 'low' });

const count = (partitions: number): string => (partitions === 1 ? 'its partition' : `its ${partitions} partitions`);

/** In a file without names a column stands where it stands. */
function movesOthers(change: ColumnChange, before: RenderedTable, after: RenderedTable): boolean {
  switch (change.kind) {
    case 'renamed':
    case 'retyped':
      return false;
    case 'moved':
      return true;
    case 'added':
      return after.columns.findIndex(({ name }) => name === change.column) < before.columns.length;
    case 'removed':
      return before.columns.findIndex(({ name }) => name === change.column) < after.columns.length;
  }
}

function columnConsequence(
  change: ColumnChange,
  { name, format }: RenderedTable,
  those: string,
): Consequence | undefined {
  const column = `column ${change.column} of table ${name}`;
  switch (change.kind) {
    case 'renamed':
      return format === 'csv'
        ? low(`Column ${change.column} is now ${change.to}, with the values that are there.`)
        : high(
            `Column ${change.column} is now ${change.to}: it is null in rows that are there, until they are written again.`,
            `${column} becomes ${change.to}: it is null in old rows until they are written again`,
          );
    case 'retyped':
      return high(
        `Column ${change.column} changes from ${change.before} to ${change.after}. Athena refuses ${those} of the old type (HIVE_PARTITION_SCHEMA_MISMATCH) until they are written again.`,
        `${column} becomes ${change.after}: ${those} cannot be read until they are written again`,
      );
    case 'added':
      return low(`Column ${change.column} is new, and null in rows that are there.`);
    case 'removed':
      return high(
        `Column ${change.column} is not read any more; its values stay in the files that are there.`,
        `${column} is not read any more`,
      );
    case 'moved':
      return undefined;
  }
}
