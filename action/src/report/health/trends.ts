/** How long each step took from window to window, as bars: SVG in percentages, without script or inline style. */
import { html, type Html } from '../html.ts';
import { nameCode } from '../name.ts';
import { duration } from '../words.ts';
import type { StepHealth, WindowHealth } from './data.ts';

export function trends(names: readonly string[], windows: readonly WindowHealth[]): Html {
  const [oldest, newest] = [windows[0]?.window.id, windows.at(-1)?.window.id];
  return html`<div class="trends">
    <ol>
      ${names.map((name) => row(name, windows))}
    </ol>
    <p class="axis" aria-hidden="true"><span>${oldest}</span><span>${newest === oldest ? '' : newest}</span></p>
    <p class="note">
      A bar is a window, as high as the step took, each step on a scale of its own. From top to bottom: full when the
      step failed, hollow when it was blocked. A line at the foot: skipped.
    </p>
  </div>`;
}

function row(name: string, windows: readonly WindowHealth[]): Html {
  const found = windows.map(({ steps }) => steps.find(({ step }) => step === name));
  const seconds = found.flatMap((one) => one?.seconds ?? []);
  const longest = Math.max(...seconds, 0);
  const seen = found.filter((one) => one !== undefined);
  const last = seconds.at(-1);
  return html`<li>
    <span class="who">${nameCode(name)}</span>
    ${seen.length === 0 ? undefined : bars(found, windows, longest)}
    <span class="took"
      >${last === undefined ? 'never' : duration(last)}
      ${seconds.length < 2 ? undefined : html`<small>median ${duration(median(seconds))}</small>`}</span
    >
  </li>`;
}

function bars(found: readonly (StepHealth | undefined)[], windows: readonly WindowHealth[], longest: number): Html {
  const slot = 100 / windows.length;
  return html`<svg class="trend" width="100%" height="${height}" role="img" aria-label="${described(found)}">
    ${found.map((one, i) => (one === undefined ? undefined : bar(one, windows[i]?.window.id ?? '', i * slot, slot, longest)))}
  </svg>`;
}

/** Pixels. */
const height = 40;
const least = 3;

function bar(one: StepHealth, windowId: string, left: number, slot: number, longest: number): Html {
  const [x, width] = [percent(left + slot * 0.1), percent(slot * 0.8)];
  const tall = one.seconds === undefined || longest === 0 ? 0 : (one.seconds / longest) * (height - 4);
  const size =
    one.status === 'succeeded' ? Math.max(least, Math.round(tall)) : one.status === 'skipped' ? least : height;
  const took = one.status === 'succeeded' && one.seconds !== undefined ? `, ${duration(one.seconds)}` : '';
  return html`<rect class="${one.status}" x="${x}" width="${width}" y="${height - size}" height="${size}">
    <title>${windowId}: ${one.status}${took}</title>
  </rect>`;
}

function described(found: readonly (StepHealth | undefined)[]): string {
  const amounts = Map.groupBy(
    found.flatMap((one) => one ?? []),
    ({ status }) => status,
  );
  return `Durations by window: ${[...amounts].map(([status, ones]) => `${ones.length} ${status}`).join(', ')}`;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const percent = (value: number): string => `${Math.round(value * 100) / 100}%`;
