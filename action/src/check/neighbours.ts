import { readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { namedEntries, type PipelineDraft } from '../spec/draft.ts';
import { readSpec } from '../spec/read.ts';

/** Other pipelines of the same account and region. */
export interface Neighbours {
  /** Database -> the file of the pipeline whose stack makes it. */
  readonly databases: ReadonlyMap<string, string>;
  /** Name -> the file of the pipeline that has it. */
  readonly names: ReadonlyMap<string, string>;
}

export const noNeighbours: Neighbours = { databases: new Map(), names: new Map() };

/** The databases that a pipeline's stack makes, each with the mapping and key that name it. */
export function ownDatabases(draft: PipelineDraft): { readonly name: string; readonly owner: object }[] {
  const named = [draft, ...namedEntries(draft.crawlers).map(([, crawler]) => crawler)];
  return named.flatMap((owner) => (owner.database === undefined ? [] : [{ name: owner.database, owner }]));
}

/** Looks into the pipelines beside a file. What cannot be read there is for their own check to say. */
export async function neighboursOf(file: string, draft: PipelineDraft, environment: string): Promise<Neighbours> {
  const folder = dirname(resolve(file));
  // Elsewhere YAML files may be anything.
  if (basename(folder) !== 'pipeline') return noNeighbours;
  const databases = new Map<string, string>();
  const names = new Map<string, string>();
  for (const other of (await readdir(folder)).toSorted()) {
    if (other === basename(file) || !/\.ya?ml$/.test(other)) continue;
    const spec = await specOf(join(folder, other), environment);
    if (spec === undefined || placeOf(spec.draft, environment) !== placeOf(draft, environment)) continue;
    for (const { name } of ownDatabases(spec.draft)) if (!databases.has(name)) databases.set(name, other);
    if (spec.draft.name !== undefined && !names.has(spec.draft.name)) names.set(spec.draft.name, other);
  }
  return { databases, names };
}

async function specOf(file: string, environment: string) {
  try {
    return (await readSpec(file, environment)).spec;
  } catch (error) {
    // It has no such environment, or is gone.
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function placeOf({ environments }: PipelineDraft, environment: string): string {
  const { account = '', region = '' } = environments?.[environment] ?? {};
  return `${account} ${region}`;
}
