import type { Code } from '../codes.ts';
import type { Diagnostic, Position } from '../errors.ts';

interface Wording {
  readonly message: string;
  readonly hint?: string | undefined;
}

export function problem(code: Code, at: Position, { message, hint }: Wording): Diagnostic {
  return { code, severity: 'error', message, hint, at };
}

export function warning(code: Code, at: Position, { message, hint }: Wording): Diagnostic {
  return { code, severity: 'warning', message, hint, at };
}
