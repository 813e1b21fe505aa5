import { createColors } from 'picocolors';
import type { ChangedContent } from '../deploy/drift/contents.ts';
import {
  isDrifted,
  type Difference,
  type Drift,
  type DriftedResource,
  type NotCompared,
} from '../deploy/drift/drift.ts';
import type { Terminal } from './terminal.ts';

/** What was changed by hand, in words. */
export function driftText(drift: Drift, { color }: Pick<Terminal, 'color'>): string {
  const { bold } = createColors(color);
  const lines = [
    ...drift.resources.flatMap((resource) => [
      bold(resourceLine(resource)),
      ...resource.differences.map(differenceLine),
    ]),
    ...drift.contents.map((content) => bold(contentLine(content))),
    isDrifted(drift)
      ? `${drift.stackName}: ${counted(drift.resources.length + drift.contents.length)} by hand.`
      : `${drift.stackName}: nothing was changed by hand.`,
    ...drift.incomplete.map((reason) => `CloudFormation could not compare everything: ${reason}`),
    ...(drift.notCompared.length === 0 ? [] : [notComparedLine(drift.notCompared)]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

const counted = (count: number): string => (count === 1 ? '1 thing was changed' : `${count} things were changed`);

/** Nobody reads thirty types. */
function notComparedLine(types: readonly NotCompared[]): string {
  const resources = types.reduce((sum, { count }) => sum + count, 0);
  const of = types.length === 1 ? `type ${types[0]?.what}` : `${types.length} types, which --format json lists`;
  return `Not compared by CloudFormation: ${resources === 1 ? '1 resource' : `${resources} resources`} of ${of}.`;
}

const resourceLine = ({ type, logicalId, physicalId, status, at }: DriftedResource): string =>
  `${place(at)}${type} ${logicalId} (${physicalId}) was ${status === 'deleted' ? 'deleted' : 'changed'}`;

function differenceLine({ path, deployed, actual }: Difference): string {
  if (deployed === undefined) return `  ${path}: ${actual} was added`;
  if (actual === undefined) return `  ${path}: ${deployed} was removed`;
  return `  ${path}: ${actual}, was deployed as ${deployed}`;
}

function contentLine({ kind, name, status, at }: ChangedContent): string {
  const how = status === 'deleted' ? 'was deleted' : 'is not what was deployed';
  switch (kind) {
    case 'object':
      return `${name} ${how}`;
    case 'definition':
      return `${place(at)}${name}: the definition of the state machine ${how}`;
    case 'function':
      return `${place(at)}${name}: the code of the function ${how}`;
  }
}

const place = (at: string | undefined): string => (at === undefined ? '' : `${at} `);
