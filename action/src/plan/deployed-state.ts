import { sha256 } from '../render/names.ts';
import type { Usage } from './cost.ts';
import { compact } from './json.ts';
import type { Rendering } from './rendering.ts';

/** What lies in the cloud, as far as a plan looks at it. */
export interface DeployedState {
  /** sha256 over the templates and state machines. */
  readonly base: string;
  readonly stackStatus: string;
  /** From its end, and by a policy. */
  readonly isProtected: boolean;
  /** Templates and state machines, by the names of their files in a rendering. */
  readonly files: Readonly<Record<string, string>>;
  /** The rendering that was deployed last; undefined: none is recorded. */
  readonly recorded: Rendering | undefined;
  /** By step; steps that never succeeded are not in it. */
  readonly usage: ReadonlyMap<string, Usage>;
  /** By table, of those that change. */
  readonly partitions: ReadonlyMap<string, number>;
}

/** Of templates and state machines: the same for the same JSON, however it is laid out. */
export const baseOf = (files: Readonly<Record<string, string>>): string =>
  sha256(
    Object.keys(files)
      .toSorted()
      .map((path) => `${path}\n${compact(files[path] ?? '')}\n`)
      .join(''),
  );
