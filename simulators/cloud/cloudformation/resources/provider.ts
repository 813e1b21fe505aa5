/** How a resource type is made, changed and removed: a file a family beside this one. */
import { AwsError, type World } from '../../service.ts';

/** Values of Fn::GetAtt. */
export type Attributes = Readonly<Record<string, string>>;

/** Which resource of which stack. */
export interface Origin {
  readonly stackId: string;
  readonly logicalId: string;
}

/** `P` are the properties of the type, as CloudFormation's specification has them. */
export interface Provider<P> {
  /** The name that the template gives; undefined: CloudFormation makes one up. */
  customName(properties: P): string | undefined;
  /** How long a made-up name may be, and whether it must be in lower case. */
  readonly generatedName: { readonly longest: number; readonly lowerCase?: true };
  /** What Ref gives for the resource of that name. */
  physicalId(name: string, properties: P, world: World): string;
  /** What tells it from others of its type, where the physical id alone does not. */
  identity?(physicalId: string, properties: P): string;
  /** It is known by an id of its own once it is made: its attribute Id. */
  readonly choosesId?: true;
  exists(physicalId: string, properties: P, world: World): Promise<boolean>;
  /** Rejects with the service's own error. */
  create(physicalId: string, properties: P, world: World, origin: Origin): Promise<Attributes>;
  /** Also completes a creation that was interrupted, or takes over what was made by others: then `previous` is undefined. */
  update(physicalId: string, properties: P, previous: P | undefined, world: World, origin: Origin): Promise<Attributes>;
  /** What whoever deploys it should know of it here. */
  readonly note?: string;
  /** Called for what exists. */
  delete(physicalId: string, properties: P, world: World, origin: Origin): Promise<void>;
}

/** `arn:aws:service:region:account:resource`, with the partition of the region. */
export function arn({ region, account }: Pick<World, 'region' | 'account'>, service: string, resource: string): string {
  const global = service === 'iam' || service === 's3';
  return `arn:aws:${service}:${global ? '' : region}:${service === 's3' ? '' : account}:${resource}`;
}

/** Whether `ask` finds something; `absent` are the service's codes for what is not there. */
export async function found(ask: () => Promise<unknown>, ...absent: readonly string[]): Promise<boolean> {
  try {
    await ask();
    return true;
  } catch (error) {
    if (error instanceof Error && absent.includes(error.name)) return false;
    throw error;
  }
}

/** A text as a member of one of the SDK's enumerations. */
export function oneOf<T extends string>(
  enumeration: Readonly<Record<string, T>>,
  value: string | undefined,
  member: string,
): T | undefined {
  if (value === undefined) return undefined;
  const known = Object.values(enumeration).find((name) => name === value);
  if (known !== undefined) return known;
  const allowed = Object.values(enumeration).join(', ');
  throw new AwsError(
    'ValidationException',
    `1 validation error detected: Value '${value}' at '${member}' failed to satisfy constraint: Member must satisfy enum value set: [${allowed}]`,
  );
}
