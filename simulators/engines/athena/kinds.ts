/** What kind of statement a text is, by its first word: enough to run what reads and to refuse the rest by name. */
import { AthenaQueryError } from '../engines.ts';

export type StatementKind = 'query' | 'explain';

/** Blanks, comments and opening parentheses may stand before the first word. */
const FIRST_WORDS =
  /^(?:\s|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/|\()*([a-z]+)(?:\s+(into|from|create|external|databases?|schemas?|tables?|views?|columns|partitions|functions)\b)?/i;
const QUERIES = ['SELECT', 'WITH', 'VALUES', 'TABLE'];

/** @throws AthenaQueryError NOT_SUPPORTED for what the local Athena does not run, naming it */
export function statementKind(sql: string): StatementKind {
  const [matched = '', first = '', second = ''] = FIRST_WORDS.exec(sql) ?? [];
  const word = first.toUpperCase();
  if (QUERIES.includes(word)) return 'query';
  if (word === 'EXPLAIN') return 'explain';
  // What is no word at all, Trino's parser explains best.
  if (word === '') return 'query';
  const words = `${word} ${second.toUpperCase()}`.trim();
  const before = matched.slice(0, matched.toUpperCase().lastIndexOf(word)).split('\n');
  throw new AthenaQueryError(
    `The local Athena does not run ${words} yet.`,
    'NOT_SUPPORTED',
    before.length,
    (before.at(-1)?.length ?? 0) + 1,
  );
}
