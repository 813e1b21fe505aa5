import { createColors } from 'picocolors';
import type { Diagnostic, PenstockError, Position } from '../errors.ts';

/** The fixed form of `check --format json`. */
export function diagnosticsJson(diagnostics: readonly Diagnostic[]): string {
  const flat = diagnostics.map(({ code, severity, message, hint = null, at }) => ({
    code,
    severity,
    message,
    hint,
    ...at,
  }));
  return `${JSON.stringify({ diagnostics: flat })}\n`;
}

/** More would hide the first ones; they are mended from the top. */
const shownAtMost = 20;

export function diagnosticsText(diagnostics: readonly Diagnostic[], { color }: { readonly color: boolean }): string {
  const paint = createColors(color);
  const shown = diagnostics.slice(0, shownAtMost).map(({ severity, message, hint, at }) => {
    const label = severity === 'error' ? paint.red('error') : paint.yellow('warning');
    return `${place(at)} ${label} ${message}\n${hint === undefined ? '' : `  ${paint.dim(hint)}\n`}`;
  });
  const rest = diagnostics.length - shown.length;
  return shown.join('') + (rest > 0 ? `and ${rest} more\n` : '');
}

export function errorText({ message, hint, at }: PenstockError, { color }: { readonly color: boolean }): string {
  const paint = createColors(color);
  const where = at === undefined ? '' : `${place(at)} `;
  return `${where}${paint.red('error')} ${message}\n${hint === undefined ? '' : `  ${paint.dim(hint)}\n`}`;
}

const place = ({ file, line, column }: Position): string => `${file}:${line}:${column}`;
