/** Invoke, with an answer. */
import type { InvocationRequest, InvocationResponse } from '@aws-sdk/client-lambda';
import { Uint8ArrayBlobAdapter } from '@smithy/core/serde';
import { onlyKnown } from '../input.ts';
import { AwsError, refuse } from '../service.ts';
import type { Environments } from './environments.ts';
import { functionNotFound } from './errors.ts';
import { arnOf, functionName } from './functions.ts';
import type { FunctionRecord, Functions } from './functions.ts';
import { standIn, standInHint } from './stand-in.ts';

export const invokeCommands = (shelf: Functions, environments: Environments) => ({
  async Invoke(
    input: Omit<InvocationRequest, 'Payload'> & { Payload?: string | Uint8Array },
    { signal }: { readonly signal?: AbortSignal } = {},
  ): Promise<InvocationResponse> {
    onlyKnown('Invoke', input, ['FunctionName', 'InvocationType', 'LogType', 'Payload', 'Qualifier']);
    const { InvocationType = 'RequestResponse', LogType = 'None', Qualifier = '$LATEST' } = input;
    if (InvocationType !== 'RequestResponse') throw refuse(`an invocation of the type ${InvocationType}`);
    if (LogType !== 'None') throw refuse(`Invoke with LogType ${LogType}`);
    if (Qualifier !== '$LATEST') throw refuse(`the qualifier ${Qualifier} of a function`);
    const event = eventOf(input.Payload);
    const record = await functionOrStandIn(shelf, functionName(input.FunctionName));
    const outcome = await unlessAborted(environments.invoke(record, event, crypto.randomUUID()), signal);
    const answer = { StatusCode: 200, ExecutedVersion: '$LATEST' };
    if ('output' in outcome) return { ...answer, Payload: Uint8ArrayBlobAdapter.fromString(outcome.output) };
    const Payload = Uint8ArrayBlobAdapter.fromString(JSON.stringify(outcome.error));
    return { ...answer, FunctionError: 'Unhandled', Payload };
  },
});

/** Who asked may go; the function does not learn of it, and runs on. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  const { promise, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal.reason as Error);
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort, { once: true });
  return Promise.race([work, promise]).finally(() => signal.removeEventListener('abort', onAbort));
}

async function functionOrStandIn({ world, functions }: Functions, name: string): Promise<FunctionRecord> {
  const record = functions.get(name) ?? (await standIn(world, name));
  if (record === undefined) throw functionNotFound(arnOf(world, name), standInHint(world, name));
  return record;
}

function eventOf(payload: string | Uint8Array | undefined): string {
  if (payload === undefined || payload.length === 0) return '{}';
  const text = typeof payload === 'string' ? payload : Buffer.from(payload).toString();
  try {
    JSON.parse(text);
    return text;
  } catch (cause) {
    const message = `Could not parse request body into json: ${cause instanceof Error ? cause.message : String(cause)}`;
    throw Object.assign(new AwsError('InvalidRequestContentException', message), { cause });
  }
}
