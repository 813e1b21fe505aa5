import type { Pipeline } from '../graph/model.ts';
import { namesOf } from '../render/names.ts';
import { stackPolicyFile, stackPolicyText } from '../render/stack-policy.ts';
import { changesOf, type Found } from './changes.ts';
import { costOf } from './cost.ts';
import type { DeployedState } from './deployed-state.ts';
import { fileChanges } from './file-changes.ts';
import { forecastOf } from './forecast.ts';
import { graphOf } from './graph.ts';
import { handMadeChanges } from './hand-made.ts';
import { notChecked } from './not-checked.ts';
import { naming, ownStates } from './parts.ts';
import { permissionChanges } from './permissions.ts';
import type { Change, Plan } from './plan.ts';
import { readersOf } from './readers.ts';
import { isProtected, type Rendering } from './rendering.ts';
import { resourceChanges } from './resource-changes.ts';
import { machinesOf, stateChanges } from './state-changes.ts';
import { structureOf, type Structure } from './structure.ts';
import { warningsOf } from './warnings.ts';

export interface Compared {
  readonly head: Rendering;
  /** Of the merge base; none: there is none, or the pipeline is not in it; broken: it has mistakes. */
  readonly base: Rendering | 'none' | 'broken';
  /** undefined: nobody looked; null: there is no stack. */
  readonly deployed: DeployedState | null | undefined;
}

/** What a deployment would change, and what it means. Pure: what is deployed has been read. */
export function makePlan(pipeline: Pipeline, { head, base: there, deployed }: Compared): Plan {
  const { file, name, environment } = pipeline;
  const base = typeof there === 'string' ? undefined : there;
  const before =
    deployed === undefined ? base : deployed === null ? undefined : asDeployed(deployed, base ?? head, head);
  const [old, now] = [before && structureOf(before), structureOf(head)];
  const found = compare(old, now);
  const called = naming(before, head);
  const permissions = permissionChanges(found.resources, now.resources, { names: namesOf(pipeline), called });
  const handMade = deployed === undefined || deployed === null ? [] : handMadeChanges(deployed, head, called);
  const readers = readersOf(
    [before, base].filter((old) => old !== undefined),
    head,
  );
  const changes = changesOf(found, {
    before,
    after: head,
    partitions: deployed?.partitions ?? new Map<string, number>(),
    permissions,
    readers,
    called,
    originOf: originIn(base, old, now, handMade),
  });
  const known = {
    changes,
    handMade,
    permissions,
    readers,
    forecast: before === undefined ? [] : forecastOf(before, head),
  };
  return {
    version: 1,
    file,
    isProtected: environment.protected || deployed?.isProtected === true,
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
    diffs: before === undefined ? [] : diffsOf(found.files),
    duration: { before: before?.expected.seconds ?? null, after: head.expected.seconds, path: head.expected.path },
    cost: costOf(old, now, deployed?.usage),
    notChecked: notChecked(there, deployed),
  };
}

/** What is deployed, with what the templates and machines do not hold from the rendering that they were made of. */
function asDeployed(
  { files, recorded, isProtected: hasPolicy }: DeployedState,
  otherwise: Rendering,
  head: Rendering,
): Rendering {
  const known = recorded ?? otherwise;
  // CloudFormation puts a state machine only where its definition is another one: what was made by hand in it stays.
  const unmoved = Object.entries(machinesOf(known)).filter(([path, text]) => head.files[path] === text);
  const rest = Object.entries(known.files).filter(
    ([path]) => !/^template.*\.json$|\.asl\.json$/.test(path) && path !== stackPolicyFile,
  );
  // It is told of the stack itself whether it is protected: what its policy said is not read.
  const policy = hasPolicy ? { [stackPolicyFile]: head.files[stackPolicyFile] ?? stackPolicyText() } : {};
  return { ...known, files: { ...Object.fromEntries(rest), ...policy, ...files, ...Object.fromEntries(unmoved) } };
}

function compare(before: Structure | undefined, head: Structure): Found {
  const steps = [...(before?.rendering.steps ?? []), ...head.rendering.steps];
  return {
    resources: resourceChanges(before?.resources ?? new Map(), head.resources),
    states: stateChanges(before?.states ?? new Map(), head.states, new Set(steps.map(({ name }) => name))),
    files: fileChanges(before?.rendering.files ?? {}, head.rendering.files),
  };
}

const diffsOf = (files: Found['files']): Plan['diffs'] =>
  files.flatMap(({ kind, path, hunks }) => (hunks === undefined ? [] : [{ kind, path, ...hunks }]));

/** A difference from what is deployed that the merge base has as well comes from there. */
function originIn(
  base: Rendering | undefined,
  before: Structure | undefined,
  head: Structure,
  handMade: Plan['handMade'],
): (type: string, name: string) => Change['origin'] {
  if (base === undefined) return () => 'unknown';
  if (handMade.length === 0 && base.digest === before?.rendering.digest) return () => 'this';
  const { resources, states, files } = compare(structureOf(base), head);
  const own = new Set([
    ...resources.map(({ id, type }) => `${type} ${id}`),
    ...states.map(({ step }) => `states ${step ?? ownStates}`),
    ...files.map(({ kind, path }) => `${kind} ${path}`),
    ...(isProtected(base) === isProtected(head.rendering) ? [] : [`protection ${stackPolicyFile}`]),
  ]);
  const byHand = new Set(handMade.map(({ type, name }) => `${type} ${name}`));
  return (type, name) => {
    const key = `${type} ${name}`;
    return own.has(key) ? 'this' : byHand.has(key) ? 'hand' : 'base';
  };
}
