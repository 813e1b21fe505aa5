/** Names and places of what models leave in SageMaker and in the data bucket. */
import type { Model } from '../graph/model.ts';
import { sha256, type Names } from './names.ts';

/**
 * What the names of a model's jobs and models in SageMaker begin with: theirs have 63 characters, letters, digits and
 * single dashes, and 26 of them tell versions and attempts apart. In ARNs they are in lower case, and IAM compares case.
 */
export function sageMakerPrefix({ stack }: Pick<Names, 'stack'>, { name }: Pick<Model, 'name'>): string {
  const plain = `${stack}-${name}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return `${plain.slice(0, 30).replace(/-$/, '')}-${sha256(`${stack} ${name}`).slice(0, 6)}`;
}

/** In the data bucket: the champion, the record of each version, and what SageMaker trained. Ends with '/'. */
export const modelFolder = ({ model, item }: Pick<Model, 'model' | 'item'>): string =>
  `models/${model}/${item === undefined ? '' : `${item.value}/`}`;

/** Which version a run scores with. */
export const championKey = (model: Pick<Model, 'model' | 'item'>): string => `${modelFolder(model)}champion.json`;
