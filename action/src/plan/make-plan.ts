import type { Pipeline } from '../graph/model.ts';
import { changesOf, type Found } from './changes.ts';
import { costOf } from './cost.ts';
import type { DeployedState } from './deployed-state.ts';
import { fileChanges } from './file-changes.ts';
import { forecastOf } from './forecast.ts';
import { graphOf } from './graph.ts';
import { handMadeChanges } from './hand-made.ts';
import { notChecked } from './not-checked.ts';
import { permissionChanges } from './permissions.ts';
import type { Change, Plan } from './plan.ts';
import { readersOf } from './readers.ts';
import type { Rendering } from './rendering.ts';
import { resourceChanges } from './resource-changes.ts';
import { resourcesOf } from './resources.ts';
import { machinesOf, stateChanges, statesOf } from './state-changes.ts';
import { warningsOf } from './warnings.ts';

export interface Compared {
  readonly head: Rendering;
  /** Of the merge base; none: there is none, or the pipeline is not in it; broken: it has mistakes. */
  readonly base: Rendering | 'none' | 'broken';
  /** undefined: nobody looked; null: there is no stack. */
  readonly deployed: DeployedState | null | undefined;
}

/** What a deployment would change, and what it means. Pure: what is deployed has been read. */
export function makePlan({ file, name, environment }: Pipeline, { head, base: there, deployed }: Compared): Plan {
  const base = typeof there === 'string' ? undefined : there;
  const before =
    deployed === undefined ? base : deployed === null ? undefined : asDeployed(deployed, base ?? head, head);
  const found = compare(before, head);
  const permissions = permissionChanges(found.resources);
  const handMade = deployed === undefined || deployed === null ? [] : handMadeChanges(deployed, head);
  const changes = changesOf(found, {
    before,
    after: head,
    partitions: deployed?.partitions ?? new Map<string, number>(),
    permissions,
    originOf: originIn(base, head, deployed, handMade),
  });
  const known = {
    changes,
    handMade,
    permissions,
    readers: before === undefined ? [] : readersOf(before, head),
    forecast: before === undefined ? [] : forecastOf(before, head),
  };
  return {
    version: 1,
    file,
    isProtected: environment.protected,
    digests: {
      pipeline: name,
      environment: environment.name,
      artifacts: head.digest,
      base: deployed === undefined ? 'unread' : (deployed?.base ?? 'absent'),
    },
    compared: before === undefined ? 'nothing' : deployed === undefined ? 'base' : 'deployed',
    ...known,
    warnings: warningsOf(known),
    graph: graphOf(before, head),
    diffs: before === undefined ? [] : found.files.map(({ diff }) => diff),
    duration: { before: before?.expected.seconds ?? null, after: head.expected.seconds, path: head.expected.path },
    cost: costOf(before, head, deployed?.usage),
    notChecked: notChecked(there, deployed),
  };
}

/** What is deployed, with what the templates and machines do not hold from the rendering that they were made of. */
function asDeployed({ files, recorded }: DeployedState, otherwise: Rendering, head: Rendering): Rendering {
  const known = recorded ?? otherwise;
  // CloudFormation puts a state machine only where its definition is another one: what was made by hand in it stays.
  const unmoved = Object.entries(machinesOf(known)).filter(([path, text]) => head.files[path] === text);
  const rest = Object.entries(known.files).filter(([path]) => !/^template.*\.json$|\.asl\.json$/.test(path));
  return { ...known, files: { ...Object.fromEntries(rest), ...files, ...Object.fromEntries(unmoved) } };
}

function compare(before: Rendering | undefined, head: Rendering): Found {
  const nothing = { files: {}, steps: [] };
  const { files, steps } = before ?? nothing;
  const names = new Set([...steps, ...head.steps].map((step) => step.name));
  return {
    resources: resourceChanges(resourcesOf({ files }), resourcesOf(head)),
    states: stateChanges(statesOf({ files }), statesOf(head), names),
    files: fileChanges(files, head.files),
  };
}

/** A difference from what is deployed that the merge base has as well comes from there. */
function originIn(
  base: Rendering | undefined,
  head: Rendering,
  deployed: Compared['deployed'],
  handMade: Plan['handMade'],
): (type: string, name: string) => Change['origin'] {
  if (base === undefined) return () => 'unknown';
  if (deployed === undefined) return () => 'this';
  const { resources, states, files } = compare(base, head);
  const own = new Set([
    ...resources.map(({ id, type }) => `${type} ${id}`),
    ...states.map(({ step }) => `states ${step ?? 'lock, gates and outcome'}`),
    ...files.map(({ diff }) => `${diff.kind} ${diff.path}`),
  ]);
  const byHand = new Set(handMade.map(({ type, name }) => `${type} ${name}`));
  return (type, name) => {
    const key = `${type} ${name}`;
    return own.has(key) ? 'this' : byHand.has(key) ? 'hand' : 'base';
  };
}
