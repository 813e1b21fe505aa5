/** What a page says of anomalies and of the faults behind them. */
import { afterAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anomalyQuery, labelledAnomalies, labelsOf } from '../../action/src/report/anomalies/data.ts';
import { renderSite } from '../../action/src/report/site.ts';
import { project, script } from '../faults/project.ts';
import { marked } from './example.ts';
import { script as markup } from './hostile.ts';
import { anomalies, labelled } from './labelled.ts';

const textOf = (page: string | undefined): string =>
  (page ?? '')
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

const spike =
  '{"device_id":"k-1","room_id":"kitchen","fault":"spike","start":"2026-11-22 00:05:00","end":"2026-11-22 00:06:00"}';

test('labels are lines of JSON, and a line that is none is shown by its place', () => {
  expect(labelsOf(`${spike}\n\n`, 'l')).toEqual([
    { place: 'kitchen', kind: 'spike', start: Date.UTC(2026, 10, 22, 0, 5), end: Date.UTC(2026, 10, 22, 0, 6) },
  ]);
  for (const line of ['{', '[]', 'null', spike.replace('00:05', '0:5'), spike.replace('"kitchen"', '5')]) {
    expect(() => labelsOf(`${spike}\n${line}\n`, 's3://b/labels/readings.jsonl')).toThrow(
      's3://b/labels/readings.jsonl, line 2: this is no label of a fault.',
    );
  }
});

test('only rows of the time of the labels are asked for', () => {
  expect(anomalyQuery(anomalies, 'lake', labelsOf(spike, 'l'))).toBe(
    `SELECT CAST(1000 * to_unixtime("timestamp") AS bigint), "value", is_anomaly, model_version, written_by, "room"
FROM "lake"."anomalies"
WHERE "timestamp" >= TIMESTAMP '2026-11-21 00:05:00.000' AND "timestamp" < TIMESTAMP '2026-11-23 00:06:00.000' AND "value" IS NOT NULL
ORDER BY "timestamp", written_by`,
  );
});

test('a page says what is compared, counts it, and draws each room', async () => {
  const page = (await renderSite(labelled())).get('index.html') ?? '';
  const said = textOf(page);
  expect(said).toContain(
    'What room_anomalies marked (model version 3) in 1,728 readings of 3 rooms, 22 November 2026, 00:00 to 23 November 2026, 23:55 UTC, is compared with the 6 faults that the simulated sensors were told to have ( labels/readings.jsonl ).',
  );
  expect(said).toContain('Faults found 4 of 6 4 of 6 drift 2 of 2 2 of 2 spike 2 of 2 2 of 2 stuck 0 of 2 0 of 2');
  expect(said).toContain('Faults missed 2 2 False alarms 0 of 4 0 of 4');
  expect(page.match(/Line chart of value[^"]*/g)).toContain(
    'Line chart of value by timestamp, marked by anomaly (2 points), over bands (stuck, spike): 576 points, from 19.45 to 33.3',
  );
});

test('without rows in that time it says so, and without labels there is no section', async () => {
  const none = labelledAnomalies(anomalies, ['readings'], labelsOf(spike, 'l'), []);
  const empty = await renderSite({ ...marked(), anomalies: [none] });
  expect(textOf(empty.get('index.html'))).toContain('No row is of the time of the known faults.');
  expect((await renderSite(marked())).get('index.html')).not.toContain('Anomalies and known faults');
});

test('markup in names of rooms and faults makes no element', async () => {
  const bad = labelsOf(spike.replace('kitchen', '<img src=x>').replace('spike', '<b>spike</b>'), 'l');
  const rows = [0, 1, 2].map((i) => [
    String(Date.UTC(2026, 10, 22, 0, 5 + i)),
    '20',
    'true',
    markup,
    markup,
    '<img src=x>',
  ]);
  const site = await renderSite({ ...marked(), anomalies: [labelledAnomalies(anomalies, ['readings'], bad, rows)] });
  expect(site.get('index.html')).not.toMatch(/<img|<b>spike|<script/);
  expect(site.get('index.html')).toContain('&lt;b&gt;spike&lt;/b&gt;');
});

const here = project({
  'pipeline/rooms.yml': `name: rooms
database: rooms_db
sources:
  readings: { type: iot, topic: plant/+/temperature, select: '*', columns: { temp: double } }
tables:
  anomalies:
    path: anomalies/
    format: parquet
    columns: { timestamp: timestamp, room: string, value: double, score: double, cutoff: double, is_anomaly: boolean, model_version: string }
jobs:
  room_anomalies: { window: none, script: glue/score.py, reads: readings, writes: anomalies }
`,
  'glue/score.py': script(`
from pyspark.sql import Row
from datetime import datetime, timedelta
rows = [Row(timestamp=datetime(2026, 11, 22) + timedelta(minutes=i), room="kitchen", value=30.0 if i == 5 else 20.0,
            score=1.0, cutoff=3.0, is_anomaly=i in (5, 40), model_version="1") for i in range(60)]
old = Row(timestamp=datetime(2010, 1, 1), room="kitchen", value=99.0, score=9.0, cutoff=3.0, is_anomaly=True, model_version="1")
spark.createDataFrame(rows + [old]).write.parquet(args["output"], mode="append")
`),
});
afterAll(() => here.remove());

test('labels in the data bucket and rows of the table meet on the page of a run', async () => {
  expect(await here.penstock('deploy', 'pipeline/rooms.yml')).toMatchObject({ code: 0 });
  expect(await here.penstock('run', 'pipeline/rooms.yml')).toMatchObject({ code: 0 });
  const site = async () => {
    expect(await here.penstock('report', 'pipeline/rooms.yml', '--out', 'site')).toMatchObject({ code: 0, stderr: '' });
    return textOf(readFileSync(join(here.folder, 'site/index.html'), 'utf8'));
  };
  expect(await site()).not.toContain('known faults');

  here.put('rooms-local-000000000000-us-east-1-data', 'labels/readings.jsonl', `${spike}\n`);
  const said = await site();
  expect(said).toContain('What room_anomalies marked (model version 1) in 60 readings of 1 room,');
  expect(said).toContain('Faults found 1 of 1 1 of 1 spike 1 of 1 1 of 1 Faults missed 0 0 False alarms 1 of 2 0 of 1');
  expect(said).toContain('Precision by events 50 % 100 % Recall by events 100 % 100 %');
  expect(said).toContain('Precision by readings 50 % 100 % Recall by readings 100 % 100 %');
}, 120_000);
