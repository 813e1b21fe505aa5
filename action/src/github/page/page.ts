/** All that a pull request is told -> one HTML page, whole, that needs no script and asks nobody for anything. */
import { htmlDocument } from '../../report/document.ts';
import { html, type Html } from '../../report/html.ts';
import { list, plain, type Markdown } from '../../review/markdown.ts';
import type { Detail, Review } from '../../review/review.ts';
import type { Told } from '../reviews.ts';
import { worthTelling } from '../sections.ts';
import { picture } from './drawing.ts';
import { rendered, renderedLine } from './markdown.ts';
import { style } from './style.ts';

/** Same reviews, same bytes. `title` is the heading, `footer` tells of the commit. */
export async function page(all: readonly Told[], title: string, footer: string): Promise<string> {
  const parts = await Array.fromAsync(all, part);
  return htmlDocument({
    title,
    style,
    body: html`<header><h1>${title}</h1></header>
      <main id="main">${parts}</main>
      <footer>${footer}</footer>`,
  }).text;
}

async function part({ pipeline, environment, reviews }: Told): Promise<Html> {
  return html`<h2>${pipeline} in ${environment}</h2>
    ${await Array.fromAsync(worthTelling(reviews), card)}`;
}

async function card({ concern, verdict, table, warnings, details, notChecked }: Review): Promise<Html> {
  return html`<section class="card" aria-label="${concern}">
    <p class="concern">${concern}</p>
    <h3>${renderedLine(verdict)}</h3>
    ${table === undefined ? undefined : scrolling(table, `Table of the ${concern}`)}
    ${warnings.length === 0 ? undefined : html`<div class="warnings">${rendered(list(warnings))}</div>`}
    ${await Array.fromAsync(details, detail)}
    ${notChecked.length === 0 ? undefined : unchecked(notChecked)}
  </section>`;
}

/** `label` is what a screen reader calls it. */
const scrolling = (body: Markdown, label: string): Html =>
  html`<div class="scroll" tabindex="0" role="region" aria-label="${label}">${rendered(body)}</div>`;

/** What has a picture stands open. */
async function detail({ summary, drawings = [], body }: Detail): Promise<Html> {
  const content = html`<summary>${renderedLine(summary)}</summary>
    ${await Array.fromAsync(drawings, picture)} ${scrolling(body, plain(summary))}`;
  return drawings.length === 0 ? html`<details>${content}</details>` : html`<details open>${content}</details>`;
}

const unchecked = (texts: readonly string[]): Html =>
  html`<details>
    <summary>Not checked (${texts.length})</summary>
    <ul>
      ${texts.map((text) => html`<li>${text}</li>`)}
    </ul>
  </details>`;
