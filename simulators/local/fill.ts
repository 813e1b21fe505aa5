/** Fills the sources that `local:` feeds, each when it has not what it is to have. */
import type { Feed, Pipeline, Source } from '../../action/src/graph/model.ts';
import { fillTables } from './database.ts';
import { fillFolder } from './folder.ts';
import { dataEnd } from './instant.ts';
import { fillMessages } from './messages.ts';
import type { Place } from './place.ts';
import { alone } from './record.ts';

/** To be called when the pipeline is deployed: messages go through its rules. */
export async function fillSources(place: Place, pipeline: Pipeline): Promise<void> {
  const end = dataEnd(place.store, pipeline);
  for (const feed of pipeline.local) {
    const source = pipeline.sources.find(({ name }) => name === feed.source);
    if (source === undefined) throw new RangeError(`No source "${feed.source}" in the graph.`);
    const id = `${pipeline.name}/${source.name}`;
    await alone(place.store, id, place.signal, () => fill(place, pipeline, source, feed, id, end));
  }
}

async function fill(
  place: Place,
  pipeline: Pipeline,
  source: Source,
  feed: Feed,
  id: string,
  end: Date,
): Promise<void> {
  if (source.type === 's3' && feed.kind !== 'sensors') return fillFolder(place, pipeline, source, feed, id);
  if (source.type === 'jdbc' && feed.kind === 'history') return fillTables(place, pipeline, source, feed.rows, id);
  if (source.type === 'iot' && feed.kind === 'sensors') return fillMessages(place, pipeline, source, feed, id, end);
  throw new RangeError(`"${feed.kind}" does not feed "${source.name}".`);
}
