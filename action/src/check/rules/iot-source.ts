import { namedEntries } from '../../spec/draft.ts';
import { problem } from '../../spec/problem.ts';
import { parseSelection, type Selection } from '../iot-sql/parse.ts';
import { IotSqlError } from '../iot-sql/tokens.ts';
import type { Rule } from '../rule.ts';

/** An IoT source becomes a rule of AWS IoT Core: its topic filter and the list of its SELECT. */
export const iotSource: Rule = function* ({ draft, places }) {
  for (const [, source] of namedEntries(draft.sources)) {
    if (source.type !== 'iot' || !('topic' in source || 'select' in source)) continue;
    const wrong = source.topic === undefined ? undefined : faultOf(source.topic);
    if (wrong !== undefined) {
      yield problem('bad-topic', places.value(source, 'topic'), {
        message: `"${source.topic}" ${wrong}.`,
        hint: 'A topic filter is like plant/+/temperature or plant/#.',
      });
    }
    if (source.select === undefined) continue;
    const selection = readSelection(source.select);
    if (typeof selection === 'string') {
      yield problem('bad-select', places.value(source, 'select'), {
        message: selection,
        hint: 'Built so far: attributes such as temp or location.room AS room, texts and numbers, +, -, *, %, comparisons, topic(n) and timestamp().',
      });
    } else if (!selection.all) {
      const given = selection.columns.map(({ name }) => name);
      for (const column of Object.keys(source.columns ?? {})) {
        if (source.columns === undefined || given.includes(column)) continue;
        yield problem('unknown-column', places.key(source.columns, column), {
          message: `"select" gives no column "${column}".`,
          hint: `It gives ${given.join(', ')}.`,
        });
      }
    }
  }
};

/** What is wrong with it, when that is a text. */
function readSelection(select: string): Selection | string {
  try {
    return parseSelection(select);
  } catch (error) {
    if (!(error instanceof IotSqlError)) throw error;
    if (error.kind === 'unsupported') return `Not built yet in "select": ${error.message}.`;
    return `"${select}" is no list for SELECT in AWS IoT SQL. ${error.message}`;
  }
}

/** MQTT's rules for filters, and AWS IoT Core's limits. */
function faultOf(topic: string): string | undefined {
  const levels = topic.split('/');
  if (levels.some((level) => level.length > 1 && /[+#]/.test(level))) return 'has a "+" or "#" beside other characters';
  if (levels.slice(0, -1).includes('#')) return 'has "#" before its end';
  if (levels.length > 8) return `has ${levels.length} levels; AWS IoT Core takes 8`;
  if (Buffer.byteLength(topic) > 256) return 'is longer than 256 bytes';
  if (/['\s\0]/.test(topic)) return 'has a quote or a space';
  return undefined;
}
