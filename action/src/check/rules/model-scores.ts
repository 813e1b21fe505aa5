import { baseName } from '../../graph/flow.ts';
import { scoredTable, wantedOf } from '../../graph/scored-table.ts';
import { namedEntries } from '../../spec/draft.ts';
import { problem } from '../../spec/problem.ts';
import type { Rule } from '../rule.ts';
import { mayHideUses } from './unused.ts';

/** One table holds the rows that a model scores: what it learns from, when they were, and whose they are. */
export const modelScores: Rule = function* ({ draft, places, errors }) {
  for (const [full, model] of namedEntries(draft.models)) {
    const name = baseName(full);
    const found = scoredTable(model, draft, places);
    const wanted = wantedOf(model, draft, places);
    if (found === undefined || found.kind === 'found' || wanted === undefined) continue;
    const at = places.value(model, model.scores === undefined ? 'train_on' : 'scores');
    const needed = `${wanted.features.join(', ')}, one timestamp column${wanted.variable === undefined ? '' : ` and "${wanted.variable}" or "${wanted.variable}_id"`}`;
    if (found.kind === 'several') {
      yield problem('bad-model', at, {
        message: `Model "${name}" could score ${found.tables.map((table) => `"${table}"`).join(' or ')}: both have what it learns from.`,
        hint: `Say which: scores: ${found.tables[0]}.`,
      });
      continue;
    }
    // Its writers, or what they read, may be among what was set aside.
    if (found.unfit.length === 0 && mayHideUses(errors)) continue;
    const [first] = found.unfit;
    const reasons = found.unfit.map(({ table, lacks }) => `"${table}": ${lacks}`).join('; ');
    yield problem('bad-model', at, {
      message:
        first === undefined
          ? `Nothing says what model "${name}" scores: no job that writes "${model.train_on}" reads a table.`
          : `Model "${name}" cannot score ${reasons}.`,
      hint: model.scores === undefined ? `Name the table that has ${needed}: scores: TABLE.` : `It needs ${needed}.`,
    });
  }
};
