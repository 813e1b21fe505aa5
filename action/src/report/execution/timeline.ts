/** When each step ran, as bars on one scale. Positions are percentages in SVG attributes: no script, no inline style. */
import type { ReportData, StepOutcome } from '../data.ts';
import { html, type Html } from '../html.ts';
import { nameCode } from '../name.ts';
import { duration } from '../words.ts';
import { icon } from './status.ts';

export function timeline({ execution, steps }: ReportData): Html {
  const origin = Date.parse(execution.started);
  const bars = steps
    .flatMap((step) => (step.started === undefined ? [] : [{ step, at: (Date.parse(step.started) - origin) / 1000 }]))
    .sort((a, b) => a.at - b.at);
  const total = Math.max(
    (Date.parse(execution.ended) - origin) / 1000,
    ...bars.map(({ step, at }) => at + step.seconds),
    0.1,
  );
  const ticks = ticksOf(total);
  const grid = ticks.map(
    (tick) => html`<line class="grid" x1="${percent(tick, total)}" x2="${percent(tick, total)}" y2="100%" />`,
  );
  return html`<div class="timeline">
    <div class="scale" aria-hidden="true">
      <svg width="100%" height="18">
        ${ticks.map((tick) => html`<text x="${percent(tick, total)}" y="12">${tick === 0 ? '0' : duration(tick)}</text>`)}
      </svg>
    </div>
    <ol>
      ${bars.map(({ step, at }) => row(step, at, total, grid))}
    </ol>
  </div>`;
}

function row(step: StepOutcome, at: number, total: number, grid: readonly Html[]): Html {
  return html`<li class="${step.status}">
    <span class="who">${icon(step.status)}${nameCode(step.name)}</span>
    <svg
      class="bar"
      width="100%"
      height="28"
      role="img"
      aria-label="${step.status}, from ${duration(at)} to ${duration(at + step.seconds)}"
    >
      ${grid}
      <rect x="${percent(at, total)}" y="8" width="${percent(step.seconds, total)}" height="12" rx="3" />
      <rect x="${percent(at, total)}" y="8" width="3" height="12" rx="1.5" />
    </svg>
    <span class="took">${duration(step.seconds)}</span>
  </li>`;
}

function percent(seconds: number, total: number): string {
  return `${Math.round((seconds / total) * 10_000) / 100}%`;
}

const steps = [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 28800];

/** At most five, at round times, the last one away from the end, where its text would be cut. */
function ticksOf(total: number): readonly number[] {
  const step = steps.find((one) => total / one <= 5) ?? Math.ceil(total / 5 / 86_400) * 86_400;
  return Array.from({ length: 6 }, (_, i) => Number((i * step).toFixed(2))).filter((tick) => tick <= total * 0.93);
}
