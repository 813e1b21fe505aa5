/** The frame of every page: it needs no script and asks nobody for anything. */
import { createHash } from 'node:crypto';
import { icons } from './execution/status.ts';
import { html, trusted, type Html } from './html.ts';
import { style } from './style.ts';

export interface DocumentParts {
  readonly title: string;
  /** Has a `#main`. */
  readonly body: Html;
  /** Of this kind of page alone. */
  readonly style?: string;
}

export function htmlDocument({ title, body, style: own = '' }: DocumentParts): Html {
  const whole = style + own;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${trusted(policy(whole))}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content="Penstock" />
        <title>${title}</title>
        <link rel="icon" href="${icon}" />
        ${trusted(`<style>${whole}</style>`)}
      </head>
      <body>
        ${icons}
        <a class="skip" href="#main">Skip to the content</a>
        <div class="page">${body}</div>
      </body>
    </html> `;
}

/**
 * Nothing but the page's own style and icon is allowed, whatever the data in it would like to load or run: exactly the
 * bytes between the tags.
 */
const policy = (style: string): string =>
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; img-src data:; base-uri 'none'; form-action 'none'`;

const icon =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M1 3h6c4 0 5 2 5 5v5" fill="none" stroke="#0b7285" stroke-width="4"/></svg>',
  );
