import { check } from '../../action/src/check/index.ts';
import type { FoundFile } from '../../action/src/spec/files.ts';
import { parseSpec } from '../../action/src/spec/read.ts';

/** A small pipeline without a mistake; tests put one in. */
export const good = `name: rooms
database: lake
inputs:
  lowest: { type: number, default: -40 }
sources:
  readings: { type: s3, location: s3://acme/readings/, format: csv, columns: { temp: double, at: timestamp } }
tables:
  temperatures: { path: lake/temperatures/, format: parquet, columns: { temp: double }, partition_by: [room] }
jobs:
  clean:
    script: glue/clean.py
    reads: readings
    writes: temperatures
    arguments: { lowest: "\${{ inputs.lowest }}" }
reports:
  hourly: { sql: sql/hourly.sql, charts: [{ type: line, x: hour, y: temp }] }
`;

const goodFiles: Readonly<Record<string, FoundFile>> = {
  'glue/clean.py': { kind: 'file', text: 'print()' },
  'sql/hourly.sql': { kind: 'file', text: 'SELECT * FROM temperatures' },
};

/** The good pipeline with one text put in place of another. */
export function edited(...edits: readonly (readonly [from: string, to: string])[]): string {
  return edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The good pipeline has no ${from}`);
    return text.replace(from, () => to);
  }, good);
}

/** The edit that makes the job a graph of these nodes. */
export function nodes(...lines: readonly string[]): readonly [from: string, to: string] {
  const script = good.slice(good.indexOf('    script:'), good.indexOf('\nreports:'));
  return [script, `    nodes:\n${lines.map((line) => `      ${line}`).join('\n')}\n    window: none`];
}

/** Every diagnostic as `line:column message (hint)`; warnings are marked. */
export function diagnose(
  text: string | Buffer,
  { files = {}, environment }: { files?: Readonly<Record<string, FoundFile>>; environment?: string } = {},
): string[] {
  const read = parseSpec('p.yml', Buffer.from(text), environment);
  const found = new Map(Object.entries({ ...goodFiles, ...files }));
  const all = read.spec === undefined ? read.diagnostics : check(read, found);
  return all.map(
    ({ severity, message, hint, at }) =>
      `${at.line}:${at.column} ${severity === 'warning' ? 'warning: ' : ''}${message}${hint === undefined ? '' : ` (${hint})`}`,
  );
}
