import type { Change, Plan } from './plan.ts';
import { isEmpty } from './plan.ts';

/** The answer of ten seconds, without markup: `Changes 1 script and 1 query. No data is lost.` */
export function verdict(plan: Plan): string {
  if (isEmpty(plan)) return 'Nothing changes.';
  const said = sentenceOf(plan.changes);
  const drift = plan.handMade.length === 0 ? [] : ['Something was changed by hand.'];
  const opening = plan.compared === 'nothing' ? ['New here.'] : [];
  return [...opening, ...said, ...drift, risk(plan.changes)].join(' ');
}

const verbs = { added: 'adds', changed: 'changes', replaced: 'replaces', removed: 'removes' } as const;

function sentenceOf(changes: readonly Change[]): readonly string[] {
  const parts = (['added', 'changed', 'replaced', 'removed'] as const).flatMap((action) => {
    const counted = countedUnits(changes.filter((change) => change.type !== 'states' && change.action === action));
    const machine = action === 'changed' && hasOtherStates(changes) ? ['the state machine'] : [];
    const all = [...counted, ...machine];
    return all.length === 0 ? [] : [`${verbs[action]} ${joined(all)}`];
  });
  const sentence = parts.join('; ');
  return sentence === '' ? [] : [`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`];
}

/** States of a machine that is new are told with it. */
const hasOtherStates = (changes: readonly Change[]): boolean =>
  changes.some(({ type }) => type === 'states') &&
  !changes.some(({ type, action }) => type === 'AWS::StepFunctions::StateMachine' && action === 'added');

/** Singular of what people know by a word of its own. */
const units: Readonly<Record<string, string>> = {
  script: 'script',
  query: 'query',
  model: 'model',
  'AWS::Athena::WorkGroup': 'workgroup',
  'AWS::Glue::Crawler': 'crawler',
  'AWS::Glue::Database': 'database',
  'AWS::Glue::Job': 'job',
  'AWS::Glue::Table': 'table',
  'AWS::IAM::Role': 'role',
  'AWS::Lambda::Function': 'function',
  'AWS::S3::Bucket': 'bucket',
  'AWS::StepFunctions::StateMachine': 'state machine',
};

const countedUnits = (changes: readonly Change[]): readonly string[] =>
  [...Map.groupBy(changes, ({ type }) => units[type] ?? 'resource')].map(
    ([unit, those]) => `${those.length} ${those.length === 1 ? unit : plural(unit)}`,
  );

const plural = (unit: string): string => (unit === 'query' ? 'queries' : `${unit}s`);

const joined = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

/** Names beyond these are counted. */
const shown = 3;

function risk(changes: readonly Change[]): string {
  const names = (those: readonly Change[]) =>
    those.length <= shown
      ? joined(those.map(({ name }) => name))
      : `${those
          .slice(0, shown)
          .map(({ name }) => name)
          .join(', ')} and ${those.length - shown} more`;
  const losing = changes.filter(({ losesData }) => losesData);
  if (losing.length > 0) return `Data would be lost: ${names(losing)}.`;
  const high = changes.filter(({ risk }) => risk === 'high');
  if (high.length > 0) return `Look at ${names(high)}.`;
  return 'No data is lost.';
}
