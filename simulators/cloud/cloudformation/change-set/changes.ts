/** What a template would change in a stack, as far as it can be told before it is done. */
import type { Change, ChangeAction, PolicyAction, ResourceChangeDetail } from '@aws-sdk/client-cloudformation';

import { propertiesOf, referable, scopeOf, type Blueprint, type Referable } from '../blueprint.ts';
import { validationError } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import { conform } from '../properties.ts';
import { outputsOf } from '../outputs.ts';
import type { OutputRecord, ResourceRecord } from '../records.ts';
import { knownType } from '../resource-types.ts';
import type { TemplateResource } from '../template.ts';
import { knownAfterApply } from '../unknown.ts';
import { modifications, worstReplacement } from './details.ts';

export interface Present {
  /** What is deployed; undefined before the first operation. */
  readonly blueprint: Blueprint | undefined;
  readonly resources: readonly ResourceRecord[];
}

export interface Plan {
  /** In the order of the template, then what is removed. */
  readonly changes: readonly Change[];
  /** What is wrong with properties, in CloudFormation's words. */
  readonly complaints: readonly string[];
  /** Properties of what would be added, which may be there already. */
  readonly added: readonly { readonly logicalId: string; readonly properties: JsonObject }[];
  readonly outputs: readonly OutputRecord[];
}

export function planChanges(present: Present, wanted: Blueprint): Plan {
  const existing = new Map(present.resources.map((resource) => [resource.logicalId, resource]));
  refuseOtherTypes(existing, wanted);
  const replaced = new Set<string>();
  const find = (id: string) => {
    const resource = existing.get(id);
    return resource === undefined || replaced.has(id) ? unknownResource : referable(resource);
  };
  const scope = scopeOf(wanted, find);

  const byId = new Map<string, Change>();
  const complaints: string[] = [];
  const added: { logicalId: string; properties: JsonObject }[] = [];
  for (const id of wanted.order) {
    const resource = wanted.resources[id];
    if (resource === undefined) continue;
    const conformed = conform(knownType(resource.type), propertiesOf(resource, scope));
    if (conformed.complaints.length > 0) {
      complaints.push(
        `Properties validation failed for resource ${id} with message:\n${conformed.complaints.join('\n')}`,
      );
    }
    const current = existing.get(id);
    if (current === undefined) {
      byId.set(id, addition(id, resource, conformed.properties));
      added.push({ logicalId: id, properties: conformed.properties });
      continue;
    }
    const details = modifications(current, resource, conformed.properties, {
      before: present.blueprint,
      after: wanted,
    });
    if (details.length === 0) continue;
    const change = modification(current, resource, details, conformed.properties);
    if (change.ResourceChange?.Replacement !== 'False') replaced.add(id);
    byId.set(id, change);
  }
  const removed = present.resources.filter(({ logicalId }) => !(logicalId in wanted.resources)).map(removal);
  const ordered = Object.keys(wanted.resources).flatMap((id) => byId.get(id) ?? []);
  return { changes: [...ordered, ...removed], complaints, added, outputs: outputsOf(wanted, find) };
}

const unknownResource: Referable = { physicalId: knownAfterApply, attribute: () => knownAfterApply };

function refuseOtherTypes(existing: ReadonlyMap<string, ResourceRecord>, wanted: Blueprint): void {
  const others = Object.entries(wanted.resources).filter(
    ([id, { type }]) => existing.has(id) && existing.get(id)?.type !== type,
  );
  if (others.length === 0) return;
  throw validationError(
    `Update of resource type is not permitted. The new template modifies resource type of the following resources: [${others.map(([id]) => id).join(', ')}]`,
  );
}

function addition(LogicalResourceId: string, { type: ResourceType }: TemplateResource, properties: JsonObject): Change {
  const AfterContext = JSON.stringify({ Properties: properties });
  const change = {
    Action: 'Add' as const satisfies ChangeAction,
    LogicalResourceId,
    ResourceType,
    Scope: [],
    Details: [],
  };
  return { Type: 'Resource', ResourceChange: { ...change, AfterContext } };
}

/** An addition of something that is there already, and would be taken over. */
export function asImport(change: Change, PhysicalResourceId: string): Change {
  return { ...change, ResourceChange: { ...change.ResourceChange, Action: 'Import', PhysicalResourceId } };
}

function removal({ logicalId, physicalId, type, properties, deletionPolicy }: ResourceRecord): Change {
  const PolicyAction: PolicyAction = deletionPolicy === 'Delete' ? 'Delete' : 'Retain';
  return {
    Type: 'Resource',
    ResourceChange: {
      Action: 'Remove',
      LogicalResourceId: logicalId,
      PhysicalResourceId: physicalId,
      ResourceType: type,
      PolicyAction,
      Scope: [],
      Details: [],
      BeforeContext: JSON.stringify({ Properties: properties }),
    },
  };
}

function modification(
  { logicalId, physicalId, type, properties }: ResourceRecord,
  { updateReplacePolicy }: TemplateResource,
  details: readonly ResourceChangeDetail[],
  after: JsonObject,
): Change {
  const replacement = worstReplacement(details);
  const PolicyAction: PolicyAction = updateReplacePolicy === 'Retain' ? 'ReplaceAndRetain' : 'ReplaceAndDelete';
  return {
    Type: 'Resource',
    ResourceChange: {
      Action: 'Modify',
      LogicalResourceId: logicalId,
      PhysicalResourceId: physicalId,
      ResourceType: type,
      Replacement: replacement,
      ...(replacement === 'True' ? { PolicyAction } : {}),
      Scope: [...new Set(details.flatMap(({ Target }) => Target?.Attribute ?? []))],
      Details: [...details],
      BeforeContext: JSON.stringify({ Properties: properties }),
      AfterContext: JSON.stringify({ Properties: after }),
    },
  };
}
