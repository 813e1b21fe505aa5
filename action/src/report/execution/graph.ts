/** The steps of a run and what each needed, with their statuses, as an SVG. */
import type { StepOutcome } from '../data.ts';
import { html, type Html } from '../html.ts';
import { count, duration } from '../words.ts';
import { pieces } from '../name.ts';
import { layOut } from './layers.ts';

const nameCharacters = 24;
/** Of the style sheet's 12 px, monospaced for names; the widest that a system may have. */
const nameCharacter = 7.3;
const stateCharacter = 7;
const lineHeight = 16;

export function stepGraph(steps: readonly StepOutcome[]): Html {
  const lines = new Map(steps.map(({ name }) => [name, wrapped(name)]));
  const { width, height, boxes, edges } = layOut(
    steps.map((step) => {
      const { name, needs } = step;
      const own = lines.get(name) ?? [];
      const text = Math.max(
        ...own.map((line) => line.length * nameCharacter),
        18 + stateOf(step).length * stateCharacter,
        ...data(step).map((line) => 18 + line.length * stateCharacter),
      );
      const height = (own.length + data(step).length) * lineHeight + 36;
      return { name, needs, width: Math.ceil(text) + 28, height };
    }),
  );
  const byName = new Map(steps.map((step) => [step.name, step]));
  const nodes = boxes.map((box) => {
    const step = byName.get(box.name);
    if (step === undefined) return undefined;
    const own = lines.get(box.name) ?? [];
    const below = own.length * lineHeight;
    return html`<g class="node ${step.status}" transform="translate(${box.x},${box.y})">
      <rect class="box" width="${box.width}" height="${box.height}" rx="8" />
      ${own.map((line, i) => html`<text class="name" x="14" y="${21 + i * lineHeight}">${line}</text>`)}
      <use href="#${step.status}" x="14" y="${below + 11}" width="13" height="13" />
      <text class="state" x="32" y="${below + 22}">${stateOf(step)}</text>
      ${data(step).map((line, i) => html`<text class="data" x="32" y="${below + 22 + (i + 1) * lineHeight}">${line}</text>`)}
    </g>`;
  });
  return html`<svg
    class="graph"
    role="img"
    aria-label="${described(steps)}"
    width="${width + 2}"
    height="${height + 2}"
    viewBox="-1 -1 ${width + 2} ${height + 2}"
  >
    ${edges.map(({ path }) => html`<path class="edge" d="${path}" />`)} ${nodes}
  </svg>`;
}

function stateOf({ status, started, seconds }: StepOutcome): string {
  return started === undefined || status === 'skipped' ? status : `${status} · ${duration(seconds)}`;
}

/** What came out of it, a line each: its rows, those that were left out, and the rules that they met or did not. */
function data({ rows, duplicates, quality = [] }: StepOutcome): readonly string[] {
  const failed = quality.filter(({ passed }) => !passed).length;
  return [
    ...(rows === undefined ? [] : [count(rows, 'row')]),
    ...(duplicates != null && duplicates > 0 ? [`${count(duplicates, 'duplicate')} left out`] : []),
    ...(failed > 0 ? [`${failed} of ${count(quality.length, 'rule')} failed`] : []),
    ...(failed === 0 && quality.length > 0 ? [`${count(quality.length, 'rule')} passed`] : []),
  ];
}

/** Broken behind `_`, `-`, `.` and before `[` where that is possible; never shortened. */
function wrapped(name: string): string[] {
  const parts = pieces(name).flatMap((piece) => piece.match(/.{1,24}/gsu) ?? []);
  return parts.reduce<string[]>((lines, piece) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + piece.length > nameCharacters) return [...lines, piece];
    return [...lines.slice(0, -1), last + piece];
  }, []);
}

function described(steps: readonly StepOutcome[]): string {
  const sentences = steps.map((step) =>
    [
      `${step.name} ${step.status}`,
      ...data(step),
      ...(step.needs.length === 0 ? [] : [`needs ${step.needs.join(' and ')}`]),
    ].join(', '),
  );
  return `Graph of the steps: ${sentences.join('; ')}.`;
}
