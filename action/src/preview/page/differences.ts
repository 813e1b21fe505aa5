/** The rows that differ, and what became of numbers, as tables of the page. */
import { html, type Html } from '../../report/html.ts';
import { count, grouped } from '../../report/words.ts';
import type { RowChanges } from '../preview.ts';
import type { Cell } from '../rows/cells.ts';
import type { AllRowChanges, RowPair } from '../rows/changes.ts';

const rowsShown = 100;

/** `label`: id of the heading above. */
export function differingRows({ shared, pairs }: AllRowChanges, label: string): Html | undefined {
  if (pairs.length === 0) return undefined;
  const shown = pairs.slice(0, rowsShown);
  return html`<div
      class="scroll rows"
      tabindex="0"
      role="region"
      aria-label="Rows that differ"
      aria-describedby="${label}"
    >
      <table class="differences">
        <thead>
          <tr>
            <th scope="col">Row</th>
            ${shared.map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${shown.map((pair) => row(pair, shared))}
        </tbody>
      </table>
    </div>
    <p class="note">
      ${shown.length < pairs.length ? `${grouped(shown.length)} of ` : ''}${count(pairs.length, 'row')} that differ.
    </p>`;
}

function row({ before, after }: RowPair, shared: readonly string[]): Html {
  const kind = before === null ? 'added' : after === null ? 'removed' : 'changed';
  return html`<tr>
    <th scope="row">${kind}</th>
    ${shared.map((_, i) => html`<td>${cell(kind, before?.[i] ?? null, after?.[i] ?? null)}</td>`)}
  </tr>`;
}

function cell(kind: 'added' | 'removed' | 'changed', before: Cell, after: Cell): Html {
  if (kind === 'added') return html`<ins>${value(after)}</ins>`;
  if (kind === 'removed') return html`<del>${value(before)}</del>`;
  return before === after ? value(after) : html`<del>${value(before)}</del> <ins>${value(after)}</ins>`;
}

const value = (cell: Cell): Html =>
  cell === null ? html`<span class="nothing">null</span>` : html`${cell.slice(0, 300)}`;

export function numbers(changes: RowChanges['numbers']): Html | undefined {
  if (changes.length === 0) return undefined;
  const spans = ['values', 'min', 'mean', 'max'] as const;
  return html`<div class="scroll">
    <table class="comparison">
      <thead>
        <tr>
          <th scope="col">Column</th>
          ${spans.map((span) => html`<th scope="col" class="number">${span}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${changes.map(
          ({ name, before, after }) =>
            html`<tr>
              <th scope="row"><code>${name}</code></th>
              ${spans.map((span) => html`<td class="number">${number(after[span])}<small>was ${number(before[span])}</small></td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

const number = (value: number | null): string => (value === null ? '–' : String(Number(value.toPrecision(6))));
