/** What becomes of the results of child executions. Source: "ResultWriter (Map)" in the guide of Step Functions. */
import type { MapState, ResultWriter } from '../definition.ts';
import { StateFailure } from '../errors.ts';
import type { Visit } from '../execution.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import { TaskFailure, type MapRun, type Objects } from '../machine.ts';
import type { Child } from './children.ts';

type Transformation = NonNullable<NonNullable<ResultWriter['WriterConfig']>['Transformation']>;

export interface Writing {
  readonly transformation: Transformation;
  readonly isLines: boolean;
  /** Undefined: the results are the output of the state. */
  readonly to: { readonly bucket: string; readonly prefix: string } | undefined;
}

export async function writingOf(visit: Visit<MapState>, writer: ResultWriter = {}): Promise<Writing> {
  const { Resource, WriterConfig: { Transformation, OutputType } = {} } = writer;
  const transformation = Transformation ?? (Resource === undefined ? 'COMPACT' : 'NONE');
  const isLines = OutputType === 'JSONL';
  if (Resource === undefined) return { transformation, isLines, to: undefined };
  const name = visit.language === 'JSONata' ? 'Arguments' : 'Parameters';
  const given = await visit.dataflow.template(visit, name, { of: writer, at: 'ResultWriter/' });
  const { Bucket, Prefix } = isObject(given) ? given : {};
  const to = { bucket: typeof Bucket === 'string' ? Bucket : '', prefix: typeof Prefix === 'string' ? Prefix : '' };
  return { transformation, isLines, to };
}

/** A child that failed has its record, whatever the transformation. */
export function results(children: readonly Child[], run: MapRun, transformation: Transformation): readonly Json[] {
  return children.flatMap((child) => {
    const { ended } = child;
    if (ended?.result.status !== 'SUCCEEDED' || transformation === 'NONE') return [recordOf(child, run)];
    const output = ended.result.output as Json;
    // An array of arrays loses one level: flatMap takes it.
    return transformation === 'FLATTEN' && Array.isArray(output) ? (output as readonly Json[]) : [output];
  });
}

/** Writes a file a kind of end and the manifest; resolves to the output of the state. Rejects with StateFailure. */
export async function write(
  children: readonly Child[],
  run: MapRun,
  { to, transformation, isLines }: Writing & { readonly to: object },
  objects: Objects | undefined,
): Promise<JsonObject> {
  const folder = `${to.prefix === '' ? '' : `${to.prefix.replace(/\/$/, '')}/`}${run.arn.split(':').at(-1)}`;
  const files: Record<'FAILED' | 'PENDING' | 'SUCCEEDED', Json[]> = { FAILED: [], PENDING: [], SUCCEEDED: [] };
  const key = `${folder}/manifest.json`;
  try {
    if (objects === undefined) throw new TaskFailure(undefined, 'There is no S3 to write the results to.');
    for (const kind of ['FAILED', 'PENDING', 'SUCCEEDED'] as const) {
      const list = results(
        children.filter((child) => kindOf(child) === kind),
        run,
        transformation,
      );
      if (list.length === 0) continue;
      const text = isLines ? list.map((item) => `${JSON.stringify(item)}\n`).join('') : JSON.stringify(list);
      const Key = `${folder}/${kind}_0.${isLines ? 'jsonl' : 'json'}`;
      await objects.put(to.bucket, Key, text);
      files[kind].push({ Key, Size: Buffer.byteLength(text) });
    }
    const manifest = { DestinationBucket: to.bucket, MapRunArn: run.arn, ResultFiles: files };
    await objects.put(to.bucket, key, JSON.stringify(manifest));
  } catch (thrown) {
    if (thrown instanceof TaskFailure) throw new StateFailure('States.ResultWriterFailed', thrown.causeText);
    throw thrown;
  }
  return { MapRunArn: run.arn, ResultWriterDetails: { Bucket: to.bucket, Key: key } };
}

function kindOf({ ended }: Child): 'FAILED' | 'PENDING' | 'SUCCEEDED' {
  if (ended === undefined) return 'PENDING';
  return ended.result.status === 'SUCCEEDED' ? 'SUCCEEDED' : 'FAILED';
}

/** As DescribeExecution tells of it. */
function recordOf({ arn, name, input, started, ended }: Child, { stateMachine }: MapRun): JsonObject {
  const result = ended?.result;
  const output = result?.status === 'SUCCEEDED' ? JSON.stringify(result.output) : undefined;
  const members: Readonly<Record<string, Json | undefined>> = {
    Cause: result?.status === 'SUCCEEDED' ? undefined : result?.cause,
    Error: result?.status === 'SUCCEEDED' ? undefined : result?.error,
    ExecutionArn: arn,
    Input: JSON.stringify(input),
    InputDetails: { Included: true },
    Name: name,
    Output: output,
    OutputDetails: output === undefined ? undefined : { Included: true },
    RedriveCount: 0,
    StartDate: started?.toISOString(),
    StateMachineArn: stateMachine.id,
    Status: result?.status ?? 'PENDING',
    StopDate: ended?.at.toISOString(),
  };
  return Object.fromEntries(Object.entries(members).filter((entry): entry is [string, Json] => entry[1] !== undefined));
}
