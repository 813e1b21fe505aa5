import type { Cloud } from '../aws/cloud.ts';
import {
  ensureModel,
  startTraining,
  startTransform,
  stopTraining,
  stopTransform,
  trainingJob,
  transformJob,
} from '../aws/models.ts';
import { keysUnder, putIfAbsent, putText, readText, readTextIfThere, type OwnBucket } from '../aws/objects.ts';
import { CloudError, UserError } from '../errors.ts';
import type { Model, Pipeline } from '../graph/model.ts';
import { championKey, modelFolder, sageMakerPrefix } from '../render/models.ts';
import type { Names } from '../render/names.ts';
import { imageOf } from '../render/random-cut-forest.ts';
import { succeeded } from './attempts.ts';
import { cutoffOf, scoresIn } from './cutoff.ts';
import { manifestOf, trainingData, type TrainingData } from './training-data.ts';
import { parseVersion, versionOf, type ModelVersion } from './version.ts';

/** What became of a model: trained or not, and who is its champion now. */
export interface Retrained {
  readonly model: Model;
  /** `promoted`: there was no champion. `candidate`: there is one, which stays. `unchanged`: nothing new to learn. */
  readonly outcome: 'promoted' | 'candidate' | 'unchanged';
  readonly version: ModelVersion;
  readonly champion: ModelVersion;
}

export interface Place {
  readonly cloud: Cloud;
  readonly pipeline: Pipeline;
  readonly names: Names;
  readonly bucket: OwnBucket;
  /** That SageMaker takes. */
  readonly roleArn: string;
  readonly now: () => Date;
}

/** Trains the model on what is published, unless that was done; a second call goes on where a stopped one was. */
export async function retrainModel(place: Place, model: Model, signal: AbortSignal): Promise<Retrained> {
  const { cloud, bucket } = place;
  const data = await trainingData(cloud, bucket, place.pipeline, model);
  if (data.keys.length === 0) throw nothingToLearn(model);

  const key = `${modelFolder(model)}versions/${versionOf(model, data)}.json`;
  const known = await readTextIfThere(cloud, bucket, key);
  const version = known === undefined ? await train(place, model, data, signal) : parseVersion(known);
  if (known === undefined) await putText(cloud, bucket, key, JSON.stringify(version));

  // Of several that train at once, one becomes the first champion.
  if (await putIfAbsent(cloud, bucket, championKey(model), JSON.stringify(version)))
    return { model, outcome: 'promoted', version, champion: version };
  const before = await readText(cloud, bucket, championKey(model));
  return { model, outcome: known === undefined ? 'candidate' : 'unchanged', version, champion: parseVersion(before) };
}

async function train(place: Place, model: Model, data: TrainingData, signal: AbortSignal): Promise<ModelVersion> {
  const { cloud, bucket, pipeline, names, roleArn } = place;
  const version = versionOf(model, data);
  const image = imageOf(pipeline.environment);
  const name = `${sageMakerPrefix(names, model)}-${version}`;
  const folder = `${modelFolder(model)}versions/${version}`;
  const url = (key: string) => `s3://${bucket.Bucket}/${key}`;
  const manifestUrl = url(`${folder}/manifest.json`);
  await putText(cloud, bucket, `${folder}/manifest.json`, manifestOf(bucket, data));

  const training = await succeeded(
    name,
    {
      what: 'training',
      look: (job) => trainingJob(cloud, job),
      stop: (job) => stopTraining(cloud, job),
      start: (job) =>
        startTraining(cloud, {
          name: job,
          image,
          roleArn,
          hyperparameters: textsOf(model.hyperparameters),
          manifestUrl,
          outputUrl: url(`${folder}/training`),
          instanceType: model.instances.train,
        }),
    },
    signal,
  );
  await ensureModel(cloud, {
    name,
    image,
    roleArn,
    dataUrl: url(`${folder}/training/${training}/output/model.tar.gz`),
  });

  const scoring = await succeeded(
    `${name}-scores`,
    {
      what: 'transform',
      look: (job) => transformJob(cloud, job),
      stop: (job) => stopTransform(cloud, job),
      start: (job) =>
        startTransform(cloud, {
          name: job,
          modelName: name,
          manifestUrl,
          outputUrl: url(`${folder}/scores/${job}`),
          instanceType: model.instances.serve,
        }),
    },
    signal,
  );
  const scores: number[] = [];
  for await (const key of keysUnder(cloud, bucket, `${folder}/scores/${scoring}/`)) {
    if (key.endsWith('.out')) scores.push(...scoresIn(await readText(cloud, bucket, key)));
  }
  if (scores.length === 0) throw new CloudError('retrain-failed', `The transform job ${scoring} gave no scores.`);
  return {
    schema: 1,
    version,
    model_name: name,
    cutoff: cutoffOf(scores),
    hyperparameters: model.hyperparameters,
    trained_on: { table: model.trainOn, rows: scores.length, files: data.keys.length, digest: data.digest },
    trained_at: place.now().toISOString(),
  };
}

const textsOf = (numbers: Readonly<Record<string, number>>): Record<string, string> =>
  Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, String(value)]));

function nothingToLearn({ name, trainOn, item }: Model): UserError {
  const rows = item === undefined ? 'no rows' : `no rows with ${item.trainingKey} ${item.value}`;
  return new UserError('retrain-failed', `Model ${name} has nothing to learn from: "${trainOn}" has ${rows}.`, {
    hint: 'Look at the steps that write it: penstock query.',
  });
}
