/** Where Penstock itself lies, and where it keeps the engines. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { InternalError } from '../../../action/src/errors.ts';

/** The folder of Penstock's own package.json; the same from the sources and from the bundle. */
export function packageRoot(): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    if (nameIn(join(folder, 'package.json')) === 'penstock') return folder;
    if (folder === dirname(folder)) throw new InternalError('engines-missing', 'Penstock does not find its own files.');
  }
}

function nameIn(manifest: string): unknown {
  if (!existsSync(manifest)) return undefined;
  const content: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
  return typeof content === 'object' && content !== null && 'name' in content ? content.name : undefined;
}

/** A folder that may be kept between machines of one kind and deleted at any time: `PENSTOCK_CACHE`, or in the package. */
export function cacheFolder(): string {
  const elsewhere = process.env['PENSTOCK_CACHE'];
  return elsewhere ? resolve(elsewhere) : join(packageRoot(), '.cache', 'penstock');
}
