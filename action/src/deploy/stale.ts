import { changeSets, deleteChangeSet } from '../aws/change-sets.ts';
import type { Cloud } from '../aws/cloud.ts';
import { describeStack } from '../aws/stacks.ts';

/** No deployment is between its change set and its execution for so long, in milliseconds. */
const longest = 60 * 60 * 1000;

/** The change set of that name, which a stopped deployment left, and others of ours that nobody will execute any more. */
export async function removeStale(cloud: Cloud, stackName: string, name: string): Promise<void> {
  if ((await describeStack(cloud, stackName)) === undefined) return;
  for (const { ChangeSetName = '', Status, CreationTime } of await changeSets(cloud, stackName)) {
    if (!ChangeSetName.startsWith('penstock-')) continue;
    const age = Date.now() - (CreationTime?.getTime() ?? 0);
    if (ChangeSetName === name || Status === 'FAILED' || age > longest)
      await deleteChangeSet(cloud, stackName, ChangeSetName);
  }
}
