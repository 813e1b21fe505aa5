import { conditionsIn } from '../../graph/conditions.ts';
import { baseName } from '../../graph/flow.ts';
import { namedEntries } from '../../spec/draft.ts';
import { suggestion } from '../../spec/did-you-mean.ts';
import { problem } from '../../spec/problem.ts';
import { builtins } from '../jsonata/builtins.ts';
import { readExpression, type Name, type Path } from '../jsonata/paths.ts';
import { declaredHint, knownHint } from '../near.ts';
import type { Rule, Subject } from '../rule.ts';
import type { Code } from '../../codes.ts';

/** An expression is JSONata over what is known when the step would start; of steps, those that it needs. */
export const skipExpression: Rule = function* (subject) {
  const { draft, places } = subject;
  for (const [step, { skip_if: whole }] of namedEntries(draft.jobs)) {
    for (const condition of conditionsIn(whole)) {
      const text = condition.expression;
      if (text === undefined) continue;
      const at = ({ text: word, at }: Name) =>
        places.inside(condition, 'expression', word, text.slice(0, at).split(word).length - 1);
      const read = readExpression(text);
      if ('message' in read) {
        const { token, message } = read;
        yield problem('bad-expression', token === undefined ? places.value(condition, 'expression') : at(token), {
          message: `This is no JSONata: ${message}.`,
          hint: 'Write it bare, such as inputs.full = false and steps.clean.status = "succeeded".',
        });
        continue;
      }
      for (const variable of read.unknownVariables) {
        yield problem('bad-expression', at(variable), {
          message: `JSONata has no function or variable "$${variable.text}".`,
          hint: suggestion(
            `$${variable.text}`,
            builtins.map((name) => `$${name}`),
          ),
        });
      }
      for (const path of read.paths) {
        const fault = faultOf(path, step, subject);
        if (fault !== undefined) yield problem(fault.code, at(fault.name), fault);
      }
    }
  }
};

interface Fault {
  readonly code: Code;
  readonly name: Name;
  readonly message: string;
  readonly hint?: string | undefined;
}

const spaces = ['inputs', 'window', 'steps'];
const windowParts = ['id', 'start', 'end'];

function faultOf({ names: [space, name, part] }: Path, step: string, subject: Subject): Fault | undefined {
  if (space === undefined) return undefined;
  if (!spaces.includes(space.text)) {
    return {
      code: 'bad-expression',
      name: space,
      message: `Nothing is known here under the name "${space.text}".`,
      hint: suggestion(space.text, spaces) ?? 'Known: inputs, window and steps.',
    };
  }
  if (name === undefined) return undefined;
  if (space.text === 'steps') return faultOfStep(name, part, step, subject);
  const known = space.text === 'inputs' ? (subject.declared.get('inputs') ?? []) : windowParts;
  if (known.includes(name.text)) return undefined;
  return {
    code: space.text === 'inputs' ? 'unknown-input' : 'bad-expression',
    name,
    message: space.text === 'inputs' ? `There is no input "${name.text}".` : `There is no "window.${name.text}".`,
    hint: space.text === 'inputs' ? declaredHint(name.text, ['inputs'], subject) : 'Known: id, start, end.',
  };
}

function faultOfStep(name: Name, part: Name | undefined, step: string, { edges, steps }: Subject): Fault | undefined {
  const needed = edges.filter((edge) => edge.step === step).map(({ needs }) => needs);
  if (!needed.includes(name.text)) {
    const items = needed.filter((other) => baseName(other) === name.text);
    const isStep = steps.some((other) => other.name === name.text);
    return {
      code: 'unknown-step',
      name,
      message: isStep
        ? `"${step}" does not need "${name.text}", so that nobody knows here how that ended.`
        : `There is no step "${name.text}" among those that "${step}" needs.`,
      hint: isStep
        ? 'Add it to needs.'
        : items.length > 0
          ? `It has items: steps.\`${items[0]}\`.status.`
          : (suggestion(name.text, needed) ?? knownHint(needed)),
    };
  }
  if (part === undefined || part.text === 'status') return undefined;
  return {
    code: 'bad-expression',
    name: part,
    message: `Of a step only the status is known, not "${part.text}".`,
    hint: `Write steps.${name.text}.status: succeeded, skipped, failed or blocked.`,
  };
}
