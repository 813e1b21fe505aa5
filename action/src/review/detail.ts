import type { Drawing } from './drawing.ts';
import { fence, folded, joined, text, type Markdown } from './markdown.ts';
import { colourWords, xychart } from './mermaid/lines.ts';
import { flowchart } from './mermaid/steps.ts';
import type { Detail } from './review.ts';

/** What opens by a click, its drawings first. */
export function opening({ summary, drawings = [], body }: Detail): Markdown {
  const legend = drawings.some(({ kind }) => kind === 'lines') ? [text(colourWords)] : [];
  return folded(summary, joined([...legend, ...drawings.map(fenced), body], '\n'));
}

const fenced = (drawing: Drawing): Markdown =>
  fence(drawing.kind === 'steps' ? flowchart(drawing) : xychart(drawing), 'mermaid');
