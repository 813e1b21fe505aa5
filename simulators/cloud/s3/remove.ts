/** DeleteObject and DeleteObjects. */
import { rmdirSync, unlinkSync } from 'node:fs';
import type {
  DeleteObjectOutput,
  DeleteObjectRequest,
  DeleteObjectsOutput,
  DeleteObjectsRequest,
} from '@aws-sdk/client-s3';
import { onlyKnown } from '../input.ts';
import { refuse } from '../service.ts';
import { fileStats } from './describe.ts';
import { malformedXml } from './errors.ts';
import { isNotEmpty } from './fileErrors.ts';
import { foldersAbove, pathOf, refuseLinks } from './keys.ts';
import { existingBucket } from './shelf.ts';
import type { Shelf } from './shelf.ts';

/** Keys of one DeleteObjects. */
const mostKeys = 1000;

export const removeCommands = (shelf: Shelf) => ({
  async DeleteObject(input: DeleteObjectRequest): Promise<DeleteObjectOutput> {
    onlyKnown('DeleteObject', input, ['Bucket', 'Key', 'ExpectedBucketOwner']);
    const folder = existingBucket(shelf, input);
    remove(shelf, folder, input.Bucket ?? '', input.Key ?? '');
    return {};
  },

  async DeleteObjects(input: DeleteObjectsRequest): Promise<DeleteObjectsOutput> {
    onlyKnown('DeleteObjects', input, ['Bucket', 'Delete', 'ExpectedBucketOwner', 'ChecksumAlgorithm']);
    const folder = existingBucket(shelf, input);
    const { Objects = [], Quiet = false } = input.Delete ?? {};
    if (Objects.length === 0 || Objects.length > mostKeys) throw malformedXml();
    for (const { VersionId, ...object } of Objects) {
      onlyKnown('DeleteObjects of an object', object, ['Key']);
      if (VersionId !== undefined && VersionId !== 'null') throw refuse('DeleteObjects of a version');
    }
    shelf.world.store.transaction(() => {
      for (const { Key = '' } of Objects) remove(shelf, folder, input.Bucket ?? '', Key);
    });
    return Quiet ? {} : { Deleted: Objects.map(({ Key }) => ({ Key })) };
  },
});

/** Removes the object, if there is one, and the folders that then hold nothing. */
function remove(shelf: Shelf, folder: string, bucket: string, key: string): void {
  const path = pathOf(folder, key);
  if (path === undefined) return;
  shelf.world.store.transaction(() => {
    refuseLinks(folder, key);
    if (fileStats(path) === undefined) return;
    unlinkSync(path);
    shelf.objects.delete(`${bucket}/${key}`);
    for (const above of foldersAbove(folder, key).reverse()) {
      if (!removedEmpty(above)) break;
    }
  });
}

function removedEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch (error) {
    if (isNotEmpty(error)) return false;
    throw error;
  }
}
