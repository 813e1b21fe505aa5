import type { Position } from '../errors.ts';

/** A workflow command that GitHub shows at the line in the pull request. */
export function annotation(
  severity: 'error' | 'warning',
  title: string,
  message: string,
  hint: string | undefined,
  at: Position | undefined,
): string {
  const place =
    at === undefined
      ? []
      : [
          `file=${property(at.file)}`,
          `line=${at.line}`,
          `endLine=${at.endLine}`,
          `col=${at.column}`,
          `endColumn=${at.endColumn}`,
        ];
  const text = hint === undefined ? message : `${message}\n${hint}`;
  return `::${severity} ${[...place, `title=${property(title)}`].join(',')}::${data(text)}`;
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
