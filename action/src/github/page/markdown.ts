import { Marked } from 'marked';
import { html, trusted, type Html } from '../../report/html.ts';
import type { Markdown } from '../../review/markdown.ts';

/** What `review/markdown.ts` writes itself; an element of any other kind is data. Reviews link nowhere and show no images. */
const elements: ReadonlySet<string> = new Set(['<br>', '<code>', '</code>']);

const marked = new Marked({
  gfm: true,
  renderer: {
    html: ({ text }) => (elements.has(text) ? text : html`${text}`.text),
    link: ({ raw }) => html`${raw}`.text,
    image: ({ raw }) => html`${raw}`.text,
    code: ({ text, lang }) =>
      html`<pre><code>${lang === 'diff' ? text.split('\n').map(diffLine) : text}</code></pre>`.text,
  },
});

function diffLine(line: string): Html {
  if (line.startsWith('+')) return html`<ins>${line}</ins>${'\n'}`;
  return line.startsWith('-') ? html`<del>${line}</del>${'\n'}` : html`${line}${'\n'}`;
}

/** As GitHub would show it. */
export const rendered = (body: Markdown): Html => trusted(marked.parse(body, { async: false }));

/** Within a line. */
export const renderedLine = (line: Markdown): Html => trusted(marked.parseInline(line, { async: false }));
