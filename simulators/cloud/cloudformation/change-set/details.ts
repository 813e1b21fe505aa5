/** The details of a change: which properties, why, and whether they need a new resource. */
import type { Replacement, ResourceAttribute, ResourceChangeDetail } from '@aws-sdk/client-cloudformation';

import type { Blueprint } from '../blueprint.ts';
import { equals, type Json, type JsonObject } from '../json.ts';
import { propertyChanges, type PropertyChange } from '../properties.ts';
import type { ResourceRecord } from '../records.ts';
import { references } from '../references.ts';
import { knownType } from '../resource-types.ts';
import type { TemplateResource } from '../template.ts';
import { isUnknown } from '../unknown.ts';

/** True where it is certain; Conditional where it hangs on a value that is not known yet. */
export function worstReplacement(details: readonly ResourceChangeDetail[]): Replacement {
  const recreating = details.filter(({ Target }) => Target?.RequiresRecreation !== 'Never');
  if (recreating.some((detail) => detail.Target?.RequiresRecreation === 'Always' && detail.Evaluation === 'Static')) {
    return 'True';
  }
  return recreating.length > 0 ? 'Conditional' : 'False';
}

export interface Both {
  readonly before: Blueprint | undefined;
  readonly after: Blueprint;
}

/** What of a resource would be another, with the reason for each. */
export function modifications(
  current: ResourceRecord,
  resource: TemplateResource,
  properties: JsonObject,
  templates: Both,
): readonly ResourceChangeDetail[] {
  const id = current.logicalId;
  const old = templates.before?.resources[id];
  const inProperties = propertyChanges(knownType(resource.type), current.properties, properties).flatMap((change) =>
    propertyDetails(change, old?.properties[change.name], resource.properties[change.name], templates),
  );
  const attributes: [ResourceAttribute, Json | undefined, Json | undefined][] = [
    ['Metadata', old?.metadata, resource.metadata],
    ['DeletionPolicy', current.deletionPolicy, resource.deletionPolicy],
    ['UpdateReplacePolicy', current.updateReplacePolicy, resource.updateReplacePolicy],
  ];
  const others = attributes
    .filter(([, before, after]) => !equals(before, after))
    .map(([Attribute, before, after]): ResourceChangeDetail => {
      const Target = { Attribute, RequiresRecreation: 'Never', ...values(before, after) } as const;
      return { Target, Evaluation: 'Static', ChangeSource: 'DirectModification' };
    });
  return [...inProperties, ...others];
}

function propertyDetails(
  { name, before, after, requiresRecreation }: PropertyChange,
  oldText: Json | undefined,
  newText: Json | undefined,
  templates: Both,
): readonly ResourceChangeDetail[] {
  const Target = {
    ...(name === 'Tags' ? { Attribute: 'Tags' as const } : { Attribute: 'Properties' as const, Name: name }),
    RequiresRecreation: requiresRecreation,
    ...values(before, after),
  };
  const detail = (cause: Omit<ResourceChangeDetail, 'Target'>): ResourceChangeDetail => ({ Target, ...cause });
  const causes: ResourceChangeDetail[] = [];
  if (!equals(oldText, newText)) {
    causes.push(detail({ Evaluation: isUnknown(after) ? 'Dynamic' : 'Static', ChangeSource: 'DirectModification' }));
  }
  for (const reference of newText === undefined ? [] : references(newText)) {
    if (reference.kind === 'Condition') continue;
    const CausingEntity = reference.kind === 'GetAtt' ? `${reference.name}.${reference.attribute}` : reference.name;
    if (reference.name in templates.after.template.parameters) {
      if (templates.before?.parameters[reference.name] === templates.after.parameters[reference.name]) continue;
      causes.push(detail({ Evaluation: 'Static', ChangeSource: 'ParameterReference', CausingEntity }));
    } else if (isUnknown(after) && reference.name in templates.after.resources) {
      const ChangeSource = reference.kind === 'GetAtt' ? 'ResourceAttribute' : 'ResourceReference';
      causes.push(detail({ Evaluation: 'Dynamic', ChangeSource, CausingEntity }));
    }
  }
  return causes.length > 0 ? causes : [detail({ Evaluation: 'Static', ChangeSource: 'DirectModification' })];
}

function values(before: Json | undefined, after: Json | undefined) {
  return {
    ...(before === undefined ? {} : { BeforeValue: asText(before) }),
    ...(after === undefined ? {} : { AfterValue: asText(after) }),
    AttributeChangeType:
      before === undefined ? ('Add' as const) : after === undefined ? ('Remove' as const) : ('Modify' as const),
  };
}

function asText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
