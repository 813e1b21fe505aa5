import type { Cloud } from '../aws/cloud.ts';
import { keysUnder, readText, type OwnBucket } from '../aws/objects.ts';
import type { Usage } from './cost.ts';
import { objectIn, parsed } from './json.ts';
import type { RenderedStep } from './rendering.ts';

/** At once: S3 takes thousands a second. */
const requests = 32;
/** Records that are looked at for one of a success. */
const tries = 3;

/** What each step that costs took when it last succeeded. */
export async function usageOf(
  cloud: Cloud,
  data: OwnBucket,
  steps: readonly RenderedStep[],
): Promise<ReadonlyMap<string, Usage>> {
  const asked = steps.filter(({ dpus, kind }) => dpus > 0 || kind === 'report').values();
  const found = new Map<string, Usage>();
  const work = async () => {
    for (const { name } of asked) {
      const usage = await lastUsage(cloud, data, name);
      if (usage !== undefined) found.set(name, usage);
    }
  };
  await Promise.all(Array.from({ length: requests }, work));
  return found;
}

/** Keys are in the order of windows, then of time. */
async function lastUsage(cloud: Cloud, data: OwnBucket, step: string): Promise<Usage | undefined> {
  const keys = await Array.fromAsync(keysUnder(cloud, data, `ledger/${step}/`));
  for (const key of keys.slice(-tries).toReversed()) {
    const usage = usageIn(await readText(cloud, data, key));
    if (usage !== undefined) return usage;
  }
  return undefined;
}

/** An estimate can do without a record that is torn; the run that reads it next says so. */
function usageIn(record: string): Usage | undefined {
  let value;
  try {
    value = objectIn(parsed(record));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  const { status, seconds, cost_units: units } = value;
  if (status !== 'succeeded' || typeof seconds !== 'number') return undefined;
  return { seconds, units: typeof units === 'number' ? units : undefined };
}
