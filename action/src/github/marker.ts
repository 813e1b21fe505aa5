/** The hidden first line of a comment: whose it is, and which run has written it. */
export interface Marker {
  readonly pipeline: string;
  readonly environment: string;
  /** The run of the pull request's workflow that it tells of, not the one that has written it. */
  readonly run: Age;
  readonly headSha: string;
  /** When it was true; ISO 8601, UTC. */
  readonly at: string;
}

/** Ids of runs grow; a run that is repeated keeps its id. */
export interface Age {
  readonly id: number;
  readonly attempt: number;
}

export const isNewer = (a: Age, b: Age): boolean => a.id > b.id || (a.id === b.id && a.attempt > b.attempt);

/** Nothing in it can end the comment of HTML that it stands in. */
export function markerLine({ pipeline, environment, run, headSha, at }: Marker): string {
  const json = JSON.stringify({ v: 1, pipeline, environment, run: run.id, attempt: run.attempt, head: headSha, at });
  return `<!-- penstock ${json.replaceAll('>', String.raw`\u003e`)} -->`;
}

/** Undefined for a comment that has none, or one that no version of Penstock has written. */
export function readMarker(body: string): Marker | undefined {
  const [, json] = /^<!-- penstock (\{.*\}) -->/.exec(body) ?? [];
  const fields = json === undefined ? {} : parsed(json);
  const { pipeline, environment, run, attempt, head, at } = fields;
  if (!isText(pipeline) || !isText(environment) || !isText(head) || !isText(at)) return undefined;
  if (!Number.isSafeInteger(run) || !Number.isSafeInteger(attempt)) return undefined;
  return { pipeline, environment, headSha: head, at, run: { id: Number(run), attempt: Number(attempt) } };
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** A person may have edited it. */
function parsed(json: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(json) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}
