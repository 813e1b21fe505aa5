/** What a state machine's logging lets through to its log group. Source: "Using CloudWatch Logs to log execution history". */
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LoggingConfiguration, LogLevel } from '@aws-sdk/client-sfn';
import type { World } from '../../service.ts';
import type { HistoryEvent } from '../machine.ts';

export type Log = (events: readonly HistoryEvent[]) => void;

export const noLog: Log = () => undefined;

/** Whether events of a type are logged at a level. */
export function isLogged(level: LogLevel | undefined, type: string): boolean {
  switch (level) {
    case 'ALL':
      return true;
    case 'ERROR':
      return /(Failed|Aborted|TimedOut)$|^FailStateEntered$/.test(type);
    case 'FATAL':
      return /^Execution(Failed|Aborted|TimedOut)$/.test(type);
    case 'OFF':
    case undefined:
      return false;
  }
}

const data: ReadonlySet<string> = new Set(['input', 'inputDetails', 'output', 'outputDetails', 'parameters']);

/** The JSON text of a log event. Without execution data it has neither inputs nor outputs. */
export function logLine(event: HistoryEvent, executionArn: string, includesData: boolean): string {
  const key = Object.keys(event).find((name) => name.endsWith('EventDetails')) as `${string}Details` | undefined;
  const details = Object.entries((key === undefined ? undefined : event[key]) ?? {});
  return JSON.stringify({
    id: String(event.id),
    type: event.type,
    details: Object.fromEntries(details.filter(([name]) => includesData || !data.has(name))),
    previous_event_id: String(event.previousEventId),
    event_timestamp: String(event.timestamp.getTime()),
    execution_arn: executionArn,
    redrive_count: '0',
  });
}

/** Log groups are files of JSON lines: `logs/states/<group>.jsonl`, with `_` for the slashes of its name. */
export function openLog(
  { logsFolder }: Pick<World, 'logsFolder'>,
  { level, includeExecutionData = false, destinations = [] }: LoggingConfiguration,
  executionArn: string,
): Log {
  const group = destinations[0]?.cloudWatchLogsLogGroup?.logGroupArn?.split(':log-group:')[1]?.replace(/:\*$/, '');
  if (group === undefined || level === 'OFF') return noLog;
  const folder = join(logsFolder, 'states');
  const file = join(folder, `${group.replaceAll('/', '_')}.jsonl`);
  return (events) => {
    const lines = events.filter(({ type }) => isLogged(level, type));
    if (lines.length === 0) return;
    mkdirSync(folder, { recursive: true });
    appendFileSync(file, lines.map((event) => `${logLine(event, executionArn, includeExecutionData)}\n`).join(''));
  };
}
