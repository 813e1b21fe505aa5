/** What was deployed, kept in the artifact bucket: `deployments/<digest of the template>/<digest of all>.json`. */
import type { Cloud } from '../aws/cloud.ts';
import { keysUnder, putText, readText, readTextIfThere, type OwnBucket } from '../aws/objects.ts';
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

/** To be uploaded with what the rendering is deployed from. */
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
  const all = await Array.fromAsync(keysUnder(cloud, bucket, folder));
  const found = all.filter((key) => (key.split('/')[2] ?? '').startsWith(digest));
  const [key] = found;
  if (key !== undefined && found.length === 1 && digest.length >= 8) return readRendering(cloud, bucket, key);
  throw new UserError(
    'unknown-deployment',
    found.length > 1
      ? `More than one deployment begins with ${digest}.`
      : `Nothing that was deployed has the digest ${digest}.`,
    { hint: `s3://${bucket.Bucket}/${folder} has a file for each, named after its digest.` },
  );
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
