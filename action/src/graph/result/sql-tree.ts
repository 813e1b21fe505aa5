/** The words of a statement, with what stands in parentheses as one. */
export type SqlNode =
  /** `name` is in lower case; a quoted one is never a keyword. */
  | { readonly kind: 'name'; readonly name: string; readonly isQuoted: boolean }
  | { readonly kind: 'text' }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'sign'; readonly sign: string }
  | { readonly kind: 'group'; readonly nodes: readonly SqlNode[] };

const lexemes =
  /--[^\n]*|\/\*[\s\S]*?\*\/|('(?:[^']|'')*')|"((?:[^"]|"")*)"|([A-Za-z_][A-Za-z0-9_]*)|([0-9][0-9.]*(?:[eE][-+]?[0-9]+)?)|\|\||<>|!=|<=|>=|->|\S/g;

/** undefined: its parentheses do not match. */
export function sqlTree(sql: string): readonly SqlNode[] | undefined {
  const open: SqlNode[][] = [[]];
  for (const [found, text, quoted, word, number] of sql.matchAll(lexemes)) {
    if (/^(--|\/\*)/.test(found)) continue;
    if (found === ')') {
      const nodes = open.pop();
      if (nodes === undefined || open.length === 0) return undefined;
      open.at(-1)?.push({ kind: 'group', nodes });
    } else if (found === '(') open.push([]);
    else open.at(-1)?.push(nodeOf(found, text, quoted, word, number));
  }
  return open.length === 1 ? open[0] : undefined;
}

/** Athena takes one at the end of a statement; a query in parentheses has none. */
export function withoutSemicolon(sql: string): string {
  const at = [...sql.matchAll(lexemes)].findLast(([found]) => found === ';')?.index;
  return at === undefined ? sql : `${sql.slice(0, at)}${sql.slice(at + 1)}`;
}

function nodeOf(found: string, text?: string, quoted?: string, word?: string, number?: string): SqlNode {
  if (text !== undefined) return { kind: 'text' };
  if (number !== undefined) return { kind: 'number', text: number };
  const name = quoted?.replaceAll('""', '"') ?? word;
  if (name !== undefined) return { kind: 'name', name: name.toLowerCase(), isQuoted: quoted !== undefined };
  return { kind: 'sign', sign: found };
}

/** The keyword that the node is, or the sign; undefined: neither. */
export function wordOf(node: SqlNode | undefined): string | undefined {
  if (node?.kind === 'sign') return node.sign;
  return node?.kind === 'name' && !node.isQuoted ? node.name : undefined;
}

/** The pieces between the nodes that are one of `words`. */
export function splitAt(nodes: readonly SqlNode[], words: readonly string[]): readonly (readonly SqlNode[])[] {
  const pieces: SqlNode[][] = [[]];
  for (const node of nodes) {
    if (words.includes(wordOf(node) ?? '')) pieces.push([]);
    else pieces.at(-1)?.push(node);
  }
  return pieces;
}
