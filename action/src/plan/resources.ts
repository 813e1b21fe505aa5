/** The resources of a template and its child stacks, as one. */
import { withoutContents } from '../render/upload.ts';
import { isObject, objectIn, parsed, type Json, type JsonObject } from './json.ts';
import type { Rendering } from './rendering.ts';

export interface TemplateResource {
  readonly type: string;
  readonly isKept: boolean;
  readonly properties: JsonObject;
}

export type Resources = ReadonlyMap<string, TemplateResource>;

const isTemplate = (path: string): boolean => /^template(\.jobs-\d+)?\.json$/.test(path);

export const templatesOf = ({ files }: Pick<Rendering, 'files'>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(files).filter(([path]) => isTemplate(path)));

/** By logical id. Contents that keys name by their digests are left out: they are compared as files. */
export function resourcesOf(rendering: Pick<Rendering, 'files'>): Resources {
  return new Map(Object.values(templatesOf(rendering)).flatMap((text) => resourcesIn(parsed(withoutContents(text)))));
}

export function resourcesIn(template: Json): readonly (readonly [string, TemplateResource])[] {
  return Object.entries(objectIn(objectIn(template)['Resources'])).flatMap(([id, resource]) => {
    if (!isObject(resource) || typeof resource['Type'] !== 'string') return [];
    const { Type: type, DeletionPolicy } = resource;
    return [[id, { type, isKept: DeletionPolicy === 'Retain', properties: objectIn(resource['Properties']) }]];
  });
}
