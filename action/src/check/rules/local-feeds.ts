import type { Diagnostic } from '../../errors.ts';
import { historyColumns, sensorAttributes } from '../../graph/simulated.ts';
import { namedEntries, type Draft, type SourceSpec } from '../../spec/draft.ts';
import { problem } from '../../spec/problem.ts';
import { fileProblem } from '../file-problem.ts';
import { attributesOf } from '../iot-sql/attributes.ts';
import { parseSelection } from '../iot-sql/parse.ts';
import { IotSqlError } from '../iot-sql/tokens.ts';
import { declaredHint } from '../near.ts';
import type { Rule } from '../rule.ts';

type Wrong = readonly [message: string, hint: string];

/** Each source is fed by what is like the data that it has in AWS. */
export const localFeeds: Rule = function* (subject) {
  const { draft, places, declared, globs } = subject;
  for (const [name, feed] of namedEntries(draft.local)) {
    if (draft.local === undefined) continue;
    const source = draft.sources?.[name];
    if (!(declared.get('sources') ?? []).includes(name)) {
      yield problem('unknown-source', places.key(draft.local, name), {
        message: `There is no source "${name}".`,
        hint: declaredHint(name, ['sources'], subject),
      });
    } else if ('files' in feed && feed.files !== undefined) {
      const at = places.value(feed, 'files');
      if (source?.type !== undefined && source.type !== 's3') yield bad(at, noFiles[source.type]);
      else yield* fileProblem(feed.files, globs.get(feed.files), at, 'files');
    } else if ('simulate' in feed && feed.simulate !== undefined && source !== undefined) {
      const wrong = feed.simulate === 'sensors' ? noSensors(name, source) : noHistory(name, source);
      if (wrong !== undefined) yield bad(places.value(feed, 'simulate'), wrong);
    }
  }
};

const bad = (at: Diagnostic['at'], [message, hint]: Wrong) => problem('bad-feed', at, { message, hint });

const noFiles: Readonly<Record<'iot' | 'jdbc', Wrong>> = {
  iot: [
    'Files cannot feed a source of messages here.',
    'simulate: sensors; in a test, messages can be given by files.',
  ],
  jdbc: ['Files cannot feed a database here.', 'simulate: history'],
};

function noSensors(name: string, source: Draft<SourceSpec>): Wrong | undefined {
  if (source.type === undefined) return undefined;
  if (source.type !== 'iot')
    return [
      `Sensors publish messages; "${name}" is a source of type ${source.type}.`,
      'Sources of type iot take them.',
    ];
  const unsaid = selected(source.select).filter(
    (attribute) => !(sensorAttributes as readonly string[]).includes(attribute),
  );
  if (unsaid.length === 0) return undefined;
  return [
    `The sensors say no ${unsaid.join(', ')}, which "${name}" selects.`,
    `They say ${sensorAttributes.join(', ')}.`,
  ];
}

/** What cannot be read is told of elsewhere. */
function selected(select = '*'): readonly string[] {
  try {
    return attributesOf(parseSelection(select));
  } catch (error) {
    if (error instanceof IotSqlError) return [];
    throw error;
  }
}

function noHistory(name: string, source: Draft<SourceSpec>): Wrong | undefined {
  if (source.type === 'iot') return [`The history is rows; "${name}" is a source of messages.`, 'simulate: sensors'];
  if (source.type !== 's3') return undefined;
  if (source.format !== undefined && source.format !== 'csv')
    return [`The simulated history is CSV; "${name}" is ${source.format}.`, 'Use files: of the repository.'];
  const columns = Object.keys(source.columns ?? {});
  if (source.columns === undefined || columns.join() === historyColumns.join()) return undefined;
  return [
    `The simulated history has the columns ${historyColumns.join(', ')}; "${name}" has ${columns.join(', ')}.`,
    'Use files: of the repository.',
  ];
}
