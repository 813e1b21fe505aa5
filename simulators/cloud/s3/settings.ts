/** Settings of buckets: recorded, and given back. Nothing of the local cloud acts upon them. */
import { onlyKnown } from '../input.ts';
import { AwsError } from '../service.ts';
import { malformedXml } from './errors.ts';
import { existingBucket } from './shelf.ts';
import type { Shelf } from './shelf.ts';

interface Setting {
  /** Put…, Get… and Delete… of it. */
  readonly put: string;
  readonly get: string;
  readonly delete?: string;
  /** The member of the Put's input that is the setting. */
  readonly member: string;
  /** Whether the Get's output is the setting itself instead of having it as a member. */
  readonly bare?: boolean;
  /** What a bucket has that was never given the setting, or from which it was removed. Throws where S3 answers 404. */
  readonly unset: (removed: boolean) => object;
}

function missing(code: string, message: string): never {
  throw new AwsError(code, message, 404);
}

const settings: readonly Setting[] = [
  {
    put: 'PutBucketVersioning',
    get: 'GetBucketVersioning',
    member: 'VersioningConfiguration',
    bare: true,
    unset: () => ({}),
  },
  {
    put: 'PutBucketEncryption',
    get: 'GetBucketEncryption',
    delete: 'DeleteBucketEncryption',
    member: 'ServerSideEncryptionConfiguration',
    unset: () => ({
      Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' }, BucketKeyEnabled: false }],
    }),
  },
  {
    put: 'PutPublicAccessBlock',
    get: 'GetPublicAccessBlock',
    delete: 'DeletePublicAccessBlock',
    member: 'PublicAccessBlockConfiguration',
    unset: (removed) =>
      removed
        ? missing('NoSuchPublicAccessBlockConfiguration', 'The public access block configuration was not found')
        : { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true },
  },
  {
    put: 'PutBucketLifecycleConfiguration',
    get: 'GetBucketLifecycleConfiguration',
    delete: 'DeleteBucketLifecycle',
    member: 'LifecycleConfiguration',
    bare: true,
    unset: () => missing('NoSuchLifecycleConfiguration', 'The lifecycle configuration does not exist'),
  },
  {
    put: 'PutBucketOwnershipControls',
    get: 'GetBucketOwnershipControls',
    delete: 'DeleteBucketOwnershipControls',
    member: 'OwnershipControls',
    unset: (removed) =>
      removed
        ? missing('OwnershipControlsNotFoundError', 'The bucket ownership controls were not found')
        : { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
  },
  { put: 'PutBucketLogging', get: 'GetBucketLogging', member: 'BucketLoggingStatus', bare: true, unset: () => ({}) },
  {
    put: 'PutBucketTagging',
    get: 'GetBucketTagging',
    delete: 'DeleteBucketTagging',
    member: 'Tagging',
    bare: true,
    unset: () => missing('NoSuchTagSet', 'The TagSet does not exist'),
  },
];

interface SettingInput {
  readonly Bucket?: string;
  readonly ExpectedBucketOwner?: string;
  readonly [member: string]: unknown;
}

type Command = (input: SettingInput) => Promise<object>;

export function settingCommands(shelf: Shelf): Record<string, Command> {
  return Object.fromEntries([...settings.flatMap((setting) => commandsOf(shelf, setting)), ...policyCommands(shelf)]);
}

function commandsOf(shelf: Shelf, setting: Setting): [string, Command][] {
  const { member } = setting;
  const key = (input: SettingInput) => `${input.Bucket}/${member}`;
  const put: Command = async (input) => {
    onlyKnown(setting.put, input, ['Bucket', 'ExpectedBucketOwner', 'ChecksumAlgorithm', 'ContentMD5', member]);
    existingBucket(shelf, input);
    const value = input[member];
    if (typeof value !== 'object' || value === null) throw malformedXml();
    shelf.settings.put(key(input), value);
    return {};
  };
  const get: Command = async (input) => {
    onlyKnown(setting.get, input, ['Bucket', 'ExpectedBucketOwner']);
    existingBucket(shelf, input);
    const recorded = shelf.settings.get(key(input));
    const value = recorded ?? setting.unset(recorded === null);
    return setting.bare === true ? value : { [member]: value };
  };
  const remove: Command = async (input) => {
    onlyKnown(setting.delete ?? '', input, ['Bucket', 'ExpectedBucketOwner']);
    existingBucket(shelf, input);
    shelf.settings.put(key(input), null);
    return {};
  };
  return [
    [setting.put, put],
    [setting.get, get],
    ...(setting.delete === undefined ? [] : [[setting.delete, remove] satisfies [string, Command]]),
  ];
}

/** A policy is a text, and S3 looks at it before it takes it. */
function policyCommands(shelf: Shelf): [string, Command][] {
  const key = ({ Bucket }: SettingInput) => `${Bucket}/Policy`;
  const put: Command = async (input) => {
    onlyKnown('PutBucketPolicy', input, ['Bucket', 'ExpectedBucketOwner', 'Policy', 'ChecksumAlgorithm', 'ContentMD5']);
    existingBucket(shelf, input);
    const { Policy } = input;
    if (typeof Policy !== 'string' || !isJsonObject(Policy)) throw malformedPolicy();
    shelf.settings.put(key(input), { Policy });
    return {};
  };
  const get: Command = async (input) => {
    onlyKnown('GetBucketPolicy', input, ['Bucket', 'ExpectedBucketOwner']);
    existingBucket(shelf, input);
    const policy = shelf.settings.get(key(input));
    if (policy === undefined || policy === null) {
      throw new AwsError('NoSuchBucketPolicy', 'The bucket policy does not exist', 404);
    }
    return policy;
  };
  const remove: Command = async (input) => {
    onlyKnown('DeleteBucketPolicy', input, ['Bucket', 'ExpectedBucketOwner']);
    existingBucket(shelf, input);
    shelf.settings.delete(key(input));
    return {};
  };
  return [
    ['PutBucketPolicy', put],
    ['GetBucketPolicy', get],
    ['DeleteBucketPolicy', remove],
  ];
}

function isJsonObject(text: string): boolean {
  try {
    return text.startsWith('{') && typeof JSON.parse(text) === 'object';
  } catch {
    // Not JSON: said by the caller in S3's words.
    return false;
  }
}

function malformedPolicy(): AwsError {
  return new AwsError('MalformedPolicy', "Policies must be valid JSON and the first byte must be '{'");
}
