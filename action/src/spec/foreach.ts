import type { Diagnostic } from '../errors.ts';
import { isMapping, type Data } from './data.ts';
import type { Places } from './places.ts';
import { problem } from './problem.ts';

export interface Copy {
  readonly name: string;
  readonly items: ReadonlyMap<string, string>;
}

/**
 * The steps that one step with a `foreach` stands for: `extract[kitchen]`, `extract[office]`. A `foreach` that has not
 * the form of one is left to the schema, and the step stays one.
 */
export function expandForeach(
  name: string,
  foreach: Data | undefined,
  places: Places,
): { copies: readonly Copy[]; diagnostics: readonly Diagnostic[] } {
  const single = { copies: [{ name, items: new Map() }], diagnostics: [] };
  if (!isMapping(foreach)) return single;
  const [entry, ...others] = Object.entries(foreach);
  if (entry === undefined || others.length > 0) {
    const at = places.keys(foreach)[1] ?? '';
    const diagnostics = others.length === 0 ? [] : [severalNames(places, foreach, at)];
    return { ...single, diagnostics };
  }
  const [variable, list] = entry;
  if (!Array.isArray(list) || list.length === 0) return single;
  const copies = new Map<string, Copy>();
  const diagnostics: Diagnostic[] = [];
  for (const [index, item] of list.entries()) {
    if (typeof item === 'object') continue;
    const text = String(item);
    const from = places.has(list, index) ? places.value(list, index) : places.value(foreach, variable);
    if (!/^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(text)) {
      diagnostics.push(
        problem('bad-item', from, {
          message: `"${text}" cannot be an item: it becomes part of the name of a step.`,
          hint: 'Items take letters, digits, "_", "-" and ".".',
        }),
      );
    } else if (copies.has(text)) {
      diagnostics.push(problem('duplicate-item', from, { message: `"${text}" is in the list twice.` }));
    } else copies.set(text, { name: `${name}[${text}]`, items: new Map([[variable, text]]) });
  }
  return diagnostics.length > 0 ? { ...single, diagnostics } : { copies: [...copies.values()], diagnostics };
}

function severalNames(places: Places, foreach: object, second: string): Diagnostic {
  return problem('bad-foreach', places.key(foreach, second), {
    message: 'A foreach goes over one list; here is a second one.',
    hint: 'Let the items of one list say both, such as kitchen-celsius.',
  });
}
