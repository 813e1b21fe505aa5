/** A plan in the terminal. */
import { createColors } from 'picocolors';
import type { Change, FileDiff, Plan } from '../plan/plan.ts';
import { isEmpty } from '../plan/plan.ts';
import { verdict } from '../plan/verdict.ts';
import { printable } from '../report/html.ts';
import type { Terminal } from './terminal.ts';

const signs = { added: '+', changed: '~', replaced: '±', removed: '-' } as const;

export function planInTerminal(plan: Plan, { color, width }: Pick<Terminal, 'color' | 'width'>): string {
  const paint = createColors(color);
  const title = `${plan.digests.pipeline} (${plan.digests.environment})`;
  const wrapped = (text: string, indent: string) => wrap(printable(text), Math.max(40, width), indent);
  const paints = { added: paint.green, changed: paint.yellow, replaced: paint.red, removed: paint.red };
  const row = (change: Change) => [
    paints[change.action](printable(`  ${signs[change.action]} ${change.name} ${shortType(change)}`)),
    ...(change.consequence === null ? [] : wrapped(change.consequence, '      ')),
  ];
  const layers = [...Map.groupBy(plan.changes, ({ layer }) => layer)];
  const section = (name: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', paint.bold(name), ...lines.flatMap((line) => wrapped(line, '  '))];
  return `${[
    ...wrapped(`${title}: ${verdict(plan)}`, ''),
    ...layers.flatMap(([layer, changes]) => ['', paint.bold(layer), ...changes.flatMap(row)]),
    ...(isEmpty(plan)
      ? []
      : [
          ...section('warnings', plan.warnings),
          ...plan.diffs.filter(isCode).flatMap((diff) => ['', ...diffLines(diff, paint)]),
          ...section('permissions', plan.permissions.flatMap(permissionLines)),
          ...section(
            'the next run',
            plan.forecast.map(({ step, runs, why }) => `${step} runs ${runs}: ${why}`),
          ),
          ...section('not checked', plan.notChecked),
        ]),
    '',
    `Digest ${plan.digests.artifacts}`,
  ].join('\n')}\n`;
}

const shortType = ({ type }: Change): string => type.replace(/^AWS::/, '');

const isCode = ({ kind }: FileDiff): boolean => kind !== 'resources' && kind !== 'states';

function diffLines({ path, text }: FileDiff, paint: ReturnType<typeof createColors>): readonly string[] {
  const colour = (line: string) =>
    line.startsWith('+') ? paint.green(line) : line.startsWith('-') ? paint.red(line) : line;
  return [paint.bold(printable(path)), ...text.split('\n').map((line) => colour(printable(line)))];
}

const permissionLines = ({ role, gains, loses }: Plan['permissions'][number]): readonly string[] => [
  ...gains.map((gain) => `${role} may: ${gain}`),
  ...loses.map((loss) => `${role} may no longer: ${loss}`),
];

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
