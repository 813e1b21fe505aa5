/** The two listings that people review first: a line a resource, and a line a state. */
import type { Branch, State } from './states/asl.ts';
import type { Resource, Template } from './template/stack.ts';

/** `AWS::Glue::Job  JobImportHours  seattle-dev-import_hours  pipeline/seattle.yml:40`, in columns. */
export function resourcesText(template: Template, sourceMap: Readonly<Record<string, string>>): string {
  const rows = Object.entries(template.Resources).map(([id, resource]) => [
    resource.Type,
    id,
    nameOf(resource) + (resource.DeletionPolicy === 'Retain' ? ' (kept)' : ''),
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

function nameOf({ Properties }: Resource): string {
  const candidates = ['BucketName', 'Name', 'TableName', 'FunctionName', 'StateMachineName', 'LogGroupName'];
  const properties = new Map(Object.entries({ ...Properties, ...nested(Properties) }));
  const name = candidates.map((candidate) => properties.get(candidate)).find((value) => typeof value === 'string');
  return typeof name === 'string' ? name : '-';
}

/** Glue's databases and tables have their name one level deeper. */
function nested(properties: object): object {
  return Object.entries(properties)
    .filter(([key]) => key === 'DatabaseInput' || key === 'TableInput')
    .reduce((all, [, value]) => ({ ...all, ...value }), {});
}

/** `import_hours  Task  glue:startJobRun.sync  -> import_hours: result`, branches indented under their state. */
export function statesText(branch: Branch, depth = 0): string {
  const indent = '  '.repeat(depth);
  return Object.entries(branch.States)
    .map(([name, state]) => {
      const line = [`${indent}${name}`, detail(state), leadsTo(state)].filter((part) => part !== '').join('  ');
      const branches = state.Type === 'Parallel' ? state.Branches : [];
      return `${line}\n${branches.map((inner) => statesText(inner, depth + 1)).join(branches.length > 1 ? `${indent}  --\n` : '')}`;
    })
    .join('');
}

function detail(state: State): string {
  if (state.Type === 'Task') return state.Resource.replace('arn:aws:states:::', '');
  return state.Type === 'Fail' ? `Fail ${state.Error}` : state.Type;
}

function leadsTo(state: State): string {
  const next = 'Next' in state ? [state.Next] : [];
  const choices = state.Type === 'Choice' ? [...state.Choices.map(({ Next }) => Next), state.Default] : [];
  const catches = 'Catch' in state && state.Catch !== undefined ? state.Catch.map(({ Next }) => `! ${Next}`) : [];
  const targets = [...new Set([...next, ...choices, ...catches])];
  return targets.length === 0 ? '' : `-> ${targets.join(' | ')}`;
}
