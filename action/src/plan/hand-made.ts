/** Drift of the template and the state machines: what is deployed, and no rendering of ours. */
import type { DeployedState } from './deployed-state.ts';
import { differences, parsed, same, type Json } from './json.ts';
import type { HandMade } from './plan.ts';
import type { Rendering } from './rendering.ts';
import { resourcesIn, templatesOf } from './resources.ts';
import { machinesOf, statesIn } from './state-changes.ts';

interface Thing {
  readonly type: string;
  readonly value: Json;
}

type Things = ReadonlyMap<string, Thing>;

export function handMadeChanges({ files, recorded }: DeployedState, head: Rendering): readonly HandMade[] {
  if (recorded === undefined) return [];
  return [
    ...compared(templateThings(recorded), templateThings({ files }), templateThings(head)),
    ...compared(machineThings(recorded), machineThings({ files }), machineThings(head), !isSameMachine(recorded, head)),
  ];
}

const templateThings = (rendering: Pick<Rendering, 'files'>): Things =>
  new Map(
    Object.values(templatesOf(rendering)).flatMap((text) =>
      resourcesIn(parsed(text)).map(([id, { type, properties }]) => [id, { type, value: properties }] as const),
    ),
  );

const machineThings = (rendering: Pick<Rendering, 'files'>): Things =>
  new Map(
    Object.values(machinesOf(rendering)).flatMap((text) =>
      statesIn(parsed(text)).map(([name, value]) => [name, { type: 'state', value }] as const),
    ),
  );

/** CloudFormation puts a definition only where another one is to be there. */
const isSameMachine = (recorded: Rendering, head: Rendering): boolean =>
  Object.entries(machinesOf(head)).every(([path, text]) => recorded.files[path] === text);

function compared(recorded: Things, deployed: Things, head: Things, isPut = true): readonly HandMade[] {
  const names = [...new Set([...recorded.keys(), ...deployed.keys()])];
  return names.flatMap((name) => {
    const [was, is, will] = [recorded.get(name), deployed.get(name), head.get(name)];
    if (same(was?.value, is?.value)) return [];
    const properties = differences(was?.value, is?.value);
    const stays = !isPut || same(is?.value, will?.value);
    return [{ name, type: is?.type ?? was?.type ?? '', properties, fate: stays ? 'stays' : 'overwritten' }];
  });
}
