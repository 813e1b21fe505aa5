/** A run of a model over two simulated days: three rooms, a sensor of each with a fault a day. */
import { labelledAnomalies, labelsOf, type LabelledAnomalies } from '../../action/src/report/anomalies/data.ts';
import type { ReportData } from '../../action/src/report/data.ts';
import type { Table } from '../../action/src/graph/model.ts';
import { fleet, labelLines } from '../../simulators/sensors/fleet.ts';
import { marked } from './example.ts';

export const anomalies: Table = {
  name: 'anomalies',
  path: 'anomalies/',
  format: 'parquet',
  header: true,
  columns: Object.entries({
    timestamp: 'timestamp',
    room: 'string',
    value: 'double',
    score: 'double',
    cutoff: 'double',
    is_anomaly: 'boolean',
    model_version: 'string',
  }).map(([name, type]) => ({ name, type })),
  partitionBy: [],
  key: [],
  isPublic: false,
  at: { file: 'p.yml', line: 1, column: 1, endLine: 1, endColumn: 2 },
};

/** Jumps of more than a degree are anomalies: it finds spikes, and the ends of what sticks and drifts. */
function labelledRooms(): LabelledAnomalies {
  const { labels, ticks } = fleet({
    seed: 11,
    rooms: ['kitchen', 'laboratory', 'office'],
    devices: 3,
    start: new Date('2026-11-22T00:00:00Z'),
    days: 2,
    secondsBetween: 300,
  });
  const before = new Map<string, number>();
  const rows = [...ticks()].flatMap(({ time, readings }) =>
    readings.map(({ temp, room_id }) => {
      const isAnomaly = Math.abs(temp - (before.get(room_id) ?? temp)) > 1;
      before.set(room_id, temp);
      return [String(time.getTime()), String(temp), String(isAnomaly), '3', `room_anomalies[${room_id}]`, room_id];
    }),
  );
  return labelledAnomalies(anomalies, ['readings'], labelsOf(labelLines(labels), 'labels/readings.jsonl'), rows);
}

export function labelled(): ReportData {
  return { ...marked(), anomalies: [labelledRooms()] };
}
