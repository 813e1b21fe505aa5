import { isatty } from 'node:tty';
import type { Diagnostic, PenstockError } from './errors.ts';
import { execute } from './execute.ts';
import { diagnosticsText, errorText } from './terminal/diagnostics.ts';

/** `penstock VERB …` in a terminal; the exit code. */
export async function cli(words: readonly string[]): Promise<number> {
  const color = hasColor();
  process.stdout.on('error', unlessClosed);
  const tell = (text: string) => void process.stderr.write(text);
  const terminal = {
    stdout: (text: string) => void process.stdout.write(text),
    progress: (line: string) => tell(`${line}\n`),
    width: process.stdout.isTTY ? process.stdout.columns : 80,
    color,
  };
  return execute(words, terminal, {
    diagnostics: (diagnostics: readonly Diagnostic[]) => tell(diagnosticsText(diagnostics, { color })),
    checked: () => undefined,
    failed: (error: PenstockError) => tell(errorText(error, { color })),
  });
}

const hasColor = (): boolean =>
  isatty(1) && isatty(2) && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb';

/** Whoever reads the result may have seen enough of it: `penstock help run | head -3`. */
function unlessClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
