/** The way forward of a creation or an update: every resource of the template becomes what it says. */
import { referable, type Blueprint } from '../blueprint.ts';
import { outputsOf } from '../outputs.ts';
import { denial, readPolicy } from '../policy.ts';
import type { OutputRecord, ResourceRecord } from '../records.ts';
import { isHeld } from '../stacks.ts';
import { converge } from './converge.ts';
import { reasonOf } from './reason.ts';
import { inOrder } from './schedule.ts';
import { blueprintOf, operationOf, type Site } from './site.ts';

/** Leaves the stack in its last state, or in the one from which the rollback or the cleanup goes on. */
export async function apply(site: Site, kind: 'CREATE' | 'UPDATE'): Promise<void> {
  const { stacks, stackId } = site;
  const { deployed } = stacks.get(stackId);
  if (deployed === undefined) throw new TypeError(`${stackId} has no template to apply.`);
  const blueprint = blueprintOf(deployed, site);
  const failed = () => stacks.resources(stackId).filter(({ status }) => status.endsWith('_FAILED'));

  if (kind === 'UPDATE') keepWhatPolicyKeeps(site, blueprint);
  const act = (id: string) => converge(site, blueprint, id, () => failed().length > 0);
  await inOrder(blueprint.needs, act, () => failed().length > 0);

  const reason = failureReason(failed());
  if (reason !== undefined) {
    giveUp(site, kind, reason);
    return;
  }
  try {
    const find = (id: string) => referable(stacks.resource(stackId, id) ?? { attributes: {} });
    succeed(site, kind, blueprint, outputsOf(blueprint, find));
  } catch (error) {
    giveUp(site, kind, `${reasonOf(error, 'AWS::CloudFormation::Stack')} `);
  }
}

/** Resources that the template no longer has, and that the policy of the stack does not let go. */
function keepWhatPolicyKeeps({ stacks, stackId }: Site, { resources }: Blueprint): void {
  const { policy } = stacks.get(stackId);
  if (policy === undefined) return;
  for (const resource of stacks.resources(stackId)) {
    if (!isHeld(resource) || resource.logicalId in resources) continue;
    const reason = denial(readPolicy(policy), 'Update:Delete', resource);
    if (reason !== undefined) stacks.moveResource(stackId, resource, 'UPDATE_FAILED', reason);
  }
}

function failureReason(failed: readonly ResourceRecord[]): string | undefined {
  const verbs = { CREATE_FAILED: 'create', IMPORT_FAILED: 'import', UPDATE_FAILED: 'update' };
  const sentences = Object.entries(verbs).flatMap(([status, verb]) => {
    const ids = failed.filter((resource) => resource.status === status).map(({ logicalId }) => logicalId);
    return ids.length === 0 ? [] : [`The following resource(s) failed to ${verb}: [${ids.join(', ')}]. `];
  });
  return sentences.length === 0 ? undefined : sentences.join('');
}

function giveUp(site: Site, kind: 'CREATE' | 'UPDATE', reason: string): void {
  const { stacks, stackId } = site;
  if (kind === 'CREATE') {
    stacks.move(stackId, 'ROLLBACK_IN_PROGRESS', `${reason}Rollback requested by user.`);
    return;
  }
  const operation = { ...operationOf(stacks.get(stackId)), discarded: [] };
  stacks.move(stackId, 'UPDATE_ROLLBACK_IN_PROGRESS', reason, { operation });
}

function succeed(site: Site, kind: 'CREATE' | 'UPDATE', blueprint: Blueprint, outputs: readonly OutputRecord[]): void {
  const { world, stacks, stackId } = site;
  if (kind === 'CREATE') {
    stacks.move(stackId, 'CREATE_COMPLETE', undefined, { outputs, operation: undefined });
    return;
  }
  world.store.transaction(() => {
    const removed = stacks.resources(stackId).filter(({ logicalId }) => !(logicalId in blueprint.resources));
    for (const { logicalId } of removed) stacks.removeResource(stackId, logicalId);
    const operation = operationOf(stacks.get(stackId));
    const discarded = removed.map((resource) => ({ resource, keep: resource.deletionPolicy !== 'Delete' }));
    stacks.move(stackId, 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', undefined, {
      outputs,
      operation: { ...operation, discarded: [...operation.discarded, ...discarded] },
    });
  });
}
