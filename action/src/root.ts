import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { InternalError } from './errors.ts';

/** Folder of Penstock itself, whether it runs from its sources or from the bundle. */
export function packageRoot(from: string = import.meta.dirname): string {
  const file = join(from, 'package.json');
  if (existsSync(file) && isOurs(file)) return from;
  const parent = dirname(from);
  if (parent === from)
    throw new InternalError(
      'internal',
      'Penstock does not lie in its own folder: no package.json of that name above it.',
    );
  return packageRoot(parent);
}

function isOurs(file: string): boolean {
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'name' in manifest && isOurName(manifest.name);
}

/** In a clone, and as it is published. */
const isOurName = (name: unknown): boolean => name === 'penstock' || name === '@penstock/penstock';

/** What the package of this Penstock says of itself. */
export const ownManifest = () =>
  JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as {
    readonly version: string;
    /** The commit; put there by the release. */
    readonly gitHead?: string;
  };
