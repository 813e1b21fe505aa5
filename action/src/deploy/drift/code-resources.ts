/** Resources of a deployed template whose code lies in the artifact bucket. */
export interface CodeResource {
  readonly logicalId: string;
  readonly kind: 'definition' | 'function';
  /** In the artifact bucket. */
  readonly key: string;
}

/** Of Penstock's own templates: JSON, with literal keys. */
export function codeOf(templates: readonly string[]): readonly CodeResource[] {
  return templates.flatMap((text) =>
    Object.entries(resourcesOf(text)).flatMap(([logicalId, resource]): CodeResource[] => {
      const definition = textAt(resource, ['Properties', 'DefinitionS3Location', 'Key']);
      if (definition !== undefined) return [{ logicalId, kind: 'definition', key: definition }];
      const code = textAt(resource, ['Properties', 'Code', 'S3Key']);
      return code === undefined ? [] : [{ logicalId, kind: 'function', key: code }];
    }),
  );
}

/** All keys of the artifact bucket that the templates name; each holds a digest. */
export function keysOf(templates: readonly string[]): readonly string[] {
  const found = templates.flatMap((text) => [
    ...text.matchAll(/(?:scripts|state-machines|functions)\/[0-9a-f]{32}\/[^"\\\s]+/g),
  ]);
  return [...new Set(found.map(([key]) => key))].toSorted();
}

function resourcesOf(text: string): object {
  const template: unknown = JSON.parse(text);
  const resources = at(template, 'Resources');
  return typeof resources === 'object' && resources !== null ? resources : {};
}

function textAt(value: unknown, path: readonly string[]): string | undefined {
  const found = path.reduce(at, value);
  return typeof found === 'string' ? found : undefined;
}

function at(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(key);
}
