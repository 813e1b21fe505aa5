/** Results of commands, as Step Functions hands them to a state machine. */
import type { Json, JsonObject } from '../json.ts';

export interface Shaping {
  readonly date: (date: Date) => Json;
  readonly key?: (key: string) => string;
}

/** Instants of the optimised integrations, and of the SDK integrations. */
export const milliseconds: Shaping = { date: (date) => date.getTime() };
export const iso: Shaping = { date: (date) => date.toISOString() };

/** Members by the alphabet, what is undefined left out, bodies and payloads as text. */
export async function shaped(value: unknown, shaping: Shaping): Promise<Json> {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (value instanceof Date) return shaping.date(value);
  if (value instanceof Uint8Array) return Buffer.from(value).toString('utf8');
  if (Array.isArray(value)) return Promise.all(value.map((item) => shaped(item, shaping)));
  if (typeof value !== 'object') return null;
  if (isStream(value)) return value.transformToString();
  const object: Record<string, Json> = {};
  for (const [key, item] of Object.entries(value).sort(byKey)) {
    if (item !== undefined) object[shaping.key?.(key) ?? key] = await shaped(item, shaping);
  }
  return object;
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : Number(one > other);
}

function isStream(value: object): value is { transformToString(): Promise<string> } {
  return 'transformToString' in value && typeof value.transformToString === 'function';
}

/** As the optimised integrations give it: with what is known of the answer's HTTP. */
export function withMetadata(output: JsonObject): JsonObject {
  return {
    ...output,
    SdkHttpMetadata: { AllHttpHeaders: {}, HttpHeaders: {}, HttpStatusCode: 200 },
    SdkResponseMetadata: { RequestId: crypto.randomUUID() },
  };
}
