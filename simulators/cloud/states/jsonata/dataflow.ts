import type { Clock } from '../../clock.ts';
import { contextObject } from '../context.ts';
import type { Leaving } from '../definition.ts';
import { EvaluationFault } from '../errors.ts';
import type { MapItem, Outcome, Visit } from '../execution.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Dataflow, ErrorOutput } from '../language.ts';
import { inputOf, isItems, type Items } from '../map-items.ts';
import type { Bindings } from './expression.ts';
import { clockFunctions } from './now.ts';
import { compileTemplate, evaluateAs, evaluateTemplate, expressionText, type Template } from './template.ts';

/** What `$states` holds beside the input and the context. */
interface Known {
  readonly result?: Json;
  readonly errorOutput?: ErrorOutput;
  readonly item?: MapItem;
}

/** Fields are compiled once for the machine that they stand in: the templates live as long as its parsed definition. */
const templates = new WeakMap<object, Map<string, Template>>();

export function jsonataDataflow(clock: Clock): Dataflow {
  const timeFunctions = clockFunctions(clock);

  function bindings(visit: Visit, known: Known = {}): Bindings {
    const { result, errorOutput, item } = known;
    const states = {
      input: visit.input,
      ...(result !== undefined && { result }),
      ...(errorOutput !== undefined && { errorOutput }),
      get context() {
        return contextObject(visit, item);
      },
    };
    return Object.assign(Object.create(visit.branch.variables) as Bindings, timeFunctions, { states });
  }

  async function leaving(visit: Visit, holder: Leaving, at: string, otherwise: Json, known: Known): Promise<Outcome> {
    const scope = holder.Assign === undefined && holder.Output === undefined ? {} : bindings(visit, known);
    let assigned: JsonObject | undefined;
    if (holder.Assign !== undefined) {
      assigned = (await evaluateTemplate(templateOf(holder, 'Assign', at), scope)) as JsonObject;
    }
    const output =
      holder.Output === undefined ? otherwise : await evaluateTemplate(templateOf(holder, 'Output', at), scope);
    return { output, assigned };
  }

  return {
    async arguments(visit) {
      if (visit.state.Arguments === undefined) return visit.input;
      return evaluateTemplate(templateOf(visit.state, 'Arguments'), bindings(visit));
    },

    async credentials(visit) {
      if (visit.state.Credentials === undefined) return undefined;
      return evaluateTemplate(templateOf(visit.state, 'Credentials'), bindings(visit));
    },

    async field(visit, name, expected, { of, at } = { of: visit.state, at: '' }) {
      const literal = Reflect.get(of, name) as Json | undefined;
      if (literal === undefined) return undefined;
      if (expressionText(literal) === undefined) return { name, value: literal, path: undefined };
      const template = templateOf(of, name, at);
      const is = expected === 'number' ? isNumber : isString;
      const value = await evaluateAs<Json>(template, bindings(visit), expected, is);
      return { name, value, path: undefined };
    },

    template: (visit, name, { of, at }) => evaluateTemplate(templateOf(of, name, at), bindings(visit)),

    async failure(visit) {
      const scope = bindings(visit);
      const text = async (name: 'Error' | 'Cause') =>
        visit.state[name] === undefined
          ? undefined
          : evaluateAs(templateOf(visit.state, name), scope, 'string', isString);
      return { error: await text('Error'), cause: await text('Cause') };
    },

    condition(visit, rule, index) {
      return evaluateAs(templateOf(rule, 'Condition', `Choices[${index}]/`), bindings(visit), 'boolean', isBoolean);
    },

    async items(visit) {
      const is = (value: Json): value is Items => isItems(value, visit.state);
      if (visit.state.Items !== undefined && expressionText(visit.state.Items) !== undefined) {
        return evaluateAs(templateOf(visit.state, 'Items'), bindings(visit), 'array', is);
      }
      const items =
        visit.state.Items === undefined
          ? visit.input
          : await evaluateTemplate(templateOf(visit.state, 'Items'), bindings(visit));
      if (is(items)) return items;
      const reason = `Map state input must be an array but was: ${JSON.stringify(items)}`;
      throw new EvaluationFault('States.QueryEvaluationError', reason);
    },

    async item(visit, item) {
      if (visit.state.ItemSelector === undefined) return inputOf(item);
      return evaluateTemplate(templateOf(visit.state, 'ItemSelector'), bindings(visit, { item }));
    },

    pass: (visit) => leaving(visit, visit.state, '', visit.input, {}),
    leave: (visit, result) =>
      leaving(visit, visit.state, '', result ?? visit.input, result === undefined ? {} : { result }),
    choose: (visit, rule, index) => leaving(visit, rule, `Choices[${index}]/`, visit.input, {}),
    caught: (visit, catcher, index, errorOutput) =>
      leaving(visit, catcher, `Catch[${index}]/`, errorOutput, { errorOutput }),
  };
}

function templateOf(holder: object, name: string, at = ''): Template {
  const known = templates.get(holder) ?? new Map<string, Template>();
  templates.set(holder, known);
  const template = known.get(name) ?? compileTemplate(Reflect.get(holder, name) as Json, at + name);
  known.set(name, template);
  return template;
}

const isString = (value: Json): value is string => typeof value === 'string';
const isNumber = (value: Json): value is number => typeof value === 'number';
const isBoolean = (value: Json): value is boolean => typeof value === 'boolean';
