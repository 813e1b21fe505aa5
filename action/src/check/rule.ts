import type { Code } from '../codes.ts';
import type { Diagnostic } from '../errors.ts';
import type { Edge, FlowStep } from '../graph/flow.ts';
import type { OtherPipelines } from '../graph/others.ts';
import type { FoundFile } from '../spec/files.ts';
import type { FoundFiles } from '../spec/globs.ts';
import type { Spec } from '../spec/read.ts';

/** What a rule sees of a pipeline: what is left when everything that breaks the schema is set aside. */
export interface Subject extends Spec {
  /** What each path in the pipeline leads to, by the path as it is written. */
  readonly files: ReadonlyMap<string, FoundFile>;
  /** What each path that may have wildcards leads to, by the path as it is written. */
  readonly globs: ReadonlyMap<string, FoundFiles>;
  /** The pipelines that it starts. */
  readonly others: OtherPipelines;
  readonly steps: readonly FlowStep[];
  readonly edges: readonly Edge[];
  /** Codes of the errors that were found so far. */
  readonly errors: ReadonlySet<Code>;
}

/** One law. It says everything that breaks it, each at its place, and nothing that another rule says. */
export type Rule = (subject: Subject) => Iterable<Diagnostic>;

export function textOf(file: FoundFile | undefined): string | undefined {
  return file?.kind === 'file' ? file.text : undefined;
}
