import type { Diagnostic } from '../errors.ts';
import { flowEdges, flowSteps } from '../graph/flow.ts';
import type { FoundFile } from '../spec/files.ts';
import type { Spec } from '../spec/read.ts';
import type { Rule } from './rule.ts';

/** Every law of the language, in the order of its sections. */
export const rules: readonly Rule[] = [];

export function check(spec: Spec, files: ReadonlyMap<string, FoundFile>): Diagnostic[] {
  const steps = flowSteps(spec.draft, spec.places, (path) => textOf(files.get(path)));
  const subject = { ...spec, files, steps, edges: flowEdges(steps, spec.draft.database) };
  return rules.flatMap((rule) => [...rule(subject)]);
}

export function textOf(file: FoundFile | undefined): string | undefined {
  return file?.kind === 'file' ? file.text : undefined;
}
