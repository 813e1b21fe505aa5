import { CommanderError } from 'commander';
import type { Engines } from '../../simulators/engines/engines.ts';
import type { Terminal } from './terminal/terminal.ts';
import { CheckError, InternalError, PenstockError, type Diagnostic } from './errors.ts';
import { program } from './program.ts';
import { openSession } from './session.ts';

/** How a door tells what went wrong. */
export interface Complaints {
  /** A verb refused the pipeline. */
  diagnostics(diagnostics: readonly Diagnostic[]): void;
  /** The verb `check` has printed these as its result. */
  checked(diagnostics: readonly Diagnostic[]): void;
  failed(error: PenstockError): void;
}

/**
 * Executes one verb; the exit code: 0 done, 1 the user's input, 2 the cloud or an engine, 3 our own bug, 128+n a signal.
 */
export async function execute(
  words: readonly string[],
  terminal: Terminal,
  complaints: Complaints,
  engines?: Engines,
): Promise<number> {
  const session = openSession(terminal, words[0] ?? '', engines);
  try {
    let exitCode = 0;
    const checked = (diagnostics: readonly Diagnostic[]) => {
      complaints.checked(diagnostics);
      if (diagnostics.some(({ severity }) => severity === 'error')) exitCode = 1;
    };
    await program(session, checked).parseAsync(words, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (session.signalNumber === undefined) return complain(error, complaints);
    terminal.progress('Interrupted. The same command goes on from what was done.');
    return 128 + session.signalNumber;
  } finally {
    await session.close();
  }
}

function complain(error: unknown, complaints: Complaints): number {
  if (error instanceof CommanderError) return error.exitCode;
  if (error instanceof CheckError) {
    complaints.diagnostics(error.diagnostics);
    return error.exitCode;
  }
  const known =
    error instanceof PenstockError
      ? error
      : new InternalError('internal', error instanceof Error ? (error.stack ?? error.message) : String(error), {
          hint: 'This is a bug in Penstock: please report it with this text.',
        });
  complaints.failed(known);
  return known.exitCode;
}
