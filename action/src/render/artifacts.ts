import type { Names } from './names.ts';
import type { StateMachines } from './states/machine.ts';
import type { Template } from './template/stack.ts';

/** What AWS gets, and what runs locally: the same bytes for the same pipeline. */
export interface Artifacts {
  readonly names: Names;
  readonly template: Template;
  /** Where `template` and its children are, once they are uploaded. */
  readonly templateUrl: string;
  /** Whether jobs lie in child stacks: see template/child-stacks.ts. */
  readonly hasChildStacks: boolean;
  /** Whether the stack is protected from its end, and by a policy: see stack-policy.ts. */
  readonly isProtected: boolean;
  readonly machines: StateMachines;
  /** What is uploaded to the artifact bucket before the template is applied, by its key there. */
  readonly uploads: readonly Upload[];
  /** Files that people and tools look at, by their path in the output folder. */
  readonly files: ReadonlyMap<string, string>;
  /** sha256 over everything that AWS would get. */
  readonly digest: string;
  /** Logical id or name of a state -> `file:line` in the YAML. */
  readonly sourceMap: Readonly<Record<string, string>>;
}

/** What a deployment takes of them: an older one is made of what was kept. */
export type Deployable = Pick<
  Artifacts,
  'names' | 'templateUrl' | 'hasChildStacks' | 'isProtected' | 'uploads' | 'digest' | 'sourceMap'
> & {
  /** What is kept of it, for whoever plans or rolls back: as the first deployment of the same has written it. */
  readonly record?: Upload;
};

/** Its key holds the content's digest: the same key has the same content. */
export interface Upload {
  readonly key: string;
  /** Made when it is needed: a zip costs more than all the rest of rendering. */
  readonly content: () => string | Uint8Array;
  readonly contentType: string;
}
