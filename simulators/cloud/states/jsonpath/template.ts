/** Payload templates: members whose name ends with `.$` are computed. */
import { isObject, type Json } from '../json.ts';
import { computed, type Scope } from './scope.ts';

export function evaluate(template: Json, scope: Scope): Json {
  if (Array.isArray(template)) return (template as readonly Json[]).map((item) => evaluate(item, scope));
  if (!isObject(template)) return template;
  const entries = Object.entries(template).map(([name, value]) =>
    name.endsWith('.$') && typeof value === 'string'
      ? [name.slice(0, -2), computed(scope, name, value)]
      : [name, evaluate(value, scope)],
  );
  return Object.fromEntries(entries) as Json;
}
