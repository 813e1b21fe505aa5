/** Drift of the template and the state machines: what is deployed, and no rendering of ours. */
import type { DeployedState } from './deployed-state.ts';
import { differences, parsed, same, type Json } from './json.ts';
import type { Called } from './parts.ts';
import type { HandMade } from './plan.ts';
import type { Rendering } from './rendering.ts';
import { resourcesIn, templatesOf } from './resources.ts';
import { machinesOf, statesIn } from './state-changes.ts';

interface Thing {
  readonly type: string;
  readonly value: Json;
}

type Things = ReadonlyMap<string, Thing>;

export function handMadeChanges(
  { files, recorded }: DeployedState,
  head: Rendering,
  called: (type: string, name: string) => Called,
): readonly HandMade[] {
  if (recorded === undefined) return [];
  const isOurs = Object.entries(files).every(([path, text]) => recorded.files[path] === text);
  if (isOurs) return [];
  const machines = Object.keys(machinesOf({ files: { ...recorded.files, ...files } }));
  const found = [
    ...compared(templateThings(recorded.files), templateThings(files), templateThings(head.files)),
    // CloudFormation puts a definition only where another one is to be there.
    ...machines.flatMap((path) =>
      compared(
        states(recorded.files[path]),
        states(files[path]),
        states(head.files[path]),
        recorded.files[path] !== head.files[path],
      ),
    ),
  ];
  return found.map((one) => ({ ...one, what: called(one.type, one.name).what }));
}

const templateThings = (files: Rendering['files']): Things =>
  new Map(
    Object.values(templatesOf({ files })).flatMap((text) =>
      resourcesIn(parsed(text)).map(([id, { type, properties }]) => [id, { type, value: properties }] as const),
    ),
  );

const states = (machine = '{}'): Things =>
  new Map(statesIn(parsed(machine)).map(([name, value]) => [name, { type: 'state', value }] as const));

function compared(recorded: Things, deployed: Things, head: Things, isPut = true): readonly Omit<HandMade, 'what'>[] {
  const names = [...new Set([...recorded.keys(), ...deployed.keys()])];
  return names.flatMap((name) => {
    const [was, is, will] = [recorded.get(name), deployed.get(name), head.get(name)];
    if (same(was?.value, is?.value)) return [];
    const properties = differences(was?.value, is?.value);
    const stays = !isPut || same(is?.value, will?.value);
    return [{ name, type: is?.type ?? was?.type ?? '', properties, fate: stays ? 'stays' : 'overwritten' }];
  });
}
