/** What is wrong with a definition, in the words of CreateStateMachine. */
export interface Problem {
  readonly code:
    | 'SCHEMA_VALIDATION_FAILED'
    | 'MISSING_TRANSITION_TARGET'
    | 'MISSING_END_STATE'
    | 'INVALID_JSONATA_EXPRESSION'
    | 'UNSUPPORTED_JSONATA_EXPRESSION'
    | 'INVALID_JSON_DESCRIPTION';
  readonly message: string;
  /** A JSON pointer into the definition: `/States/Load/Next`; `/` is the whole, null what is nowhere. */
  readonly location: string | null;
}

export class InvalidDefinition extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const said = problems.map(({ code, message, location }) => `${code}: ${message} at ${location}`);
    super(`Invalid State Machine Definition: '${said.join(', ')}'`);
    this.name = 'InvalidDefinition';
    this.problems = problems;
  }
}

export function schema(message: string, location: string): Problem {
  return { code: 'SCHEMA_VALIDATION_FAILED', message, location: location === '' ? '/' : location };
}
