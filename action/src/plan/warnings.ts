import { enumerated, itemsAsOne } from './enumeration.ts';
import type { Change, Plan } from './plan.ts';

type Reader = Plan['readers'][number];
type Ground = Pick<Plan, 'changes' | 'handMade' | 'readers' | 'forecast'>;

/** Said openly, the worst first. */
export function warningsOf({ changes, handMade, readers, forecast }: Ground): readonly string[] {
  const high = changes.filter(({ risk, consequence }) => risk === 'high' && consequence !== null);
  const rank = ({ losesData, type }: Change) => (losesData ? 0 : type === 'AWS::IAM::Role' ? 1 : 2);
  const made = (fate: Plan['handMade'][number]['fate']) =>
    named(handMade.filter((one) => one.fate === fate).map(({ what }) => what));
  const [overwritten, staying] = [made('overwritten'), made('stays')];
  const maybe = Map.groupBy(
    forecast.filter(({ runs }) => runs === 'maybe'),
    ({ why }) => why,
  );
  return [
    ...readers.filter(({ fails }) => fails.length > 0).map(failure),
    ...high.toSorted((one, other) => rank(one) - rank(other)).map(changeInWords),
    ...(overwritten === '' ? [] : [`Made by hand, and overwritten by this: ${overwritten}.`]),
    ...(staying === '' ? [] : [`Made by hand, and left as it is: ${staying}.`]),
    ...readers.flatMap(alsoRead),
    ...[...maybe].map(([why, those]) => `${named(those.map(({ step }) => step))}: ${why}.`),
  ];
}

/** `Report by_day fails: its query reads sales.price, which is renamed to amount.` */
function failure({ table, column, change, fails }: Reader): string {
  const reads = fails.length === 1 ? 'fails: its query reads' : 'fail: their queries read';
  const what = column === null ? `table ${table}` : `${table}.${column}`;
  return `${capitalized(named(fails))} ${reads} ${what}, which is ${change}.`;
}

/** Who need not fail of it. */
function alsoRead({ table, column, change, by, fails }: Reader): readonly string[] {
  const others = by.filter((reader) => !fails.includes(reader));
  return column === null || others.length === 0 ? [] : [`${table}.${column} (${change}) is read by ${named(others)}.`];
}

/** `Table clean is removed. It takes its partition along, …` */
export const changeInWords = ({ what, action, consequence }: Change): string =>
  `${capitalized(what)} is ${action}. ${consequence ?? ''}`.trim();

/** Names beyond these are counted. */
const shown = 12;

const named = (names: readonly string[]): string => enumerated(itemsAsOne(names), shown);

const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
