import type { Key, Places } from './places.ts';

/** What a YAML document holds, without its positions. Mappings have no prototype: any text is a key like another. */
export type Data = Scalar | Data[] | Mapping;
export type Scalar = string | number | boolean | null;
export interface Mapping {
  [key: string]: Data;
}

export const emptyMapping = (): Mapping => ({ __proto__: null });

export function isMapping(data: Data | undefined): data is Mapping {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** Keys and values of a mapping or list. */
export function entriesOf(data: Data): [Key, Data][] {
  if (Array.isArray(data)) return data.map((item, index) => [index, item]);
  return isMapping(data) ? Object.entries(data) : [];
}

/**
 * Takes a value out that is wrong, so that nothing follows from it. Its place stays known, so that it counts as written.
 * The items of a list move up.
 */
export function setAside(owner: Data[] | Mapping, key: Key, places: Places): void {
  if (!Array.isArray(owner)) {
    Reflect.deleteProperty(owner, key);
    return;
  }
  const index = Number(key);
  owner.splice(index, 1);
  for (let at = index; at < owner.length; at++) places.record(owner, at, places.entry(owner, at + 1));
}

/** As a message names it. A text is not repeated: it may be long, or a secret. */
export function kindOf(data: Data | undefined): string {
  if (data === undefined || data === null) return 'nothing';
  if (Array.isArray(data)) return data.length === 0 ? 'an empty list' : 'a list';
  if (typeof data === 'object') return Object.keys(data).length === 0 ? 'an empty mapping' : 'a mapping';
  return typeof data === 'string' ? 'a text' : `the ${typeof data} ${data}`;
}
