import { StateFailure } from '../errors.ts';
import type { Outcome, Visit } from '../execution.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Dataflow, Field } from '../language.ts';
import { inputOf, isItems } from '../map-items.ts';
import { holds } from './condition.ts';
import { parsePath, PathConflict, write } from './path.ts';
import { Missing } from './read.ts';
import { computed, lookUp, runtime, valueOf, type Scope } from './scope.ts';
import { evaluate } from './template.ts';

/** JSONPath: InputPath, Parameters, ResultSelector, ResultPath, OutputPath, in this order. */
export const jsonpathDataflow: Dataflow = {
  async arguments(visit) {
    const input = effectiveInput(visit);
    const parameters = member(visit.state, 'Parameters');
    return parameters === undefined ? input : evaluate(parameters, { visit, input });
  },

  async credentials(visit) {
    const { Credentials: template } = visit.state;
    return template === undefined ? undefined : evaluate(template, { visit, input: effectiveInput(visit) });
  },

  async field(visit, name, _expected, { of } = { of: visit.state, at: '' }) {
    const literal = member(of, name);
    if (literal !== undefined) return { name, value: literal, path: undefined };
    const path = member(of, `${name}Path`);
    return typeof path === 'string' ? pathField(visit, name, path) : undefined;
  },

  async template(visit, name, { of }) {
    return evaluate(member(of, name) ?? {}, { visit, input: effectiveInput(visit) });
  },

  async failure(visit) {
    const scope = { visit, input: effectiveInput(visit) };
    const { Error: error, ErrorPath, Cause: cause, CausePath } = visit.state;
    return {
      error: ErrorPath === undefined ? error : computed(scope, 'ErrorPath', ErrorPath),
      cause: CausePath === undefined ? cause : computed(scope, 'CausePath', CausePath),
    };
  },

  async condition(visit, rule) {
    return holds(rule as unknown as JsonObject, { visit, input: effectiveInput(visit) });
  },

  async items(visit) {
    const { ItemsPath: path = '$' } = visit.state;
    const items = valueOf({ visit, input: effectiveInput(visit) }, path);
    if (isItems(items, visit.state)) return items;
    throw runtime(`Reference path "${path}" must point to array.`);
  },

  async item(visit, item) {
    const selector = visit.state.ItemSelector ?? visit.state.Parameters;
    if (selector === undefined) return inputOf(item);
    return evaluate(selector, { visit, input: effectiveInput(visit), item });
  },

  async pass(visit) {
    const { Result: fixed, Parameters: template } = visit.state;
    const input = effectiveInput(visit);
    const given = template === undefined ? input : evaluate(template, { visit, input });
    return resulting(visit, fixed ?? given);
  },

  async leave(visit, result) {
    if (result !== undefined) return resulting(visit, result);
    const input = effectiveInput(visit);
    return { output: outputOf(visit, input), assigned: assigned(visit.state, { visit, input }) };
  },

  async choose(visit, rule) {
    const input = effectiveInput(visit);
    return { output: outputOf(visit, input), assigned: assigned(rule, { visit, input }) };
  },

  async caught(visit, catcher, _index, error) {
    const output = placed(visit.input, catcher.ResultPath, error);
    return { output, assigned: assigned(catcher, { visit, input: error }) };
  },
};

function effectiveInput(visit: Visit): Json {
  const path = member(visit.state, 'InputPath');
  if (path === null) return {};
  return typeof path === 'string' ? valueOf({ visit, input: visit.input }, path) : visit.input;
}

/** What a state with a result makes of it. */
function resulting(visit: Visit, result: Json): Outcome {
  const selector = member(visit.state, 'ResultSelector');
  const selected = selector === undefined ? result : evaluate(selector, { visit, input: result });
  const path = member(visit.state, 'ResultPath');
  const combined = placed(visit.input, path as string | null | undefined, selected);
  return { output: outputOf(visit, combined), assigned: assigned(visit.state, { visit, input: result }) };
}

/** The raw input with `value` at the ResultPath. */
function placed(input: Json, path: string | null | undefined, value: Json): Json {
  if (path === null) return input;
  if (path === undefined) return value;
  try {
    return write(input, parsePath(path).segments, value);
  } catch (thrown) {
    if (!(thrown instanceof PathConflict)) throw thrown;
    const cause = `Unable to apply ReferencePath ${path} to input ${JSON.stringify(input)}`;
    throw new StateFailure('States.ReferencePathConflict', cause);
  }
}

function outputOf(visit: Visit, value: Json): Json {
  const path = member(visit.state, 'OutputPath');
  if (path === null) return {};
  return typeof path === 'string' ? valueOf({ visit, input: value }, path) : value;
}

function assigned({ Assign }: { readonly Assign?: JsonObject }, scope: Scope): JsonObject | undefined {
  return Assign === undefined ? undefined : (evaluate(Assign, scope) as JsonObject);
}

/** Seconds and Timestamp say in words of their own that there is nothing; for other fields the path is invalid. */
function pathField(visit: Visit, name: string, path: string): Field {
  const scope = { visit, input: effectiveInput(visit) };
  if (name !== 'Seconds' && name !== 'Timestamp') return { name: `${name}Path`, value: valueOf(scope, path), path };
  try {
    return { name: `${name}Path`, value: lookUp(scope, parsePath(path)), path };
  } catch (thrown) {
    if (thrown instanceof Missing) return { name: `${name}Path`, value: null, path };
    throw thrown;
  }
}

/** A field by its name: which kinds of state have it is the validation's concern. */
function member(state: object, name: string): Json | undefined {
  return Reflect.get(state, name) as Json | undefined;
}
