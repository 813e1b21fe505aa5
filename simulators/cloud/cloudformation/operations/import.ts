/** Takes a resource over that exists already: `ImportExistingResources`. */
import type { ResourceRecord } from '../records.ts';
import { providerOf } from '../resources/index.ts';
import { ResourceFailure } from './reason.ts';
import type { Site } from './site.ts';

/** Ends in UPDATE_COMPLETE: after the import proper CloudFormation updates the resource to the template's properties. */
export async function importResource({ world, stacks, stackId }: Site, resource: ResourceRecord): Promise<void> {
  const { type, logicalId, properties } = resource;
  const provider = providerOf(type);
  const name = provider.customName(properties);
  const physicalId = name === undefined ? undefined : provider.physicalId(name, properties, world);
  if (physicalId === undefined) throw new ResourceFailure(`A ${type} without a custom name cannot be imported.`);
  const found = { ...resource, physicalId };
  stacks.moveResource(stackId, found, 'IMPORT_IN_PROGRESS', 'Resource import started.');
  if (!(await provider.exists(physicalId, properties, world))) {
    throw new ResourceFailure(`Resource of type '${type}' with identifier '${physicalId}' was not found.`);
  }
  stacks.moveResource(stackId, found, 'IMPORT_COMPLETE', 'Resource import completed.');
  const why = 'Apply stack-level tags to imported resource if applicable.';
  stacks.moveResource(stackId, found, 'UPDATE_IN_PROGRESS', why);
  const attributes = await provider.update(physicalId, properties, undefined, world, { stackId, logicalId });
  stacks.moveResource(stackId, { ...found, attributes }, 'UPDATE_COMPLETE');
}
