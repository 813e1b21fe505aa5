import { isatty } from 'node:tty';
import type { Engines } from '../../simulators/engines/engines.ts';
import type { Diagnostic, PenstockError } from './errors.ts';
import { execute } from './execute.ts';
import { diagnosticsText, errorText } from './terminal/diagnostics.ts';
import type { Terminal } from './terminal/terminal.ts';

/** `penstock VERB …` in a terminal; the exit code. `engines` as in `openSession`. */
export async function cli(words: readonly string[], engines?: Engines): Promise<number> {
  process.stdout.on('error', unlessClosed);
  const screen = {
    stdout: (text: string) => void process.stdout.write(text),
    stderr: (text: string) => void process.stderr.write(text),
    width: process.stdout.isTTY ? process.stdout.columns : 80,
    color: hasColor(),
  };
  return executeFor(words, screen, engines);
}

/** Where a person reads. */
interface Screen extends Pick<Terminal, 'stdout' | 'width' | 'color'> {
  readonly stderr: (text: string) => void;
}

export function executeFor(words: readonly string[], screen: Screen, engines?: Engines): Promise<number> {
  const { stdout, stderr, width, color } = screen;
  const terminal = { stdout, progress: (line: string) => stderr(`${line}\n`), width, color };
  const complaints = {
    diagnostics: (diagnostics: readonly Diagnostic[]) => stderr(diagnosticsText(diagnostics, { color })),
    checked: () => undefined,
    failed: (error: PenstockError) => stderr(errorText(error, { color })),
  };
  return execute(words, terminal, complaints, engines);
}

const hasColor = (): boolean =>
  isatty(1) && isatty(2) && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb';

/** Whoever reads the result may have seen enough of it: `penstock help run | head -3`. */
function unlessClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
