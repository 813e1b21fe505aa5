/** What becomes of each resource. */
import { canonical, differences, isObject, same, type Json } from './json.ts';
import type { PropertyChange } from './plan.ts';
import { isReplaced } from './replacement.ts';
import { replacements } from './replacements.generated.ts';
import type { Resources, TemplateResource } from './resources.ts';

export interface ResourceChange {
  readonly id: string;
  readonly type: string;
  readonly action: 'added' | 'changed' | 'replaced' | 'removed';
  readonly properties: readonly PropertyChange[];
  readonly before: TemplateResource | undefined;
  readonly after: TemplateResource | undefined;
}

/** In the order of the new template, then what is removed. */
export function resourceChanges(before: Resources, after: Resources): readonly ResourceChange[] {
  const kept = [...after].flatMap(([id, resource]): readonly ResourceChange[] => {
    const old = before.get(id);
    if (old === undefined)
      return [{ id, type: resource.type, action: 'added', properties: [], before: old, after: resource }];
    if (same(old.properties, resource.properties)) return [];
    const properties = differences(old.properties, resource.properties);
    const action = old.type !== resource.type || isReplaced(resource.type, properties) ? 'replaced' : 'changed';
    return [{ id, type: resource.type, action, properties, before: old, after: resource }];
  });
  const removed = [...before]
    .filter(([id]) => !after.has(id))
    .map(([id, old]): ResourceChange => {
      return { id, type: old.type, action: 'removed', properties: [], before: old, after: undefined };
    });
  return [...withFollowers(kept, before, after), ...removed];
}

/** A resource whose identity hangs on one that is replaced is replaced as well. */
function withFollowers(
  changes: readonly ResourceChange[],
  before: Resources,
  after: Resources,
): readonly ResourceChange[] {
  const replaced = new Set(changes.filter(({ action }) => action === 'replaced').map(({ id }) => id));
  if (replaced.size === 0) return changes;
  const found = [...after].flatMap(([id, resource]): readonly ResourceChange[] => {
    const old = before.get(id);
    if (old === undefined || replaced.has(id)) return [];
    const properties = (replacements[resource.type] ?? []).flatMap((path) => {
      const value = path
        .split('.')
        .reduce<Json | undefined>((at, key) => (isObject(at) ? at[key] : undefined), resource.properties);
      const text = value === undefined ? '' : canonical(value);
      return [...replaced].some((other) => refersTo(text, other)) ? [{ path, before: text, after: text }] : [];
    });
    if (properties.length === 0) return [];
    return [{ id, type: resource.type, action: 'replaced', properties, before: old, after: resource }];
  });
  if (found.length === 0) return changes;
  const all = [...changes.filter(({ id }) => !found.some((one) => one.id === id)), ...found];
  return withFollowers(all, before, after);
}

const refersTo = (text: string, id: string): boolean =>
  text.includes(`{"Ref":"${id}"}`) || text.includes(`{"Fn::GetAtt":["${id}",`);
