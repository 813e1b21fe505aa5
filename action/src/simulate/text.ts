/** A simulation for people: the result, the path that it took, and the history as a table. */
import type { HistoryEvent } from '../../../simulators/cloud/states/machine.ts';
import { textTable } from '../report/text-table.ts';
import type { Simulation } from './simulation.ts';

/** States in the order in which they were entered. */
export function pathTaken(events: readonly HistoryEvent[]): readonly string[] {
  return events.flatMap((event) => (event.type.endsWith('StateEntered') ? [member(event, 'name')] : []));
}

export function simulationText(simulation: Simulation, width: number): string {
  const { result, events } = simulation;
  const start = events[0]?.timestamp.getTime() ?? 0;
  const seconds = ((events.at(-1)?.timestamp.getTime() ?? start) - start) / 1000;
  const table = textTable({
    columns: [
      { title: 'id', align: 'right' },
      { title: 'after', align: 'right' },
      { title: 'seconds', align: 'right' },
      { title: 'event', align: 'left' },
      { title: 'what', align: 'left' },
    ],
    rows: events.map((event) => [
      String(event.id),
      String(event.previousEventId),
      ((event.timestamp.getTime() - start) / 1000).toFixed(1),
      event.type,
      what(event),
    ]),
    width,
    style: (cell) => cell,
  });
  return [
    `${result.status} after ${seconds} s`,
    ...outcome(simulation),
    '',
    ...wrapped(`Path: ${pathTaken(events).join(' > ')}`, width),
    '',
    table,
    '',
  ].join('\n');
}

/** Lines of at most so many characters, broken where the path goes on. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const part of text.split(/(?<= >) /)) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(part);
    else if (last.length + 1 + part.length <= width) lines[lines.length - 1] = `${last} ${part}`;
    else lines.push(`  ${part}`);
  }
  return lines;
}

function outcome({ result }: Simulation): readonly string[] {
  if (result.status === 'SUCCEEDED') return [`Output: ${JSON.stringify(result.output)}`];
  if (result.status === 'RUNNING') return ['It waits for an answer that no script gives.'];
  return [
    ...(result.error === undefined ? [] : [`Error: ${result.error}`]),
    ...(result.cause === undefined ? [] : [`Cause: ${result.cause}`]),
  ];
}

function what(event: HistoryEvent): string {
  const of = (name: string) => member(event, name);
  return [
    of('name'),
    of('index'),
    of('mapRunArn'),
    of('workerName'),
    of('resourceType'),
    of('resource'),
    of('error'),
    of('output') || of('input'),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** A member of the event's details, as text. */
function member(event: HistoryEvent, name: string): string {
  const key = Object.keys(event).find((key) => key.endsWith('EventDetails')) as `${string}Details` | undefined;
  const details = key === undefined ? undefined : event[key];
  const value: unknown = typeof details === 'object' && details !== null ? Reflect.get(details, name) : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
