import type { StateMachine } from '../definition.ts';
import type { JsonObject } from '../json.ts';
import { checkMachine } from './check.ts';
import { checkEnd, checkReached } from './ends.ts';
import { checkExpressions } from './expressions.ts';
import { checkGraph } from './graph.ts';
import { InvalidDefinition, type Problem } from './problem.ts';

/** Definitions that have passed. */
const valid = new WeakSet<object>();

/** A parsed definition, checked once. Throws InvalidDefinition with all that is wrong in it. */
export function stateMachine(definition: unknown): StateMachine {
  checkForm(definition);
  if (!valid.has(definition)) {
    const endless = [...checkEnd(definition)];
    refuse([
      ...endless,
      ...checkGraph(definition),
      // AWS tells of states that nothing leads to only when there is an end.
      ...(endless.length > 0 ? [] : checkReached(definition)),
      ...checkExpressions(definition, definition.QueryLanguage ?? 'JSONPath'),
    ]);
    valid.add(definition);
  }
  return definition;
}

function checkForm(definition: unknown): asserts definition is StateMachine & JsonObject {
  if (typeof definition === 'object' && definition !== null && valid.has(definition)) return;
  refuse([...checkMachine(definition)]);
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new InvalidDefinition(problems);
}

/** The text of a definition, parsed. Throws InvalidDefinition for what is not JSON. */
export function parseDefinition(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    throw new InvalidDefinition([{ code: 'INVALID_JSON_DESCRIPTION', message, location: '/' }]);
  }
}
