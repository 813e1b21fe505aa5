/** Makes one resource what the template says: creates, imports, updates, replaces it, or leaves it alone. */
import { isDeepStrictEqual } from 'node:util';

import { propertiesOf, referable, scopeOf, type Blueprint } from '../blueprint.ts';
import type { JsonObject } from '../json.ts';
import { denial, readPolicy, type UpdateAction } from '../policy.ts';
import { conform, propertyChanges } from '../properties.ts';
import type { ResourceRecord } from '../records.ts';
import { knownType } from '../resource-types.ts';
import { providerOf } from '../resources/index.ts';
import type { TemplateResource } from '../template.ts';
import { importResource } from './import.ts';
import { make, makeRest, type Making } from './make.ts';
import { reasonOf, ResourceFailure } from './reason.ts';
import { changeOperation, operationOf, type Site } from './site.ts';

/** Records what fails; rejects for bugs only. `cancelled`: another resource has failed, and this one no longer counts. */
export async function converge(site: Site, blueprint: Blueprint, id: string, cancelled: () => boolean): Promise<void> {
  const { stacks, stackId } = site;
  const resource = blueprint.resources[id];
  if (resource === undefined) throw new TypeError(`${id} is not in the template.`);
  const current = stacks.resource(stackId, id);
  const verb = current === undefined || current.status.startsWith('CREATE_IN') ? 'CREATE' : 'UPDATE';
  const desired: ResourceRecord = { ...blank(id, resource, blueprint), status: `${verb}_IN_PROGRESS` };
  try {
    const properties = resolve(site, blueprint, id, resource);
    await change(site, current, { ...desired, properties }, { verb, cancelled });
  } catch (error) {
    const reason = reasonOf(error, resource.type);
    const failing = stacks.resource(stackId, id) ?? desired;
    const importing = failing.status.startsWith('IMPORT');
    stacks.moveResource(stackId, failing, importing ? 'IMPORT_FAILED' : `${verb}_FAILED`, reason);
  }
}

function blank(logicalId: string, resource: TemplateResource, { needs }: Blueprint): Omit<ResourceRecord, 'status'> {
  const { type, deletionPolicy, updateReplacePolicy } = resource;
  return {
    logicalId,
    type,
    deletionPolicy,
    updateReplacePolicy,
    timestamp: '',
    properties: {},
    attributes: {},
    needs: needs[logicalId] ?? [],
    creating: false,
  };
}

function resolve({ stacks, stackId }: Site, blueprint: Blueprint, id: string, resource: TemplateResource): JsonObject {
  const scope = scopeOf(blueprint, (other) => referable(stacks.resource(stackId, other) ?? { attributes: {} }));
  const { properties, complaints } = conform(knownType(resource.type), propertiesOf(resource, scope));
  if (complaints.length === 0) return properties;
  throw new ResourceFailure(`Properties validation failed for resource ${id} with message:\n${complaints.join('\n')}`);
}

async function change(
  site: Site,
  current: ResourceRecord | undefined,
  desired: ResourceRecord,
  making: Making,
): Promise<void> {
  const { stacks, stackId } = site;
  const { logicalId } = desired;
  const operation = operationOf(stacks.get(stackId));
  if (operation.imports.includes(logicalId) && current?.status !== 'UPDATE_COMPLETE') {
    return importResource(site, desired);
  }
  if (current === undefined) {
    return make(site, stacks.moveResource(stackId, desired, 'CREATE_IN_PROGRESS'), making);
  }
  // What follows were interruptions: begun and not seen to end.
  const replaced = operation.discarded.find(({ resource }) => resource.logicalId === logicalId)?.resource;
  if (current.creating) return makeRest(site, current, { ...making, replaced });
  if (current.physicalId === undefined) return make(site, desired, { ...making, replaced });
  return update(site, current, desired, making);
}

async function update(site: Site, current: ResourceRecord, desired: ResourceRecord, making: Making): Promise<void> {
  const { world, stacks, stackId } = site;
  const { type, physicalId = '', properties: previous } = current;
  const changes = propertyChanges(knownType(type), previous, desired.properties);
  const replaces = changes.some(({ requiresRecreation }) => requiresRecreation !== 'Never');
  if (changes.length > 0) askPolicy(site, replaces ? 'Update:Replace' : 'Update:Modify', current);
  if (replaces) {
    replace(site, current, desired);
    return make(site, desired, { ...making, replaced: current });
  }
  const { deletionPolicy, updateReplacePolicy, needs } = desired;
  const unchanged = { ...current, deletionPolicy, updateReplacePolicy, needs };
  if (changes.length === 0 && current.status !== 'UPDATE_IN_PROGRESS') {
    if (!isDeepStrictEqual(current, unchanged)) stacks.putResource(stackId, unchanged);
    return;
  }
  stacks.moveResource(stackId, unchanged, 'UPDATE_IN_PROGRESS');
  const attributes = await providerOf(type).update(physicalId, desired.properties, previous, world, {
    stackId,
    logicalId: desired.logicalId,
  });
  const updated = { ...unchanged, properties: desired.properties, attributes };
  if (making.cancelled()) stacks.moveResource(stackId, updated, 'UPDATE_FAILED', 'Resource update cancelled');
  else stacks.moveResource(stackId, updated, 'UPDATE_COMPLETE');
}

function askPolicy({ stacks, stackId }: Site, action: UpdateAction, resource: ResourceRecord): void {
  const { policy } = stacks.get(stackId);
  const reason = policy === undefined ? undefined : denial(readPolicy(policy), action, resource);
  if (reason !== undefined) throw new ResourceFailure(reason);
}

/** Puts the old physical resource aside. It goes when everything else is done. */
function replace(site: Site, current: ResourceRecord, desired: ResourceRecord): void {
  const { world, stacks, stackId } = site;
  world.store.transaction(() => {
    const { discarded } = operationOf(stacks.get(stackId));
    const keep = current.updateReplacePolicy === 'Retain';
    changeOperation(site, { discarded: [...discarded, { resource: current, keep }] });
    stacks.putResource(stackId, desired);
    stacks.tell(
      stackId,
      { ...current, properties: desired.properties },
      'UPDATE_IN_PROGRESS',
      'Requested update requires the creation of a new physical resource; hence creating one.',
    );
  });
}
