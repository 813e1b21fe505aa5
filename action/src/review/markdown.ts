/** GitHub's Markdown. Only the functions here make it from data, so that no name or value of a pull request can write markup. */
export type Markdown = string & { readonly __markdown: unique symbol };

/** Text of the program's own, with what `text` and `code` made of data in it. */
export const markdown = (parts: TemplateStringsArray, ...values: readonly Markdown[]): Markdown =>
  String.raw({ raw: parts }, ...values) as Markdown;

/** Data as it is, without any meaning as markup, mention or link. One line. */
export const text = (data: string): Markdown =>
  data
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+!|~$]/g, String.raw`\$&`)
    // GitHub looks for issues, addresses and names in what it has rendered, where a backslash is gone.
    .replace(/#(?=\d)|@|www(?=\.)|\bGH(?=-\d)/gi, '$&\u200b')
    .replace(/[&<>]/g, (found) => `&#${found.charCodeAt(0)};`)
    .replace(/:\/\//g, ':\u200b//') as Markdown;

/** Data in a code span; one line. */
export function code(data: string): Markdown {
  const line = data.replace(/\s+/g, ' ');
  // Two ticks with nothing between them would open a span that ends in what follows.
  if (line.trim() === '') return text('(empty)');
  // In a table a bar ends the cell, in a span as well; how it is escaped there, readers of Markdown do not agree.
  if (line.includes('|')) return `<code>${asEntities(line)}</code>` as Markdown;
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const ticks = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return `${ticks}${pad}${line}${pad}${ticks}` as Markdown;
}

const asEntities = (line: string): string =>
  line.replace(/[^\p{L}\p{N} ./:=-]/gu, (sign) => `&#${sign.codePointAt(0) ?? 63};`);

/** Data in a fenced block; `language` as GitHub knows it: diff, mermaid, json, sql. */
export function fence(data: string, language = ''): Markdown {
  const longest = Math.max(2, ...[...data.matchAll(/`+/g)].map(([run]) => run.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${data.replace(/\n$/, '')}\n${ticks}\n` as Markdown;
}

export const table = (head: readonly Markdown[], rows: readonly (readonly Markdown[])[]): Markdown =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('') as Markdown;

export const list = (items: readonly Markdown[]): Markdown => items.map((item) => `- ${item}\n`).join('') as Markdown;

export const joined = (parts: readonly Markdown[], between = '\n\n'): Markdown => parts.join(between) as Markdown;

/** To an address of our own making. */
export const link = (label: Markdown, url: URL): Markdown =>
  `[${label}](${url.href.replaceAll('(', '%28').replaceAll(')', '%29')})` as Markdown;

/** The sentence that must not be missed; without white space around it. */
export const strong = (sentence: Markdown): Markdown => `**${sentence}**` as Markdown;

/** A box that is always open. */
export const warning = (body: Markdown): Markdown => `> [!WARNING]\n${body.trimEnd().replace(/^/gm, '> ')}` as Markdown;

/** A part that opens by a click. */
export const folded = (summary: Markdown, body: Markdown): Markdown =>
  `<details><summary>${asHtml(summary)}</summary>\n\n${body.trimEnd()}\n\n</details>` as Markdown;

/** As many rows of a table as there is room for, and how many more there are. */
export function firstRows(whole: Markdown, rows: number): Markdown {
  const lines = whole.trimEnd().split('\n');
  const more = lines.length - 2 - rows;
  if (more <= 0) return whole;
  return `${lines.slice(0, 2 + rows).join('\n')}\n\nand ${more} more\n` as Markdown;
}

/** One line without its markup, for where GitHub shows text as it is. */
export const plain = (line: Markdown): string =>
  inline(
    line,
    (code) => code,
    (entities) => entities,
  )
    .replace(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)))
    .replaceAll('\u200b', '');

/** One line inside of an element of HTML, where GitHub reads no Markdown. */
const asHtml = (line: Markdown): string =>
  inline(
    line,
    (code) => `<code>${code.replace(/[&<>]/g, (found) => `&#${found.charCodeAt(0)};`)}</code>`,
    (entities) => `<code>${entities}</code>`,
  );

/** What `text` and `code` have made of data, undone. */
const inline = (line: Markdown, ofCode: (code: string) => string, ofEntities: (entities: string) => string): string =>
  line.replace(
    /\\([!-/:-@[-`{-~])|(`+)( ?)(.*?)\3\2(?!`)|<code>(.*?)<\/code>/g,
    (_, escaped: string | undefined, _ticks, _pad, code: string | undefined, entities: string | undefined) =>
      escaped ?? (entities === undefined ? ofCode(code ?? '') : ofEntities(entities)),
  );
