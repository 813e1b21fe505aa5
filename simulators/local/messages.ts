/** A source of messages: a fleet of sensors publishes them, through the deployed rule and stream. */
import { createHash } from 'node:crypto';
import { deleteUnder, ownBucket, putContent } from '../../action/src/aws/objects.ts';
import { UserError } from '../../action/src/errors.ts';
import type { Feed, IotSource, Pipeline } from '../../action/src/graph/model.ts';
import { count } from '../../action/src/report/words.ts';
import { namesOf } from '../../action/src/render/names.ts';
import { deliveredPrefix, undeliveredPrefix } from '../../action/src/render/source-folder.ts';
import { systemClock } from '../cloud/clock.ts';
import { openFirehose } from '../cloud/firehose/firehose.ts';
import { findRule } from '../cloud/iot/rules.ts';
import { during, fleet, labelLines } from '../sensors/fleet.ts';
import { plant } from '../sensors/plant.ts';
import { publishFleet } from '../sensors/simulate.ts';
import { sensorsStart } from './instant.ts';
import type { Place } from './place.ts';
import { fillings } from './record.ts';
import { topicFor } from './topic.ts';

const day = 24 * 60 * 60 * 1000;

/** All that the sensors have measured until `end`; what they measured since the last filling is added to it. */
export async function fillMessages(
  place: Place,
  pipeline: Pipeline,
  source: IotSource,
  feed: Feed & { readonly kind: 'sensors' },
  id: string,
  end: Date,
): Promise<void> {
  const digest = digestOf(source, feed);
  const record = fillings(place.store);
  const before = record.get(id);
  const isSame = before?.digest === digest;
  if (isSame && Date.parse(before.until) >= end.getTime()) return;

  refuseUndeployed(place, pipeline, source);
  record.put(id, { digest: '', until: '', keys: [] });
  if (!isSame) await empty(place, pipeline, source);
  const start = sensorsStart(pipeline, feed.days);
  const from = isSame ? new Date(before.until) : start;
  const days = Math.ceil((end.getTime() - start.getTime()) / day);
  const rooms = plant.rooms.slice(0, feed.devices);
  const said = during(fleet({ ...plant, rooms, devices: feed.devices, start, days }), from, end);
  const messages = await publishFleet(place, said, from, ({ room_id, device_id }) =>
    topicFor(source.topic, room_id, device_id),
  );
  await putContent(place.cloud, dataBucket(pipeline), `labels/${source.name}.jsonl`, labelLines(said.labels));
  record.put(id, { digest, until: end.toISOString(), keys: [] });
  place.tell(`Filled ${source.name}: ${messages} messages of ${count(feed.devices, 'sensor')}`);
}

const dataBucket = (pipeline: Pipeline) => ownBucket(namesOf(pipeline).dataBucket, pipeline.environment.account);

/** Also of what was acknowledged and not delivered before a kill. */
async function empty(place: Place, pipeline: Pipeline, source: IotSource): Promise<void> {
  const firehose = openFirehose({ ...place, clock: systemClock });
  await firehose.flush();
  await firehose.close();
  for (const prefix of [deliveredPrefix(source), undeliveredPrefix(source)])
    await deleteUnder(place.cloud, dataBucket(pipeline), prefix);
}

export function refuseUndeployed(place: Pick<Place, 'store'>, pipeline: Pipeline, source: IotSource): void {
  if (findRule(place, namesOf(pipeline).topicRule(source.name)) !== undefined) return;
  throw new UserError('not-deployed', `Source "${source.name}" is not deployed yet: nobody would take its messages.`, {
    hint: `penstock deploy ${pipeline.file}`,
    at: source.at,
  });
}

function digestOf({ topic, select }: IotSource, { devices, days }: Feed & { readonly kind: 'sensors' }): string {
  return createHash('sha256')
    .update(JSON.stringify({ ...plant, topic, select, devices, days }))
    .digest('hex');
}
