import type { ComparedSide } from '../compare.ts';
import type { Preview } from '../preview.ts';

export async function page(preview: Preview, _base: ComparedSide | undefined, _head: ComparedSide): Promise<string> {
  return preview.pipeline;
}
