import { parseDefinition } from '../validation/index.ts';
import type { MachineRecord } from './records.ts';

/** The parsed definition of a machine's current revision: one object for all its executions. */
export function openDefinitions(): (machine: MachineRecord) => unknown {
  const definitions = new Map<string, { readonly revisionId: string; readonly definition: unknown }>();
  return ({ arn, revisionId, definition: text }) => {
    const known = definitions.get(arn);
    if (known?.revisionId === revisionId) return known.definition;
    const definition = parseDefinition(text);
    definitions.set(arn, { revisionId, definition });
    return definition;
  };
}
