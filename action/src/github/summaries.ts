/** What the page of a job shows of verbs that have no summary of their own, and of what went wrong. */
import type { Diagnostic, PenstockError, Position } from '../errors.ts';
import { code, fence, joined, markdown, table, text, type Markdown } from '../review/markdown.ts';

export const resultSummary = (verb: string, result: string): Markdown =>
  joined([markdown`### ${code(`penstock ${verb}`)}`, fence(result)]);

export function failureSummary({ code: reason, message, hint, at }: PenstockError): Markdown {
  const parts = [markdown`### ${code(reason)}`, text(message)];
  if (at !== undefined) parts.push(code(place(at)));
  if (hint !== undefined) parts.push(text(hint));
  return joined(parts);
}

export function diagnosticsSummary(diagnostics: readonly Diagnostic[]): Markdown {
  const rows = diagnostics.map(({ severity, code: of, message, hint = '', at }) => [
    code(place(at)),
    text(severity),
    text(`${message} ${hint}`.trim()),
    code(of),
  ]);
  return table([text('place'), text('severity'), text('what'), text('code')], rows);
}

const place = ({ file, line, column }: Position): string => `${file}:${line}:${column}`;
