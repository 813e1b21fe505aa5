/** Buckets: made, removed, named. */
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type {
  CreateBucketOutput,
  CreateBucketRequest,
  DeleteBucketRequest,
  GetBucketLocationRequest,
  HeadBucketOutput,
  HeadBucketRequest,
  ListBucketsOutput,
  ListBucketsRequest,
} from '@aws-sdk/client-s3';
import { onlyKnown } from '../input.ts';
import { AwsError } from '../service.ts';
import { invalidBucketName, noSuchBucket, notFound } from './errors.ts';
import { hasFiles } from './folder.ts';
import { bucketFolder, existingBucket, isBucketName } from './shelf.ts';
import type { Shelf } from './shelf.ts';

export const bucketCommands = (shelf: Shelf) => ({
  async CreateBucket(input: CreateBucketRequest): Promise<CreateBucketOutput> {
    onlyKnown('CreateBucket', input, ['Bucket', 'CreateBucketConfiguration', 'ObjectOwnership']);
    const { Bucket = '', CreateBucketConfiguration, ObjectOwnership } = input;
    onlyKnown('CreateBucket with CreateBucketConfiguration', CreateBucketConfiguration ?? {}, ['LocationConstraint']);
    const { region, store } = shelf.world;
    checkLocation(region, CreateBucketConfiguration?.LocationConstraint);
    const folder = bucketFolder(shelf, Bucket);
    store.transaction(() => {
      const exists = statSync(folder, { throwIfNoEntry: false }) !== undefined;
      // In us-east-1, and only there, S3 answers 200 to the owner who makes a bucket twice.
      if (exists && region !== 'us-east-1') throw alreadyYours();
      mkdirSync(folder, { recursive: true });
      if (ObjectOwnership === undefined) return;
      shelf.settings.put(`${Bucket}/OwnershipControls`, { Rules: [{ ObjectOwnership }] });
    });
    return { Location: region === 'us-east-1' ? `/${Bucket}` : `http://${Bucket}.s3.amazonaws.com/` };
  },

  async DeleteBucket(input: DeleteBucketRequest): Promise<object> {
    onlyKnown('DeleteBucket', input, ['Bucket', 'ExpectedBucketOwner']);
    shelf.world.store.transaction(() => {
      const folder = existingBucket(shelf, input);
      if (hasFiles(folder)) {
        throw new AwsError('BucketNotEmpty', 'The bucket you tried to delete is not empty', 409);
      }
      rmSync(folder, { recursive: true });
      for (const { key } of shelf.settings.list(`${input.Bucket}/`)) shelf.settings.delete(key);
      for (const { key } of shelf.objects.list(`${input.Bucket}/`)) shelf.objects.delete(key);
    });
    return {};
  },

  async HeadBucket(input: HeadBucketRequest): Promise<HeadBucketOutput> {
    onlyKnown('HeadBucket', input, ['Bucket', 'ExpectedBucketOwner']);
    try {
      existingBucket(shelf, input);
    } catch (error) {
      if (error instanceof AwsError && error.name === noSuchBucket().name) throw notFound();
      if (error instanceof AwsError && error.name === invalidBucketName().name) throw notFound();
      throw error;
    }
    return { BucketRegion: shelf.world.region, AccessPointAlias: false };
  },

  async GetBucketLocation(input: GetBucketLocationRequest): Promise<{ LocationConstraint?: string }> {
    onlyKnown('GetBucketLocation', input, ['Bucket', 'ExpectedBucketOwner']);
    existingBucket(shelf, input);
    const { region } = shelf.world;
    return region === 'us-east-1' ? {} : ({ LocationConstraint: region } satisfies { LocationConstraint: string });
  },

  async ListBuckets(input: ListBucketsRequest): Promise<ListBucketsOutput> {
    onlyKnown('ListBuckets', input, []);
    const { bucketsFolder, account } = shelf.world;
    const entries = await readdir(bucketsFolder, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isDirectory() && isBucketName(entry.name)).map(({ name }) => name);
    return {
      Buckets: names.sort().map((Name) => ({ Name, CreationDate: statSync(join(bucketsFolder, Name)).birthtime })),
      Owner: { ID: account },
    };
  },
});

function alreadyYours(): AwsError {
  const message = 'Your previous request to create the named bucket succeeded and you already own it.';
  return new AwsError('BucketAlreadyOwnedByYou', message, 409);
}

/** us-east-1 takes no constraint; every other region wants its own name. */
function checkLocation(region: string, constraint: string | undefined): void {
  if (region === 'us-east-1') {
    if (constraint === undefined) return;
    throw new AwsError('InvalidLocationConstraint', 'The specified location-constraint is not valid');
  }
  if (constraint === region) return;
  throw new AwsError(
    'IllegalLocationConstraintException',
    `The ${constraint ?? 'unspecified'} location constraint is incompatible for the region specific endpoint this request was sent to.`,
  );
}
