import { rename, rm } from 'node:fs/promises';

/**
 * Makes a folder or a file whole or not at all: `make` fills a place beside it, which then takes its name. What a
 * killed setup left half done is removed first, as there is one setup at a time.
 */
export async function makeWhole(path: string, make: (partial: string) => Promise<void>): Promise<void> {
  const partial = `${path}.partial`;
  await rm(partial, { recursive: true, force: true });
  await make(partial);
  await rm(path, { recursive: true, force: true });
  await rename(partial, path);
}
