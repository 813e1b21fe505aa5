import { isAlias, isMap, isScalar, isSeq, type Alias, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { Diagnostic } from '../errors.ts';
import { emptyMapping, isMapping, type Data, type Mapping } from './data.ts';
import { nearest } from './did-you-mean.ts';
import type { Places, Span } from './places.ts';
import { problem } from './problem.ts';
import { maximumDepth, tooDeep } from './yaml.ts';

const maximumNodes = 100_000;

/** Under these keys all names are the user's, also those that begin with x-. */
const ownNames = new Set(['arguments', 'variables', 'payload', 'input']);

export interface Composed {
  readonly data: Mapping;
  readonly diagnostics: readonly Diagnostic[];
  /** Why the whole file is refused. */
  readonly refused: Diagnostic | undefined;
}

/** YAML nodes -> plain data, with the place of every entry. Aliases are copied, `<<` is merged, x-… is left out. */
export function compose(root: Node, places: Places): Composed {
  const composer = new Composer(places);
  const data = composer.compose(root);
  return {
    data: isMapping(data) ? data : emptyMapping(),
    diagnostics: composer.diagnostics,
    refused: composer.refused,
  };
}

class Composer {
  readonly diagnostics: Diagnostic[] = [];
  readonly #places: Places;
  readonly #anchors = new Map<string, Node>();
  readonly #open = new Set<Node>();
  #nodes = 0;
  refused: Diagnostic | undefined;

  constructor(places: Places) {
    this.#places = places;
  }

  /** Undefined: something is wrong with it, and was said. */
  compose(node: Node | null, key?: string): Data | undefined {
    if (this.refused !== undefined) return undefined;
    if (node === null) return null;
    if (++this.#nodes > maximumNodes) {
      this.#refuse(this.#tooMany(node));
      return;
    }
    if (isAlias(node)) return this.#alias(node, key);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    if (isScalar(node)) return scalarOf(node);

    if (this.#open.size >= maximumDepth) {
      this.#refuse(tooDeep(spanOf(node).start, this.#places));
      return;
    }
    this.#open.add(node);
    const data = isMap<Node, Node>(node) ? this.#mapping(node, key) : isSeq<Node>(node) ? this.#list(node.items) : null;
    this.#open.delete(node);
    return data;
  }

  #list(items: readonly Node[]): Data[] {
    const list: Data[] = [];
    for (const item of items) {
      // Recorded even when the item is lost, so that a list of lost items does not count as empty.
      this.#places.record(list, list.length, { key: undefined, value: spanOf(item) });
      const data = this.compose(item);
      if (data !== undefined) list.push(data);
    }
    return list;
  }

  #mapping(node: YAMLMap<Node, Node>, name?: string): Mapping {
    const mapping = emptyMapping();
    const merged: Pair<Node, Node>[] = [];
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? keyOf(pair.key) : undefined;
      if (key === undefined) {
        this.diagnostics.push(
          problem('yaml-syntax', this.#places.position(spanOf(pair.key)), { message: 'A key must be a text.' }),
        );
      } else if (key === '<<') merged.push(pair);
      else if (this.#places.has(mapping, key)) this.#duplicate(mapping, key, pair.key);
      else if (key.startsWith('x-') && !ownNames.has(name ?? '')) this.compose(pair.value);
      else {
        const value = pair.value === null ? spanOf(pair.key) : spanOf(pair.value);
        this.#places.record(mapping, key, { key: spanOf(pair.key), value });
        const data = this.compose(pair.value, key);
        if (data !== undefined) mapping[key] = data;
      }
    }
    for (const pair of merged) this.#merge(mapping, pair.value);
    return mapping;
  }

  /** `<<: *defaults`: the mapping's own keys win. */
  #merge(mapping: Mapping, value: Node | null): void {
    for (const source of isSeq<Node>(value) ? value.items : [value]) {
      const defaults = this.compose(source);
      if (!isMapping(defaults)) {
        if (defaults !== undefined && source !== null) {
          this.diagnostics.push(
            problem('yaml-syntax', this.#places.position(spanOf(source)), {
              message: '"<<" takes a mapping, or a list of mappings.',
            }),
          );
        }
        continue;
      }
      for (const [key, data] of Object.entries(defaults)) {
        if (this.#places.has(mapping, key)) continue;
        this.#places.record(mapping, key, this.#places.entry(defaults, key));
        mapping[key] = data;
      }
    }
  }

  #alias(alias: Alias, key?: string): Data | undefined {
    const target = this.#anchors.get(alias.source);
    if (target === undefined) {
      if (/[^\w-]/.test(alias.source)) {
        this.#unquoted(alias);
        return;
      }
      const guess = nearest(alias.source, [...this.#anchors.keys()]);
      const anchor = guess === undefined ? undefined : this.#anchors.get(guess);
      const where = anchor === undefined ? undefined : this.#places.position(spanOf(anchor));
      this.diagnostics.push(
        problem('unknown-anchor', this.#places.position(spanOf(alias)), {
          message: `There is no anchor "${alias.source}" before this place.`,
          hint: where === undefined ? undefined : `Did you mean "${guess}" (line ${where.line})?`,
        }),
      );
      return undefined;
    }
    if (this.#open.has(target)) {
      this.#refuse(this.#tooMany(alias));
      return;
    }
    return this.compose(target, key);
  }

  /** A glob that begins with two asterisks is an alias to YAML. */
  #unquoted(alias: Alias): undefined {
    this.diagnostics.push(
      problem('unknown-anchor', this.#places.position(spanOf(alias)), {
        message: 'A text may not begin with * unless it is quoted: YAML takes it for an alias.',
        hint: `Write "*${alias.source}".`,
      }),
    );
  }

  #duplicate(mapping: Mapping, key: string, node: Node): void {
    const first = this.#places.key(mapping, key);
    this.diagnostics.push(
      problem('duplicate-key', this.#places.position(spanOf(node)), {
        message: `Key "${key}" is given twice (first at ${first.line}:${first.column}); one of them would be lost.`,
        hint: 'Merge them.',
      }),
    );
  }

  #tooMany(node: Node): Diagnostic {
    return problem('too-many-nodes', this.#places.position(spanOf(node)), {
      message: 'Aliases expand to more than 100,000 nodes; the file is refused.',
    });
  }

  #refuse(diagnostic: Diagnostic): undefined {
    this.refused ??= diagnostic;
    return undefined;
  }
}

function scalarOf({ value, source }: Scalar): Data {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null ? null : (source ?? null);
}

/** Keys are texts as they are written: `1.0` is another key than `1`. */
function keyOf({ value, source }: Scalar): string | undefined {
  return typeof value === 'string' ? value : value === null ? undefined : source;
}

function spanOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}
