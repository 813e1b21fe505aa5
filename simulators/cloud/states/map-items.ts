/** What a Map goes through: an array, or in the Mode DISTRIBUTED also an object. Source: "ItemsPath" in the guide. */
import { isDistributed, type MapState } from './definition.ts';
import type { MapItem } from './execution.ts';
import { isObject, type Json, type JsonObject } from './json.ts';

export type Items = readonly Json[] | JsonObject;

export function mapItems(items: Items): readonly MapItem[] {
  if (isArray(items)) return items.map((Value, Index) => ({ Index, Value }));
  return Object.entries(items).map(([Key, Value], Index) => ({ Index, Key, Value }));
}

/** What an iteration gets when no ItemSelector says otherwise. */
export function inputOf({ Key, Value }: MapItem): Json {
  return Key === undefined ? Value : { Key, Value };
}

/** Whether the Map can go through a value. */
export function isItems(value: Json, state: MapState): value is Items {
  return Array.isArray(value) || (isDistributed(state) && isObject(value));
}

function isArray(items: Items): items is readonly Json[] {
  return Array.isArray(items);
}
