/** Boxes with names and a few lines, and what each needs, as an SVG. */
import { html, type Html } from '../html.ts';
import { pieces } from '../name.ts';
import { layOut } from './layers.ts';

export interface Node {
  readonly name: string;
  /** Names of nodes to the left. */
  readonly needs: readonly string[];
  /** Class of the style sheet. */
  readonly look: string;
  /** Id of a symbol of the page, beside the first line. */
  readonly icon?: string;
  /** Below the name, the first in the colour of the look. */
  readonly lines: readonly string[];
}

const nameCharacters = 24;
/** Of the style sheet's 12 px, monospaced for names; the widest that a system may have. */
const nameCharacter = 7.3;
const lineCharacter = 7;
const lineHeight = 16;

/** `label` is what a screen reader says; `lookOf` the class of an edge. */
export function graphPicture(
  nodes: readonly Node[],
  label: string,
  lookOf: (from: string, to: string) => string = () => '',
): Html {
  const drawn = new Map(nodes.map((node) => [node.name, { ...node, names: wrapped(node.name) }]));
  const { width, height, boxes, edges } = layOut(
    [...drawn.values()].map((node) => {
      const text = Math.max(
        ...node.names.map((line) => line.length * nameCharacter),
        ...node.lines.map((line) => indent(node) + line.length * lineCharacter),
      );
      const lines = node.names.length + node.lines.length;
      return { name: node.name, needs: node.needs, width: Math.ceil(text) + 28, height: lines * lineHeight + 20 };
    }),
  );
  const pictures = boxes.map(({ name, x, y, width, height }) => {
    const node = drawn.get(name);
    if (node === undefined) return undefined;
    const { names, lines, look, icon } = node;
    const below = names.length * lineHeight;
    const left = 14 + indent(node);
    return html`<g class="node ${look}" transform="translate(${x},${y})">
      <rect class="box" width="${width}" height="${height}" rx="8" />
      ${names.map((line, i) => html`<text class="name" x="14" y="${21 + i * lineHeight}">${line}</text>`)}
      ${icon === undefined ? undefined : html`<use href="#${icon}" x="14" y="${below + 11}" width="13" height="13" />`}
      ${lines.map((line, i) => html`<text class="${i === 0 ? 'state' : 'data'}" x="${left}" y="${below + 22 + i * lineHeight}">${line}</text>`)}
    </g>`;
  });
  return html`<svg
    class="graph"
    role="img"
    aria-label="${label}"
    width="${width + 2}"
    height="${height + 2}"
    viewBox="-1 -1 ${width + 2} ${height + 2}"
  >
    ${edges.map(({ from, to, path }) => html`<path class="${`edge ${lookOf(from, to)}`.trim()}" d="${path}" />`)} ${pictures}
  </svg>`;
}

const indent = ({ icon }: Node): number => (icon === undefined ? 0 : 18);

/** Broken behind `_`, `-`, `.` and before `[` where that is possible; never shortened. */
function wrapped(name: string): string[] {
  const parts = pieces(name).flatMap((piece) => piece.match(/.{1,24}/gsu) ?? []);
  return parts.reduce<string[]>((lines, piece) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + piece.length > nameCharacters) return [...lines, piece];
    return [...lines.slice(0, -1), last + piece];
  }, []);
}
