/** What was deployed, kept in the artifact bucket: `deployments/<digest of the template>/<digest of all>.json`. */
import type { Cloud } from '../aws/cloud.ts';
import {
  keysUnder,
  objectsUnder,
  putText,
  readText,
  readTextIfThere,
  type ObjectEntry,
  type OwnBucket,
} from '../aws/objects.ts';
import { CloudError, UserError } from '../errors.ts';
import type { Pipeline } from '../graph/model.ts';
import type { Deployable, Upload } from '../render/artifacts.ts';
import { digestOf } from '../render/digest.ts';
import { namesOf, sha256 } from '../render/names.ts';
import { readDocument } from '../review/validate.ts';
import { compact, objectIn, parsed } from './json.ts';
import { isProtected, placesIn, type Rendering } from './rendering.ts';
import validate from './validate-rendering.generated.ts';

const folder = 'deployments/';
/** Tells apart renderings of one template: those that differ in models alone. */
const lastKey = `${folder}last.json`;

const ofTemplate = (text: string): string => `${folder}${sha256(compact(text)).slice(0, 16)}/`;

/** To be written with what the rendering is deployed from. */
export function recordOf(rendering: Rendering): Upload {
  return {
    key: `${ofTemplate(rendering.files['template.json'] ?? '{}')}${rendering.digest}.json`,
    content: () => JSON.stringify(rendering),
    contentType: 'application/json',
  };
}

/** What was deployed last, as it was noted: nothing, where nothing was. */
export interface LastDeployed {
  readonly digest?: string;
  /** The merge; absent: somebody deployed by hand, or rolled back. */
  readonly commit?: string;
}

/** To be called once it is deployed. */
export async function noteDeployed(
  cloud: Cloud,
  bucket: OwnBucket,
  digest: string,
  commit: string | undefined,
): Promise<void> {
  await putText(cloud, bucket, lastKey, JSON.stringify({ digest, commit }));
}

export async function lastDeployed(cloud: Cloud, bucket: OwnBucket): Promise<LastDeployed> {
  const { digest, commit } = objectIn(parsed((await readTextIfThere(cloud, bucket, lastKey)) ?? '{}'));
  return {
    ...(typeof digest === 'string' ? { digest } : {}),
    ...(typeof commit === 'string' && commit !== '' ? { commit } : {}),
  };
}

/**
 * The rendering that a stack's template was made of. Where nobody of ours made it, the one that was deployed last; undefined:
 * none is recorded.
 */
export async function deployedRendering(
  cloud: Cloud,
  bucket: OwnBucket,
  template: string,
): Promise<Rendering | undefined> {
  const { digest: last } = await lastDeployed(cloud, bucket);
  const keys = await Array.fromAsync(keysUnder(cloud, bucket, ofTemplate(template)));
  const key = keys.find((key) => key.endsWith(`/${last}.json`)) ?? keys.at(-1);
  if (key !== undefined) return readRendering(cloud, bucket, key);
  return last === undefined ? undefined : findDeployment(cloud, bucket, last);
}

/**
 * What was deployed under a digest, or the first eight of its digits at least.
 * @throws UserError `unknown-deployment`
 */
export async function findDeployment(cloud: Cloud, bucket: OwnBucket, digest: string): Promise<Rendering> {
  const all = await Array.fromAsync(objectsUnder(cloud, bucket, folder));
  const found = all.filter(({ key }) => digestIn(key)?.startsWith(digest));
  const [only] = found;
  if (only !== undefined && found.length === 1 && digest.length >= 8) return readRendering(cloud, bucket, only.key);
  throw new UserError('unknown-deployment', noneOf(digest, found.length), {
    hint: earlier(all, await lastDeployed(cloud, bucket), `s3://${bucket.Bucket}/${folder}`),
  });
}

/** Of a record: `deployments/<digest of the template>/<digest of all>.json`. */
const digestIn = (key: string): string | undefined => key.split('/')[2]?.replace(/\.json$/, '');

function noneOf(digest: string, found: number): string {
  if (digest.length < 8) return `${digest} is too short for a digest: its first eight digits are needed at least.`;
  return found > 1
    ? `More than one deployment begins with ${digest}.`
    : `Nothing that was deployed has the digest ${digest}.`;
}

/** Deployments beyond these are not listed. */
const listed = 5;

/** The newest first: `3f0c9a4be812 (since 2026-11-24 20:41 UTC, the last one, of commit 1f3c9a4be812)`. */
function earlier(all: readonly ObjectEntry[], last: LastDeployed, place: string): string {
  const records = all
    .flatMap(({ key, modified }) => {
      const digest = digestIn(key);
      return digest === undefined ? [] : [{ digest, modified }];
    })
    .toSorted((one, other) => other.modified.getTime() - one.modified.getTime())
    .slice(0, listed);
  if (records.length === 0) return `${place} has a record of each deployment, and there is none yet.`;
  const lines = records.map(({ digest, modified }) => {
    const first = `first at ${modified.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
    const of = last.commit === undefined ? [] : [`of commit ${last.commit.slice(0, 12)}`];
    return `${digest.slice(0, 12)} (${[first, ...(digest === last.digest ? ['the last one', ...of] : [])].join(', ')})`;
  });
  return `Deployed were ${lines.join('; ')}. All of them: ${place}*/DIGEST.json.`;
}

/**
 * A plan that was applied once is of no use again, when something else has been deployed since: the run of an old merge, repeated,
 * would take back what came after it.
 * @throws UserError `not-reviewed`
 */
export async function refuseRepeated(cloud: Cloud, bucket: OwnBucket, { digest }: Rendering): Promise<void> {
  const all = await Array.fromAsync(keysUnder(cloud, bucket, folder));
  if (!all.some((key) => key.endsWith(`/${digest}.json`))) return;
  const short = digest.slice(0, 12);
  throw new UserError('not-reviewed', `${short} was deployed before, and something else has been since.`, {
    hint: `If that is to be taken back: penstock deploy --digest ${short}, or a plan of now.`,
  });
}

async function readRendering(cloud: Cloud, bucket: OwnBucket, key: string): Promise<Rendering> {
  const url = `s3://${bucket.Bucket}/${key}`;
  const text = await readText(cloud, bucket, key);
  try {
    // The schema, of which both the type and the validator are made, has proved it.
    const rendering = readDocument(text, validate) as Rendering;
    if (digestOf(Object.entries(rendering.files)) === rendering.digest) return rendering;
    throw new Error('its files have another digest than it says');
  } catch (cause) {
    throw new CloudError('bad-plan', `${url} is no record of a deployment: ${String(cause)}.`, {
      hint: 'Remove it, and deploy the pipeline again.',
      cause,
    });
  }
}

/** What lies in the artifact bucket since it was deployed. */
export function rolledBack(
  pipeline: Pipeline,
  head: Rendering,
): { readonly artifacts: Deployable; readonly head: Rendering } {
  const { templateUrl, hasChildStacks, digest } = head;
  const places = Object.entries(placesIn(head));
  const sourceMap = Object.fromEntries(places.flatMap(([name, at]) => (typeof at === 'string' ? [[name, at]] : [])));
  return {
    artifacts: {
      names: namesOf(pipeline),
      templateUrl,
      hasChildStacks,
      isProtected: isProtected(head),
      digest,
      sourceMap,
      uploads: [],
    },
    head,
  };
}
