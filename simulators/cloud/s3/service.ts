/** S3's commands, over plain folders. Objects have no versions here, and nobody is refused by a policy. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { AwsError, type Handlers, type MakeService, type World } from '../service.ts';
import { bucketCommands } from './buckets.ts';
import { listCommands } from './list.ts';
import { readCommands } from './read.ts';
import { removeCommands } from './remove.ts';
import { settingCommands } from './settings.ts';
import { openShelf } from './shelf.ts';
import type { Shelf } from './shelf.ts';
import { writeCommands } from './write.ts';

export const makeS3: MakeService = (world) => {
  const shelf = openShelf(world);
  mkdirSync(world.bucketsFolder, { recursive: true });
  removeUploadsOfTheDead(shelf);
  return {
    name: 's3',
    handlers: ofOwner(world, {
      ...bucketCommands(shelf),
      ...settingCommands(shelf),
      ...listCommands(shelf),
      ...readCommands(shelf),
      ...writeCommands(shelf),
      ...removeCommands(shelf),
    }),
  };
};

/** Every bucket is the one account's; a caller who expects another is refused, as S3 does it for every command. */
function ofOwner({ account }: World, handlers: Handlers): Handlers {
  return Object.fromEntries(
    Object.entries(handlers).map(([command, handler]): [string, Handlers[string]] => [
      command,
      async (input, options) => {
        const { ExpectedBucketOwner: owner = account, ...rest } = input as { readonly ExpectedBucketOwner?: string };
        if (owner !== account) throw new AwsError('AccessDenied', 'Access Denied', 403);
        // What is left is still the command's input: the member is optional in all of them.
        return handler(rest as never, options);
      },
    ]),
  );
}

function removeUploadsOfTheDead({ uploadsFolder, world }: Shelf): void {
  mkdirSync(uploadsFolder, { recursive: true });
  for (const name of readdirSync(uploadsFolder)) {
    const [owner = ''] = name.split('.');
    if (!world.store.isAlive(owner)) rmSync(join(uploadsFolder, name), { force: true });
  }
}
