import { Marked } from 'marked';
import { html, trusted, type Html } from '../../report/html.ts';
import type { Markdown } from '../../review/markdown.ts';

const marked = new Marked({
  async: false,
  gfm: true,
  renderer: {
    code: ({ text, lang }) =>
      html`<pre><code>${lang === 'diff' ? text.split('\n').map(diffLine) : text}</code></pre>`.text,
  },
});

function diffLine(line: string): Html {
  if (line.startsWith('+')) return html`<ins>${line}</ins>${'\n'}`;
  return line.startsWith('-') ? html`<del>${line}</del>${'\n'}` : html`${line}${'\n'}`;
}

/** As GitHub would show it. What `text` and `code` have made of data holds no markup, so that what comes of it is ours. */
export const rendered = (body: Markdown): Html => trusted(marked.parse(body, { async: false }));

/** Within a line. */
export const renderedLine = (line: Markdown): Html => trusted(marked.parseInline(line, { async: false }));
