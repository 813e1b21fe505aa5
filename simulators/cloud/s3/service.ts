/** S3's commands, over plain folders. Objects have no versions here, and nobody is refused by a policy. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { MakeService } from '../service.ts';
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
    handlers: {
      ...bucketCommands(shelf),
      ...settingCommands(shelf),
      ...listCommands(shelf),
      ...readCommands(shelf),
      ...writeCommands(shelf),
      ...removeCommands(shelf),
    },
  };
};

function removeUploadsOfTheDead({ uploadsFolder, world }: Shelf): void {
  mkdirSync(uploadsFolder, { recursive: true });
  for (const name of readdirSync(uploadsFolder)) {
    const [owner = ''] = name.split('.');
    if (!world.store.isAlive(owner)) rmSync(join(uploadsFolder, name), { force: true });
  }
}
