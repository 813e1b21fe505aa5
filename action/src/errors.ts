/**
 * Every error that Penstock raises.
 *
 *     PenstockError
 *       UserError      the user's input: YAML, script, SQL, options           exit 1
 *       CloudError     AWS, the local cloud or an engine said no              exit 2
 *       InternalError  our own bug                                            exit 3
 *
 * Each carries a stable code (listed in `codes.ts`, from which the docs page is made), a message that says what
 * and where, a hint that says what to do, the place in the YAML when there is one, and its cause.
 */
import type { Code } from './codes.ts';

/** A place in a file. Lines and columns count from 1; the end is exclusive. `file` is as the user would type it. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** One thing that is wrong, or doubtful, in a pipeline. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly hint?: string | undefined;
  readonly at: Position;
}

export interface ErrorDetails {
  readonly hint?: string | undefined;
  readonly at?: Position | undefined;
  readonly cause?: unknown;
}

export abstract class PenstockError extends Error {
  abstract readonly exitCode: 1 | 2 | 3;
  readonly code: Code;
  readonly hint: string | undefined;
  readonly at: Position | undefined;

  constructor(code: Code, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = new.target.name;
    this.code = code;
    this.hint = details.hint;
    this.at = details.at;
  }
}

export class UserError extends PenstockError {
  readonly exitCode = 1;
}

/** Several diagnostics at once: what is wrong with a pipeline, or with the definition of a state machine. */
export class CheckError extends UserError {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    super('check-failed', `${errors} ${errors === 1 ? 'error' : 'errors'} in the pipeline.`);
    this.diagnostics = diagnostics;
  }
}

export class CloudError extends PenstockError {
  readonly exitCode = 2;
}

export class InternalError extends PenstockError {
  readonly exitCode = 3;
}
