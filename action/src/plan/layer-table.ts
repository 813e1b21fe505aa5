import { joined, table, text, type Markdown } from '../review/markdown.ts';
import { enumerated, itemsAsOne } from './enumeration.ts';
import type { Change } from './plan.ts';
import { counted, follows, typeWords } from './type-words.ts';

const risks = ['high', 'low', 'none'] as const;

/** One row a layer, that of the highest risk first. */
export function layerTable(changes: readonly Change[]): Markdown {
  const layers = [...Map.groupBy(changes, ({ layer }) => layer)].map(([layer, those]) => ({
    layer,
    those,
    rank: Math.min(...those.map(({ risk }) => risks.indexOf(risk))),
  }));
  const rows = layers
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ layer, those, rank }) => [
      text(layer),
      cell(those, 'added'),
      joined(
        [cell(those, 'changed'), anew(those)].filter((words) => words !== ''),
        '; ',
      ),
      cell(those, 'removed'),
      text(riskWords(those, risks[rank] ?? 'none')),
    ]);
  return table(['layer', 'added', 'changed', 'removed', 'risk'].map(text), rows);
}

/** Names beyond these are counted. */
const shown = 4;

const cell = (changes: readonly Change[], action: Change['action']): Markdown =>
  text(named(changes.filter((change) => change.action === action)));

function anew(changes: readonly Change[]): Markdown {
  const names = named(changes.filter(({ action }) => action === 'replaced'));
  return text(names === '' ? '' : `made anew: ${names}`);
}

/** What is at risk is named first; roles, logs and the like are counted, where there are several. */
export function named(changes: readonly Change[], most = shown): string {
  const sorted = changes.toSorted((one, other) => risks.indexOf(one.risk) - risks.indexOf(other.risk));
  return [...Map.groupBy(sorted, ({ origin }) => origins[origin])]
    .toSorted(([one], [other]) => Object.values(origins).indexOf(one) - Object.values(origins).indexOf(other))
    .map(([origin, those]) => `${origin}${namedAlike(those, most)}`)
    .join('; ');
}

function namedAlike(changes: readonly Change[], most: number): string {
  const ofType = Map.groupBy(changes.filter(isCounted), ({ type }) => type);
  const labelOf = (change: Change): string =>
    isCounted(change) && (ofType.get(change.type)?.length ?? 0) > 1 ? typeWords(change.type) : nameOf(change);
  const labels = [...Map.groupBy(changes, labelOf)].map(([label, same]) => counted(label, same.length));
  return enumerated(itemsAsOne(labels), most);
}

const isCounted = ({ type, risk }: Change): boolean => type !== 'states' && risk !== 'high' && follows(type);

/** Of states it is enough whose they are, unless only some of them come or go. */
const nameOf = ({ type, what, action, of }: Change): string =>
  type === 'states' && (action === 'changed' || of?.status === action) ? what.replace('states of ', '') : what;

/** In the order in which they are told. */
const origins = {
  this: '',
  unknown: '',
  base: 'merged before: ',
  hand: 'back from what was made by hand: ',
} as const;

/** Names beyond these are counted. */
const shownAtRisk = 2;

const riskWords = (changes: readonly Change[], highest: Change['risk']): string =>
  highest === 'high'
    ? `high: ${named(
        changes.filter(({ risk }) => risk === 'high'),
        shownAtRisk,
      )}`
    : highest;
