import { sha256 } from './names.ts';

/** For people alone: they name lines of the YAML, which a comment in it moves. */
export const listings: readonly string[] = ['resources.txt', 'states.txt', 'source-map.json'];

/** sha256 over what AWS would get, by the paths of the files in the output folder. */
export const digestOf = (files: Iterable<readonly [path: string, text: string]>): string =>
  sha256(
    [...files]
      .filter(([path]) => !listings.includes(path))
      .map(([path, text]) => `${path}\n${sha256(text)}\n`)
      .join(''),
  );
