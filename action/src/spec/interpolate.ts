import type { Diagnostic } from '../errors.ts';
import { emptyMapping, entriesOf, isMapping, type Data, type Mapping } from './data.ts';
import { expandForeach } from './foreach.ts';
import type { Key, Places } from './places.ts';
import { problem } from './problem.ts';
import { escaped, parseReferences, type Reference } from './references.ts';
import { meaningOf, type Meaning, type Scope } from './scope.ts';

/** Sections whose values may refer to variables. The others are plain, or not built yet. */
const sections = new Set([
  'name',
  'description',
  'timezone',
  'window',
  'schedule',
  'notify',
  'sources',
  'database',
  'tables',
  'jobs',
  'reports',
  'quicksight',
  'models',
  'lambdas',
  'executions',
  'local',
  'tests',
]);
/** Keys whose values a run fills in. */
const filledByRun: readonly Key[] = ['arguments', 'payload', 'input', 'query'];
const plainSections = new Set(['environments', 'variables', 'inputs']);

export interface Interpolated {
  readonly data: Mapping;
  readonly diagnostics: readonly Diagnostic[];
  /** `variables.x` and `inputs.x` that something refers to. */
  readonly used: ReadonlySet<string>;
}

/**
 * Puts the variables in, and makes one entry of each item of a `foreach`. A text that is exactly one reference becomes
 * the variable's value, of whatever type; references that only a run can fill stay in arguments, payloads and inputs. What
 * cannot be resolved is reported and set aside.
 */
export function interpolate(data: Mapping, scope: Scope, places: Places): Interpolated {
  const interpolation = new Interpolation(places);
  const result = emptyMapping();
  for (const [name, value] of Object.entries(data)) {
    places.record(result, name, places.entry(data, name));
    const resolved = plainSections.has(name)
      ? interpolation.refuseReferences(data, name, value)
      : !sections.has(name)
        ? interpolation.onlyNoticed(value)
        : (name === 'jobs' || name === 'models') && isMapping(value)
          ? interpolation.foreachSection(value, scope)
          : interpolation.value(data, name, value, scope);
    if (resolved !== undefined) result[name] = resolved;
  }
  for (const name of places.keys(data)) places.record(result, name, places.entry(data, name));
  return { data: result, diagnostics: interpolation.diagnostics, used: interpolation.used };
}

class Interpolation {
  readonly diagnostics: Diagnostic[] = [];
  readonly used = new Set<string>();
  readonly #places: Places;

  constructor(places: Places) {
    this.#places = places;
  }

  /** A copy with everything resolved; undefined when the value itself cannot be. */
  value(owner: object, key: Key, value: Data, scope: Scope): Data | undefined {
    const inner: Scope = filledByRun.includes(key) ? { ...scope, run: true } : scope;
    if (typeof value === 'string') return this.#text(owner, key, value, inner);
    if (typeof value !== 'object' || value === null) return value;
    const copy: Data[] | Mapping = Array.isArray(value) ? [] : emptyMapping();
    for (const name of Array.isArray(value) ? [] : this.#places.keys(value)) {
      this.#places.record(copy, name, this.#places.entry(value, name));
    }
    for (const [name, item] of entriesOf(value)) {
      this.#places.record(copy, Array.isArray(copy) ? copy.length : name, this.#places.entry(value, name));
      const resolved = this.value(value, name, item, inner);
      if (resolved === undefined) continue;
      if (Array.isArray(copy)) copy.push(resolved);
      else copy[name] = resolved;
    }
    return copy;
  }

  /** Of a section whose entries may have a `foreach`. */
  foreachSection(section: Mapping, scope: Scope): Mapping {
    const result = emptyMapping();
    for (const name of this.#places.keys(section)) this.#places.record(result, name, this.#places.entry(section, name));
    for (const [name, entry] of Object.entries(section)) {
      const foreach =
        isMapping(entry) && entry['foreach'] !== undefined
          ? this.value(entry, 'foreach', entry['foreach'], scope)
          : undefined;
      const { copies, diagnostics } = expandForeach(name, foreach, this.#places);
      this.diagnostics.push(...diagnostics);
      const isGiven = isMapping(entry) && this.#places.has(entry, 'foreach');
      for (const copy of copies) {
        const resolved = this.value(section, name, entry, {
          ...scope,
          items: copy.items,
          itemsUnknown: isGiven && copy.items.size === 0,
        });
        this.#places.record(result, copy.name, this.#places.entry(section, name));
        if (resolved !== undefined) result[copy.name] = resolved;
      }
    }
    return result;
  }

  /** A section that is not built, or not known, is refused as a whole; its variables are used all the same. */
  onlyNoticed(value: Data): Data {
    for (const [, item] of entriesOf(value)) this.onlyNoticed(item);
    if (typeof value === 'string') {
      for (const part of parseReferences(value).parts) if (typeof part !== 'string') this.used.add(part.expression);
    }
    return value;
  }

  refuseReferences(owner: object, key: Key, value: Data): Data {
    if (typeof value === 'string') {
      for (const part of parseReferences(value).parts) {
        if (typeof part === 'string') continue;
        this.#report(owner, key, value, part, {
          code: 'reference-not-allowed',
          message: `A reference cannot stand in "variables", "environments" or "inputs": they hold plain values.`,
          hint: 'Write the value itself.',
        });
      }
    }
    if (typeof value === 'object' && value !== null) {
      for (const [name, item] of entriesOf(value)) this.refuseReferences(value, name, item);
    }
    return value;
  }

  #text(owner: object, key: Key, text: string, scope: Scope): Data | undefined {
    if (!text.includes('${{')) return text;
    const { parts, unclosed } = parseReferences(text);
    if (unclosed !== undefined) {
      const at = this.#places.inside(owner, key, '${{', occurrences(text, '${{', unclosed));
      this.diagnostics.push(
        problem('unclosed-reference', at, {
          message: 'This "${{" is never closed.',
          hint: 'Close it by }}; write $${{ for the text itself.',
        }),
      );
      return undefined;
    }
    const meanings = parts.map((part) =>
      typeof part === 'string' ? part : this.#resolve(owner, key, text, part, scope),
    );
    if (meanings.includes(undefined)) return undefined;
    const [only] = meanings;
    if (meanings.length === 1 && only !== undefined && typeof only !== 'string' && only.kind === 'value') {
      return typeof only.value === 'string' && scope.run ? escaped(only.value) : only.value;
    }
    return this.#joined(owner, key, text, parts, meanings, scope);
  }

  #joined(
    owner: object,
    key: Key,
    text: string,
    parts: readonly (string | Reference)[],
    meanings: readonly (string | Meaning | undefined)[],
    scope: Scope,
  ): string | undefined {
    let joined = '';
    for (const [index, meaning] of meanings.entries()) {
      const part = parts[index];
      if (meaning === undefined || part === undefined) return undefined;
      if (typeof meaning !== 'string' && meaning.kind === 'run') {
        joined += meaning.raw;
        continue;
      }
      const value = typeof meaning === 'string' ? meaning : meaning.value;
      if (typeof value === 'object') {
        if (typeof part !== 'string') this.#report(owner, key, text, part, listInText(part));
        return undefined;
      }
      joined += scope.run ? escaped(String(value)) : String(value);
    }
    return joined;
  }

  #resolve(owner: object, key: Key, text: string, reference: Reference, scope: Scope): Meaning | undefined {
    const meaning = meaningOf(reference, scope);
    if (meaning?.kind === 'problem') {
      this.#report(owner, key, text, reference, meaning);
      return undefined;
    }
    if (meaning !== undefined) this.used.add(reference.expression);
    return meaning;
  }

  #report(
    owner: object,
    key: Key,
    text: string,
    { raw, offset }: Reference,
    { code, message, hint }: Pick<Diagnostic, 'code' | 'message' | 'hint'>,
  ): void {
    const at = this.#places.inside(owner, key, raw, occurrences(text, raw, offset));
    this.diagnostics.push(problem(code, at, { message, hint }));
  }
}

function listInText({ expression }: Reference): Pick<Diagnostic, 'code' | 'message' | 'hint'> {
  return {
    code: 'list-in-text',
    message: `"${expression}" is a list, which cannot stand inside of a text.`,
    hint: 'Let the reference be the whole value.',
  };
}

/** How often a word occurs before an offset. */
function occurrences(text: string, word: string, offset: number): number {
  return text.slice(0, offset).split(word).length - 1;
}
