import { html, trusted, type Html } from './html.ts';

/** A name in the pieces between which a line may break: behind `_`, `-`, `.` and `/`, and before `[`. */
export const pieces = (name: string): readonly string[] => name.split(/(?<=[_\-./])|(?=\[)/);

/** A name in code, which breaks only there. */
export const nameCode = (name: string): Html =>
  html`<code class="name">${pieces(name).flatMap((piece, i) => (i === 0 ? [piece] : [wbr, piece]))}</code>`;

const wbr = trusted('<wbr />');
