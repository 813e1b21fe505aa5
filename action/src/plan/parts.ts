/** What of the YAML a resource, a state or a file belongs to, and what people call it there. */
import { logicalId } from '../render/names.ts';
import { ownCode } from './file-changes.ts';
import { statusOf } from './graph.ts';
import type { Change } from './plan.ts';
import type { Rendering } from './rendering.ts';
import { idWords } from './type-words.ts';

export type Part = NonNullable<Change['of']>;

export interface Called {
  /** `role of extract_room[kitchen]` */
  readonly what: string;
  readonly of: Part | null;
}

/** Of the kinds of parts, as the YAML's sections have them. */
export const partNouns = {
  script: 'job',
  nodes: 'job',
  crawler: 'crawler',
  model: 'model',
  report: 'report',
  lambda: 'function',
  execution: 'execution',
  table: 'table',
  source: 'source',
} as const satisfies Record<Part['kind'], string>;

type Kind = 'step' | 'table' | 'source';

/** By type: the prefix of the logical id, whose name follows, and what the resource is to that. */
const prefixes: Readonly<Record<string, readonly (readonly [prefix: string, kind: Kind, what: string])[]>> = {
  'AWS::CloudWatch::Alarm': [['LostMessages', 'source', 'alarm for lost messages of']],
  'AWS::Glue::Connection': [['Connection', 'source', 'connection of']],
  'AWS::Glue::Crawler': [['Crawler', 'step', 'crawler']],
  'AWS::Glue::Job': [
    ['Job', 'step', 'job'],
    ['Rows', 'step', 'job for the rows of'],
    ['Publication', 'step', 'job for the scores of'],
  ],
  'AWS::Glue::Table': [
    ['Table', 'table', 'table'],
    ['Source', 'source', 'source'],
  ],
  'AWS::IAM::Role': [
    ['JobRole', 'step', 'role of'],
    ['CrawlerRole', 'step', 'role of'],
    ['RowsRole', 'step', 'role for the rows of'],
    ['PublicationRole', 'step', 'role for the scores of'],
    ['DeliveryStreamRole', 'source', 'role of the delivery of'],
    ['TopicRuleRole', 'source', 'role of the topic rule of'],
  ],
  'AWS::IoT::TopicRule': [['TopicRule', 'source', 'topic rule of']],
  'AWS::KinesisFirehose::DeliveryStream': [['DeliveryStream', 'source', 'delivery of']],
  'AWS::Logs::LogGroup': [['DeliveryStreamLogs', 'source', 'log of the delivery of']],
  'AWS::Logs::LogStream': [['DeliveryStreamLog', 'source', 'log stream of the delivery of']],
  'AWS::QuickSight::DataSet': [['Dataset', 'step', 'dataset of']],
};

/** States of the machine that belong to no step. */
export const ownStates = 'lock, gates and outcome';

/** Names of both sides, made once: a digest is in many of a thousand ids. */
export function naming(before: Rendering | undefined, after: Rendering): (type: string, name: string) => Called {
  const parts = { step: stepsOf(before, after), table: tablesOf(before, after), source: sourcesOf(before, after) };
  const byId = new Map(
    Object.entries(parts).flatMap(([kind, those]) =>
      [...those.values()].map((part) => [`${kind} ${logicalId('', part.name)}`, part] as const),
    ),
  );
  const ofStep = (name: string, what: string): Called => ({ what, of: parts.step.get(name) ?? null });
  return (type, name) => {
    switch (type) {
      case 'states':
        return ofStep(name, `states of ${name === ownStates ? 'the machine itself' : name}`);
      case 'state':
        return ofStep(name.split(': ')[0] ?? name, `state ${name}`);
      case 'script': {
        if (name === ownCode) return { what: 'code of Penstock', of: null };
        const script = name.replace(/^scripts\//, '');
        return ofStep(script.replace(/\.py$/, ''), `script ${script}`);
      }
      case 'query':
        return ofStep(bareName(name), `query of ${bareName(name)}`);
      case 'model':
        return ofStep(bareName(name), `training of ${bareName(name)}`);
      case 'protection':
        return { what: 'protection of the stack', of: null };
      case 'AWS::Glue::Database':
        if (name === 'Database') return { what: `database ${(before ?? after).database}`, of: null };
    }
    for (const [prefix, kind, what] of prefixes[type] ?? []) {
      const part = name.startsWith(prefix) ? byId.get(`${kind} ${name.slice(prefix.length)}`) : undefined;
      if (part !== undefined) return { what: `${what} ${part.name}`, of: part };
    }
    return { what: idWords(type, name), of: null };
  };
}

/** `sql/by_room.sql` -> `by_room` */
const bareName = (path: string): string => path.replace(/^.*\//, '').replace(/\.\w+$/, '');

type Parts = ReadonlyMap<string, Part>;

function stepsOf(before: Rendering | undefined, after: Rendering): Parts {
  const old = new Map(before?.steps.map((step) => [step.name, step]));
  const now = new Map(after.steps.map((step) => [step.name, step]));
  return new Map(
    [...old, ...now].map(([name, { kind }]) => [name, { kind, name, status: statusOf(old.get(name), now.get(name)) }]),
  );
}

const tablesOf = (before: Rendering | undefined, after: Rendering): Parts =>
  named(
    'table',
    before?.tables.map(({ name }) => name) ?? [],
    after.tables.map(({ name }) => name),
  );

const sourcesOf = (before: Rendering | undefined, after: Rendering): Parts =>
  named('source', before?.sources ?? [], after.sources);

function named(kind: 'table' | 'source', before: readonly string[], after: readonly string[]): Parts {
  const [old, now] = [new Set(before), new Set(after)];
  return new Map(
    [...new Set([...before, ...after])].map((name) => {
      const status = !old.has(name) ? 'added' : now.has(name) ? 'same' : 'removed';
      return [name, { kind, name, status }];
    }),
  );
}
