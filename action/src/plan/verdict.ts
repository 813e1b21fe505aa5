import { enumerated, itemsAsOne } from './enumeration.ts';
import { ownCode } from './file-changes.ts';
import { partNouns, type Part } from './parts.ts';
import { isEmpty, type Change, type Plan } from './plan.ts';
import { counted, follows } from './type-words.ts';

/** The answer of ten seconds, one sentence without markup: `Adds job by_floor and table floors; no data is lost.` */
export function verdict(plan: Plan): string {
  if (isEmpty(plan)) return 'Nothing changes.';
  const { changes, handMade, compared } = plan;
  if (compared === 'nothing') return firstVerdict(changes);
  const worst = changes.filter(({ inShort }) => inShort !== null).toSorted(byLoss);
  const [told] = worst;
  const merged = changes.filter(({ origin }) => origin === 'base').length;
  const clauses = [
    ...mentioned(changes.filter(({ inShort, origin }) => inShort === null && origin !== 'base')),
    ...(merged === 0 ? [] : [`${merged === 1 ? '1 change' : counted('change', merged)} ${mergedBefore}`]),
    ...(handMade.length === 0 ? [] : ['something was changed by hand']),
    ...(told?.inShort == null ? [] : [told.inShort]),
    ...(worst.length > 1 ? [`${worst.length - 1} more of high risk`] : []),
    ...(worst.length === 0 ? ['no data is lost'] : []),
  ];
  const sentence = clauses.join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

const mergedBefore = 'merged before and not deployed yet';

/** `New here: 1 report; 3 jobs and 2 tables merged before and not deployed yet.` */
function firstVerdict(changes: readonly Change[]): string {
  const parts = partsOf(changes);
  const merged = partsOf(changes.filter(({ origin }) => origin === 'base'));
  const own = [...parts].flatMap(([name, kind]) => (merged.has(name) ? [] : [kind]));
  const clauses = [
    ...(own.length === 0 ? [] : [amounts(own)]),
    ...(merged.size === 0 ? [] : [`${amounts([...merged.values()])} ${mergedBefore}`]),
  ];
  return `New here: ${clauses.length === 0 ? 'a pipeline without steps' : clauses.join('; ')}.`;
}

/** Of the YAML, by what people call them. */
const partsOf = (changes: readonly Change[]): ReadonlyMap<string, Part['kind']> =>
  new Map(changes.flatMap(({ of }) => (of === null ? [] : [[`${partNouns[of.kind]} ${of.name}`, of.kind]])));

/** `3 jobs, 1 report and 2 tables` */
function amounts(kinds: readonly Part['kind'][]): string {
  const groups = Map.groupBy(kinds, (kind) => partNouns[kind]);
  const nouns = [...groups].map(([kind, those]) => (those.length === 1 ? `1 ${kind}` : counted(kind, those.length)));
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
