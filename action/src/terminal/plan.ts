/** A plan in the terminal. */
import { createColors } from 'picocolors';
import { costOfWindow, dollars } from '../plan/cost-words.ts';
import { named } from '../plan/layer-table.ts';
import type { Change, FileDiff, Plan } from '../plan/plan.ts';
import { isEmpty } from '../plan/plan.ts';
import { verdict } from '../plan/verdict.ts';
import { printable } from '../report/html.ts';
import { count } from '../report/words.ts';
import type { Terminal } from './terminal.ts';

const signs = { added: '+', changed: '~', replaced: '±', removed: '-' } as const;

export function planInTerminal(plan: Plan, { color, width }: Pick<Terminal, 'color' | 'width'>): string {
  const paint = createColors(color);
  const title = `${plan.digests.pipeline} (${plan.digests.environment})`;
  const wrapped = (text: string, indent: string) => wrap(printable(text), Math.max(40, width), indent);
  const paints = { added: paint.green, changed: paint.yellow, replaced: paint.red, removed: paint.red };
  const row = (changes: readonly Change[]) =>
    changes
      .slice(0, 1)
      .flatMap(({ action, consequence, type }) => [
        ...wrapped(`${signs[action]} ${named(changes, shown)}`, '  ').map((line) => paints[action](line)),
        ...(consequence === null || type === 'states' ? [] : wrapped(consequence, '      ')),
      ]);
  const layers = [...Map.groupBy(plan.changes, ({ layer }) => layer)];
  const section = (name: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', paint.bold(name), ...lines.flatMap((line) => wrapped(line, '  '))];
  return `${[
    ...wrapped(`${title}: ${verdict(plan)}`, ''),
    ...layers.flatMap(([layer, changes]) => [
      '',
      paint.bold(layer),
      ...[...Map.groupBy(changes, alike).values()].flatMap(row),
    ]),
    ...(isEmpty(plan)
      ? []
      : [
          ...section('warnings', plan.warnings),
          ...plan.diffs.filter(isCode).flatMap((diff) => ['', ...diffLines(diff, paint)]),
          ...section('permissions', permissions(plan)),
          ...section(
            'the next run',
            plan.forecast.map(({ step, runs, why }) => `${step} runs ${runs}: ${why}`),
          ),
          ...section('cost', cost(plan)),
          ...section('not checked', plan.notChecked),
        ]),
    '',
    `Digest ${plan.digests.artifacts}`,
  ].join('\n')}\n`;
}

/** Names of one line beyond these are counted. */
const shown = 12;

/** What has the same to say stands together. */
const alike = ({ action, type, consequence }: Change): string =>
  JSON.stringify([action, type === 'states' ? type : consequence]);

const isCode = ({ kind }: FileDiff): boolean => kind !== 'resources' && kind !== 'states';

/** Lines of a model's description beyond these are counted: nobody has written them. */
const mostGenerated = 20;

function diffLines(
  { kind, path, added, removed, text }: FileDiff,
  paint: ReturnType<typeof createColors>,
): readonly string[] {
  const lines = text.split('\n');
  if (kind === 'model' && lines.length > mostGenerated) return [`${paint.bold(printable(path))} +${added} −${removed}`];
  const colour = (line: string) =>
    line.startsWith('+') ? paint.green(line) : line.startsWith('-') ? paint.red(line) : line;
  return [paint.bold(printable(path)), ...lines.map((line) => colour(printable(line)))];
}

/** Of roles that are there; new ones are counted. */
function permissions({ permissions, changes }: Plan): readonly string[] {
  const added = changes.filter(({ action, type }) => action === 'added' && type === 'AWS::IAM::Role').length;
  return [
    ...permissions.filter(({ widens, loses }) => widens || loses.length > 0).flatMap(permissionLines),
    ...(added === 0 ? [] : [`${count(added, 'new role')}: penstock plan --out DIR writes what each may`]),
  ];
}

const permissionLines = ({ what, gains, loses }: Plan['permissions'][number]): readonly string[] => [
  ...(gains.length === 0 ? [] : [`${what} may: ${gains.join('; ')}`]),
  ...(loses.length === 0 ? [] : [`${what} may no longer: ${loses.join('; ')}`]),
];

function cost({ cost }: Plan): readonly string[] {
  const [before, after] = [dollars(costOfWindow(cost, 'before')), dollars(costOfWindow(cost, 'after'))];
  return [`${after} a window${before === after ? '' : `, ${before} before`}; not counted: ${cost.unknown.join('; ')}`];
}

/** Lines of at most `width` columns where words allow it. */
function wrap(text: string, width: number, indent: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${lines.length === 0 ? indent : `${indent}  `}${word}`);
  }
  return lines;
}
