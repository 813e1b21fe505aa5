import { StartExecutionCommand, type SFNClient } from '@aws-sdk/client-sfn';
import { parseCron } from '../../src/graph/cron.ts';
import { scheduledRun } from '../../src/run/scheduled.ts';
import type { Start, Started } from './event.ts';

/** Starts the run that is due, as `penstock run --scheduled` does, under the same name: once, however often it is told. */
export async function start(sfn: Pick<SFNClient, 'send'>, event: Start): Promise<Started> {
  const { state_machine_arn: stateMachineArn, inputs, time_zone: timeZone, window } = event;
  const schedule = { cron: parseCron(event.cron) };
  const due = scheduledRun({ schedule, timeZone, window }, new Date(event.scheduled_time));
  const input = JSON.stringify({ window: due.window, inputs });
  try {
    // While it runs, the same name and input again give the same execution.
    await sfn.send(new StartExecutionCommand({ stateMachineArn, name: due.name, input }));
    return { execution: due.name, started: true };
  } catch (error) {
    if (error instanceof Error && error.name === 'ExecutionAlreadyExists') {
      return { execution: due.name, started: false };
    }
    throw error;
  }
}
