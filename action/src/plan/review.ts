import { code, joined, markdown, table, text, type Markdown } from '../review/markdown.ts';
import type { Review } from '../review/review.ts';
import { isEmpty, type Change, type Plan } from './plan.ts';
import { details } from './review-details.ts';
import { verdict } from './verdict.ts';

/** What a pull request is told of a plan: the answer first, then what is touched, then what it means. */
export function planReview(plan: Plan): Review {
  const { digests, changes, warnings, notChecked } = plan;
  return {
    concern: 'plan',
    pipeline: digests.pipeline,
    environment: digests.environment,
    isEmpty: isEmpty(plan),
    conclusion: changes.some(({ risk }) => risk === 'high') ? 'neutral' : 'success',
    verdict: text(verdict(plan)),
    table: changes.length === 0 ? undefined : changeTable(changes),
    warnings: warnings.map(text),
    details: isEmpty(plan) ? [] : details(plan),
    notChecked,
  };
}

/** Rows beyond these are in the details. */
const mostRows = 40;

function changeTable(changes: readonly Change[]): Markdown {
  const rows = [...Map.groupBy(changes, groupOf).values()];
  const more = rows.length - mostRows;
  return table(['layer', 'change', 'what', 'risk'].map(text), [
    ...rows.slice(0, mostRows).map(rowOf),
    ...(more > 0 ? [[text(''), text(''), text(`${more} more`), text('')]] : []),
  ]);
}

/** What has the same to say stands together; what is of high risk, alone. */
const groupOf = ({ layer, action, type, origin, name, risk, consequence }: Change): string =>
  JSON.stringify([
    layer,
    action,
    type,
    origin,
    risk,
    ...(type === 'states' ? [] : [consequence]),
    ...(risk === 'high' ? [name] : []),
  ]);

/** Names beyond these are counted. */
const shownNames = 6;

const origins = {
  this: '',
  base: ' (merged before, and not deployed yet)',
  hand: ' (back from what was made by hand)',
  unknown: '',
} as const;

function rowOf(changes: readonly Change[]): readonly Markdown[] {
  const [first] = changes;
  if (first === undefined) return [];
  const names = changes.slice(0, shownNames).map(({ name }) => code(name));
  const more = changes.length > shownNames ? [text(`and ${changes.length - shownNames} more`)] : [];

  const says = first.type === 'states' || first.consequence === null ? '' : `: ${first.consequence}`;
  return [
    text(first.layer),
    text(`${first.action}${origins[first.origin]}`),
    markdown`${text(typeName(first))} ${joined([...names, ...more], ', ')}`,
    text(first.risk === 'high' ? 'high' : `${first.risk}${says}`),
  ];
}

const typeName = ({ type }: Change): string => (type === 'states' ? 'states of' : type.replace(/^AWS::/, ''));
