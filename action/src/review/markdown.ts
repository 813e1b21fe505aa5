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
    .replace(/[&<>]/g, (found) => `&#${found.charCodeAt(0)};`)
    .replace(/@/g, '@\u200b')
    .replace(/:\/\//g, ':\u200b//') as Markdown;

/** Data in a code span; one line. */
export function code(data: string): Markdown {
  const line = data.replace(/\s+/g, ' ').replaceAll('|', String.raw`\|`);
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const ticks = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return `${ticks}${pad}${line}${pad}${ticks}` as Markdown;
}

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
