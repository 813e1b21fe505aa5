import type { Diagnostic } from '../errors.ts';

/** By place, and each once: a `foreach` says the same for every item, an anchor for every alias. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics
    .filter(({ code, at }) => {
      const id = `${code} ${at.file} ${at.line}:${at.column}`;
      return !seen.has(id) && seen.add(id);
    })
    .toSorted((a, b) => compareFiles(a, b) || a.at.line - b.at.line || a.at.column - b.at.column);
}

function compareFiles(a: Diagnostic, b: Diagnostic): number {
  return a.at.file < b.at.file ? -1 : a.at.file > b.at.file ? 1 : 0;
}
