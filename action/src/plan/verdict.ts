import { enumerated, itemsAsOne } from './enumeration.ts';
import { ownCode } from './file-changes.ts';
import { partNouns, type Part } from './parts.ts';
import { isEmpty, type Change, type Plan } from './plan.ts';
import { counted, follows } from './type-words.ts';

/** The answer of ten seconds, one sentence without markup: `Adds job by_floor and table floors; no data is lost.` */
export function verdict(plan: Plan): string {
  if (isEmpty(plan)) return 'Nothing changes.';
  const { changes, handMade, compared } = plan;
  if (compared === 'nothing') return firstVerdict(changes, failures(plan));
  const worst = changes.filter(({ inShort }) => inShort !== null).toSorted(byLoss);
  const [told] = worst;
  const merged = changes.filter(({ origin }) => origin === 'base').length;
  const clauses = [
    ...mentioned(changes.filter(({ inShort, origin }) => inShort === null && origin !== 'base')),
    ...(merged === 0 ? [] : [`${merged === 1 ? '1 change' : counted('change', merged)} ${mergedBefore}`]),
    ...(handMade.length === 0 ? [] : ['something was changed by hand']),
    ...failures(plan),
    ...(told?.inShort == null ? [] : [told.inShort]),
    ...(worst.length > 1 ? [`${worst.length - 1} more of high risk`] : []),
    ...(worst.length === 0 && failures(plan).length === 0 ? ['no data is lost'] : []),
  ];
  return sentence(clauses);
}

function sentence(clauses: readonly string[]): string {
  const words = clauses.join('; ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

const mergedBefore = 'merged before and not deployed yet';

/** `Changes job daily; new here: 1 report; 3 jobs and 2 tables merged before and not deployed yet.` */
function firstVerdict(changes: readonly Change[], failures: readonly string[]): string {
  const parts = partsOf(changes);
  const merged = partsOf(changes.filter(({ origin }) => origin === 'base'));
  const mine = changes.filter(({ origin }) => origin === 'this');
  // Of scripts a plan does not say whose they are.
  const scripts = merged.size === 0 ? [] : mine.filter(({ type, name }) => type === 'script' && name !== ownCode);
  const own = [
    ...[...parts].flatMap(([name, noun]) => (merged.has(name) ? [] : [noun])),
    ...scripts.map(() => 'script'),
  ];
  const clauses = [
    ...(own.length === 0 ? [] : [amounts(own)]),
    ...(merged.size === 0 ? [] : [`${amounts([...merged.values()])} ${mergedBefore}`]),
  ];
  const news = `new here: ${clauses.length === 0 ? 'a pipeline without steps' : clauses.join('; ')}`;
  return sentence([...changedOf(merged, mine, own.length > 0), news, ...failures]);
}

/** `report by_day would fail` */
function failures({ readers }: Plan): readonly string[] {
  const names = itemsAsOne(readers.flatMap(({ fails }) => fails));
  return names.length === 0 ? [] : [`${enumerated(names, shown)} would fail`];
}

/** What was merged before and is another one here. States of other steps follow from what is new. */
function changedOf(merged: Parts, mine: readonly Change[], isMore: boolean): readonly string[] {
  const changed = mine.flatMap((change): Change[] => {
    const { of } = change;
    if (of === null || !merged.has(nameOf(of))) return [];
    return [{ ...change, action: 'changed', of: { ...of, status: 'changed' } }];
  });
  const others = changed.filter(({ type }) => type !== 'states');
  return mentioned(others.length > 0 || isMore ? others : changed);
}

/** Of the YAML, by what people call them -> their kind, as people call it. */
type Parts = ReadonlyMap<string, string>;

const partsOf = (changes: readonly Change[]): Parts =>
  new Map(changes.flatMap(({ of }) => (of === null ? [] : [[nameOf(of), partNouns[of.kind]]])));

const nameOf = ({ kind, name }: Part): string => `${partNouns[kind]} ${name}`;

/** `3 jobs, 1 report and 2 tables` */
function amounts(all: readonly string[]): string {
  const groups = Map.groupBy(all, (noun) => noun);
  const nouns = [...groups].map(([noun, those]) => (those.length === 1 ? `1 ${noun}` : counted(noun, those.length)));
  return enumerated(nouns, Infinity);
}

const byLoss = (one: Change, other: Change): number => Number(other.losesData) - Number(one.losesData);

const verbs = ['adds', 'changes', 'edits', 'replaces', 'removes'] as const;

interface Mention {
  readonly verb: (typeof verbs)[number];
  readonly noun: string;
  /** Steps stand before tables, and those before the rest. */
  readonly rank: number;
}

/** Names beyond these are counted. */
const shown = 3;

/** What they do, losses among it: `adds job by_floor and table floors; removes table days`. */
export const deeds = (changes: readonly Change[]): string => mentioned(changes).join('; ');

/** A clause a verb. What only follows from other changes is told where there is nothing else. */
function mentioned(changes: readonly Change[]): readonly string[] {
  const own = changes.flatMap(mentionOf);
  const mentions = own.length > 0 ? own : changes.map(plainMention);
  return verbs.flatMap((verb) => {
    const those = mentions.filter((mention) => mention.verb === verb).toSorted((one, other) => one.rank - other.rank);
    const nouns = [...Map.groupBy(those, ({ noun }) => noun)].map(([noun, same]) =>
      noun.startsWith('the ') && same.length > 1 ? counted(noun.slice('the '.length), same.length) : noun,
    );
    return nouns.length === 0 ? [] : [`${verb} ${enumerated(itemsAsOne(nouns), shown)}`];
  });
}

const plainVerbs = { added: 'adds', changed: 'changes', replaced: 'replaces', removed: 'removes' } as const;

const plainMention = ({ action, what }: Change): Mention => ({
  verb: plainVerbs[action],
  noun: `the ${what}`,
  rank: 3,
});

/** As the YAML has it; none: it only follows from something else. */
function mentionOf(change: Change): readonly Mention[] {
  const { type, action, of, name } = change;
  if (of !== null) {
    const noun = `${partNouns[of.kind]} ${of.name}`;
    const rank = of.kind === 'table' || of.kind === 'source' ? 1 : 0;
    if (of.status === 'added' || of.status === 'removed') return [{ verb: plainVerbs[of.status], noun, rank }];
    if (type === 'states' && of.status === 'same') return [];
    if (type === 'query') return [{ verb: 'edits', noun: `the query of ${noun}`, rank }];
    return [{ verb: action === 'replaced' ? 'replaces' : 'changes', noun, rank }];
  }
  if (type === 'script')
    return action === 'changed' && name !== ownCode ? [{ ...plainMention(change), verb: 'edits' }] : [];
  return follows(type) ? [] : [plainMention(change)];
}
