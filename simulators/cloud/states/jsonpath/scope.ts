/** What paths start from: the input, the context object, variables. */
import { contextObject } from '../context.ts';
import { EvaluationFault } from '../errors.ts';
import type { MapItem, Visit } from '../execution.ts';
import type { Json } from '../json.ts';
import { evaluateCall, isCall, parseCall } from './intrinsic.ts';
import { IntrinsicError } from './functions.ts';
import { parsePath, type Path } from './path.ts';
import { Missing, read } from './read.ts';

export interface Scope {
  readonly visit: Visit;
  /** `$`. */
  readonly input: Json;
  /** The Map iteration that it is evaluated for, if it is another than the visit's own. */
  readonly item?: MapItem;
}

/** Throws Missing. */
export function lookUp({ visit, input, item }: Scope, path: Path): Json {
  if (path.root === '$') return read(path, input);
  if (path.root === '$$') return read(path, contextObject(visit, item));
  const variable = visit.branch.variables[path.root];
  if (variable === undefined) throw new Missing(`No results for path: $${path.root}`);
  return read(path, variable);
}

/** The value of InputPath, OutputPath and the like. */
export function valueOf(scope: Scope, text: string): Json {
  try {
    return lookUp(scope, parsePath(text));
  } catch (thrown) {
    if (thrown instanceof Missing) throw runtime(`Invalid path '${text}' : ${thrown.message}`);
    throw thrown;
  }
}

/** The value of a field `name`, which is a path or a call of an intrinsic function. */
export function computed(scope: Scope, name: string, text: string): Json {
  if (isCall(text)) return called(scope, text);
  const path = parsePath(text);
  if (path.root === '$' && scope.input === null) {
    throw runtime('Unable to apply Path transformation to null or empty input.');
  }
  try {
    return lookUp(scope, path);
  } catch (thrown) {
    if (!(thrown instanceof Missing)) throw thrown;
    const input = JSON.stringify(scope.input);
    throw runtime(
      `The JSONPath '${text}' specified for the field '${name}' could not be found in the input '${input}'`,
    );
  }
}

function called(scope: Scope, text: string): Json {
  const failed = (reason: string) => `The function '${text}' had the following error: ${reason}`;
  try {
    return evaluateCall(parseCall(text), (path) => {
      try {
        return lookUp(scope, path);
      } catch (thrown) {
        if (!(thrown instanceof Missing)) throw thrown;
        const input = JSON.stringify(scope.input);
        const reason = `The JsonPath argument for the field '${path.text}' could not be found in the input '${input}'`;
        throw runtime(failed(reason));
      }
    });
  } catch (thrown) {
    if (!(thrown instanceof IntrinsicError)) throw thrown;
    throw new EvaluationFault('States.IntrinsicFailure', failed(thrown.message));
  }
}

export function runtime(reason: string): EvaluationFault {
  return new EvaluationFault('States.Runtime', reason);
}
