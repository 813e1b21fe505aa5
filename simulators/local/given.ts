/** What a test gives to the sources of its pipeline. Those that are given nothing hold nothing. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../action/src/errors.ts';
import type { IotSource, Pipeline, PipelineTest, RepositoryFile, Window } from '../../action/src/graph/model.ts';
import { openIotCore } from '../cloud/iot/core.ts';
import { connectThing } from '../sensors/publish.ts';
import { timeline } from '../sensors/timeline.ts';
import { filesUnder, putAll } from './folder.ts';
import { refuseUndeployed } from './messages.ts';
import type { Place } from './place.ts';
import { topicFor } from './topic.ts';

/** Messages arrive in the last moment of the window. */
export async function giveSources(place: Place, pipeline: Pipeline, test: PipelineTest, window: Window): Promise<void> {
  const arrived = new Date(Date.parse(window.end) - 1);
  for (const source of pipeline.sources) {
    const files = test.given.find((given) => given.source === source.name)?.files ?? [];
    if (source.type === 's3') await putAll(place, pipeline, source, await filesUnder(source, pipeline.root, files));
    else if (source.type === 'iot' && files.length > 0) await publishLines(place, pipeline, source, files, arrived);
  }
}

/** Bytes that AWS IoT Core takes as one message. */
const largest = 128 * 1024;

async function publishLines(
  place: Place,
  pipeline: Pipeline,
  source: IotSource,
  files: readonly RepositoryFile[],
  arrived: Date,
): Promise<void> {
  refuseUndeployed(place, pipeline, source);
  const texts = await Promise.all(files.map(({ path }) => readFile(join(pipeline.root, path), 'utf8')));
  const lines = texts.flatMap((text) => text.split(/\r?\n/)).filter((line) => line !== '');
  const core = await openIotCore({ ...place, clock: timeline(arrived) });
  try {
    const device = await connectThing({ host: '127.0.0.1', port: core.port }, 'given', await core.thing('given'));
    try {
      for (const line of lines) {
        if (Buffer.byteLength(line) > largest)
          throw new UserError(
            'bad-feed',
            `A message for "${source.name}" has more than 128 KB: AWS IoT Core takes none.`,
          );
        await device.publishAsync(topicFor(source.topic, roomIn(line), 'given'), line, { qos: 1 });
      }
    } finally {
      await device.endAsync();
    }
  } finally {
    await core.close();
  }
}

/** A message that is no JSON is published too. */
function roomIn(line: string): string {
  const [, room = 'given'] = /"room_id"\s*:\s*"([^"/+#$\\]+)"/.exec(line) ?? [];
  return room;
}
