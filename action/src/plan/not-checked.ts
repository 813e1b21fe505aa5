import type { DeployedState } from './deployed-state.ts';
import type { Compared } from './make-plan.ts';

export const rowsUnread = 'Rows: penstock preview compares them.';

/** What nobody looked at, so that silence is not taken for a pass. */
export function notChecked(base: Compared['base'], deployed: DeployedState | null | undefined): readonly string[] {
  return [
    ...(deployed === undefined
      ? [
          base === 'none'
            ? 'Whether something is deployed under its names was not looked at.'
            : 'The deployed stack was not read: what is deployed may differ from the merge base.',
        ]
      : []),
    ...(deployed !== undefined && deployed !== null && deployed.recorded === undefined
      ? [
          'What was deployed is not recorded: scripts, tables and steps are compared with the merge base, or not at all.',
        ]
      : []),
    ...(deployed?.stackStatus.endsWith('_IN_PROGRESS') === true
      ? [`The stack is ${deployed.stackStatus}: what it will be is not what was compared.`]
      : []),
    ...(base === 'broken' ? ['The merge base has mistakes of its own, and could not be rendered.'] : []),
    ...(base === 'none' && deployed !== undefined
      ? ['There was no merge base to compare with: what others have merged and not deployed is not told apart.']
      : []),
    rowsUnread,
    'Resources that were changed by hand in AWS, but for templates and state machines: penstock drift finds them.',
  ];
}
