import { join, relative, sep } from 'node:path';
import type { Feed, Pipeline } from '../graph/model.ts';

/**
 * The pipeline as it was, on what feeds it now: only the change of the pipeline itself is to be seen. A source that is
 * gone, or is of another type now, keeps its own feed. Pure.
 */
export function onSameInputs(base: Pipeline, head: Pipeline): Pipeline {
  const typeIn = ({ sources }: Pipeline, name: string) => sources.find((source) => source.name === name)?.type;
  const isShared = ({ source }: Feed) =>
    typeIn(base, source) !== undefined && typeIn(base, source) === typeIn(head, source);
  const own = base.local.filter((feed) => !isShared(feed)).map((feed) => fromElsewhere(feed, base.root, head.root));
  return { ...base, root: head.root, local: [...head.local.filter(isShared), ...own] };
}

function fromElsewhere(feed: Feed, root: string, newRoot: string): Feed {
  if (feed.kind !== 'files') return feed;
  const path = (file: string) => relative(newRoot, join(root, file)).split(sep).join('/');
  return { ...feed, files: feed.files.map((file) => ({ ...file, path: path(file.path) })) };
}
