/** The two listings that people review first: a line a resource, and a line a state. */
import { branchesOf, type Branch, type State } from './states/asl.ts';
import type { Resource, Template } from './template/stack.ts';

/** `AWS::Glue::Job  JobImportHours  seattle-dev-import_hours  pipeline/seattle.yml:40`, in columns. */
export function resourcesText(template: Template, sourceMap: Readonly<Record<string, string>>): string {
  const rows = Object.entries(template.Resources).map(([id, resource]) => [
    resource.Type,
    id,
    nameOf(resource) +
      (resource.DeletionPolicy === 'Retain' ? ' (kept)' : '') +
      (isPaidByTheHour(resource) ? ' (paid by the hour)' : ''),
    sourceMap[id] ?? '',
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

const nameKeys = [
  'BucketName',
  'Name',
  'TableName',
  'FunctionName',
  'StateMachineName',
  'LogGroupName',
  'LogStreamName',
  'DeliveryStreamName',
  'RuleName',
  'CidrBlock',
  'DestinationCidrBlock',
  'ServiceName',
  'PeerVpcId',
];

const isPaidByTheHour = ({ Type, Properties }: Resource): boolean =>
  Type === 'AWS::EC2::VPCEndpoint' && 'VpcEndpointType' in Properties && Properties.VpcEndpointType === 'Interface';

/** Glue's databases and tables have their name one level deeper. */
function nameOf({ Properties }: Resource): string {
  const levels: readonly object[] = [Properties, ...Object.values(Properties).filter(isObject)];
  const names = levels.flatMap((level) => Object.entries(level).filter(([key]) => nameKeys.includes(key)));
  const [, name] = names.find(([, value]) => typeof value === 'string') ?? [];
  return typeof name === 'string' ? name : '-';
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** `import_hours  Task  glue:startJobRun.sync  -> import_hours: result`, branches indented under their state. */
export function statesText(branch: Branch, depth = 0): string {
  const indent = '  '.repeat(depth);
  return Object.entries(branch.States)
    .map(([name, state]) => {
      const line = [`${indent}${name}`, detail(state), leadsTo(state)].filter((part) => part !== '').join('  ');
      const branches = branchesOf(state);
      return `${line}\n${branches.map((inner) => statesText(inner, depth + 1)).join(branches.length > 1 ? `${indent}  --\n` : '')}`;
    })
    .join('');
}

function detail(state: State): string {
  if (state.Type === 'Task') return state.Resource.replace(/^arn:[a-z-]+:states:::/, '');
  return state.Type === 'Fail' ? `Fail ${state.Error}` : state.Type;
}

function leadsTo(state: State): string {
  const next = 'Next' in state ? [state.Next] : [];
  const choices = state.Type === 'Choice' ? [...state.Choices.map(({ Next }) => Next), state.Default] : [];
  const catches = 'Catch' in state ? (state.Catch ?? []).map(({ Next }) => `! ${Next}`) : [];
  const targets = [...new Set([...next, ...choices, ...catches])];
  return targets.length === 0 ? '' : `-> ${targets.join(' | ')}`;
}
