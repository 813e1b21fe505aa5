import { isDeepStrictEqual } from 'node:util';
import type { Cloud } from '../../aws/cloud.ts';
import { functionCodeDigest, stateMachineDefinition } from '../../aws/deployed-code.ts';
import { readBytesIfThere, type OwnBucket } from '../../aws/objects.ts';
import type { Artifacts } from '../../render/artifacts.ts';
import { codeDigest, unzipped } from '../../render/code-zip.ts';
import { sha256, sha256Base64 } from '../../render/names.ts';
import { codeOf, keysOf, type CodeResource } from './code-resources.ts';

/** Something that runs, and is not what was deployed. */
export interface ChangedContent {
  readonly kind: 'object' | 'definition' | 'function';
  /** The s3 URL of an object, else the logical id. */
  readonly name: string;
  readonly status: 'modified' | 'deleted';
  /** `file:line` in the YAML; undefined for objects. */
  readonly at: string | undefined;
}

interface Deployed {
  /** JSON texts. */
  readonly templates: readonly string[];
  /** By logical id. */
  readonly physicalIds: ReadonlyMap<string, string>;
}

/** Objects first, since the others are compared with them. */
export async function changedContents(
  cloud: Cloud,
  bucket: OwnBucket,
  { templates, physicalIds }: Deployed,
  { sourceMap }: Artifacts,
): Promise<readonly ChangedContent[]> {
  const objects = new Map(
    await Promise.all(keysOf(templates).map(async (key) => [key, await readBytesIfThere(cloud, bucket, key)] as const)),
  );
  const changed = [...objects].flatMap(([key, bytes]): ChangedContent[] => {
    const isWhole = bytes !== undefined && isContentOf(key, bytes);
    if (isWhole) return [];
    const name = `s3://${bucket.Bucket}/${key}`;
    return [{ kind: 'object', name, status: bytes === undefined ? 'deleted' : 'modified', at: undefined }];
  });
  const running = await Promise.all(
    codeOf(templates).map(async (resource): Promise<ChangedContent[]> => {
      const bytes = objects.get(resource.key);
      if (bytes === undefined || !isContentOf(resource.key, bytes)) return [];
      const isSame = await runs(cloud, resource, physicalIds.get(resource.logicalId) ?? '', bytes);
      if (isSame) return [];
      return [{ kind: resource.kind, name: resource.logicalId, status: 'modified', at: sourceMap[resource.logicalId] }];
    }),
  );
  return [...changed, ...running.flat()];
}

/** What is gone altogether is a resource that was deleted: CloudFormation tells of it. */
async function runs(cloud: Cloud, { kind }: CodeResource, physicalId: string, bytes: Uint8Array): Promise<boolean> {
  if (kind === 'function') {
    const digest = await functionCodeDigest(cloud, physicalId);
    return digest === undefined || digest === sha256Base64(bytes);
  }
  const definition = await stateMachineDefinition(cloud, physicalId);
  return definition === undefined || isDeepStrictEqual(parsed(definition), parsed(Buffer.from(bytes).toString()));
}

/** A key holds the digest of its content; that of a zip is the digest of the code in it. */
const isContentOf = (key: string, bytes: Uint8Array): boolean => {
  const [, digest = '', file = ''] = key.split('/');
  return (file.endsWith('.zip') ? zipDigest(bytes) : sha256(bytes)).startsWith(digest);
};

/** Empty for what is no zip any more. */
function zipDigest(bytes: Uint8Array): string {
  try {
    return codeDigest(unzipped(bytes));
  } catch {
    return '';
  }
}

function parsed(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return value;
}
