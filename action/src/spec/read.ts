import { readFile } from 'node:fs/promises';
import { UserError, type Diagnostic } from '../errors.ts';
import { decode } from './bytes.ts';
import { compose } from './compose.ts';
import { isMapping, type Mapping } from './data.ts';
import type { PipelineDraft } from './draft.ts';
import { localEnvironment, scopeOf } from './environment.ts';
import { leadsOut } from './files.ts';
import { interpolate } from './interpolate.ts';
import { Places } from './places.ts';
import { takeOutSecrets } from './secrets.ts';
import { shape } from './shape.ts';
import { parseYaml } from './yaml.ts';

/** A pipeline file for one environment: typed, its references resolved, everything wrong set aside. */
export interface Spec {
  readonly draft: PipelineDraft;
  readonly places: Places;
  readonly environment: string;
  /** `variables.x` and `inputs.x` that something refers to. */
  readonly used: ReadonlySet<string>;
  /** Section -> the names that are written in it, also of what was set aside. */
  readonly declared: ReadonlyMap<string, readonly string[]>;
}

export interface GoodYaml {
  readonly spec: Spec;
  readonly diagnostics: readonly Diagnostic[];
}

/** Not YAML, or more of it than anybody would write: nothing else can be said of it. */
export interface BadYaml {
  readonly spec: undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** @throws UserError `file-not-found`, `file-outside`, `unknown-environment` */
export async function readSpec(file: string, environment: string = localEnvironment): Promise<GoodYaml | BadYaml> {
  return parseSpec(file, await bytesOf(file), environment);
}

/** Pure. `file` is only what positions say. */
export function parseSpec(file: string, bytes: Buffer, environment: string = localEnvironment): GoodYaml | BadYaml {
  const text = decode(file, bytes);
  if (typeof text !== 'string') return { spec: undefined, diagnostics: [text] };
  const places = new Places(file, text);
  const root = parseYaml(text, places);
  if ('code' in root) return { spec: undefined, diagnostics: [root] };

  const composed = compose(root, places);
  if (composed.refused !== undefined) return { spec: undefined, diagnostics: [composed.refused] };
  const secrets = takeOutSecrets(composed.data, places);
  const scope = scopeOf(composed.data, places, environment);
  const interpolated = interpolate(composed.data, scope, places);
  const declared = declaredNames(interpolated.data, places);
  const { draft, diagnostics } = shape(interpolated.data, places);
  return {
    spec: { draft, places, environment, used: interpolated.used, declared },
    diagnostics: [...composed.diagnostics, ...secrets, ...interpolated.diagnostics, ...diagnostics],
  };
}

function declaredNames(data: Mapping, places: Places): Spec['declared'] {
  const sections = Object.entries(data).flatMap(([name, value]) => (isMapping(value) ? [[name, value] as const] : []));
  return new Map(sections.map(([name, section]) => [name, places.keys(section)]));
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    if (await leadsOut(file)) {
      throw new UserError('file-outside', `${file} is a link that leads out of the pipeline's folder.`, {
        hint: 'Put the file itself there.',
      });
    }
    return await readFile(file);
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    const isFolder = typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'EISDIR';
    throw new UserError('file-not-found', isFolder ? `${file} is a folder.` : `There is no file ${file}.`, {
      hint: 'Name a pipeline file, such as pipeline/seattle.yml.',
      cause,
    });
  }
}
