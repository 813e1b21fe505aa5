/** What the schedule sends: all that the start of a run needs. */
export interface Start {
  /** UTC, ISO 8601: filled in by EventBridge Scheduler, of the time that was meant. */
  readonly scheduled_time: string;
  readonly state_machine_arn: string;
  /** Five fields, in the time zone. */
  readonly cron: string;
  /** IANA name. */
  readonly time_zone: string;
  readonly window: 'hour' | 'day' | 'week' | 'month';
  /** The defaults of the pipeline's inputs. */
  readonly inputs: Readonly<Record<string, string | number | boolean>>;
}

export interface Started {
  readonly execution: string;
  /** False: it was there already. */
  readonly started: boolean;
}
