/** What a version of a model is. Pure. */
import type { Model } from '../graph/model.ts';
import { sha256 } from '../render/names.ts';
import type { TrainingData } from './training-data.ts';

/** Kept in the data bucket for every version; a champion's is also its pointer. */
export interface ModelVersion {
  readonly schema: 1;
  readonly version: string;
  /** In SageMaker. */
  readonly model_name: string;
  /** Scores above it are anomalies. */
  readonly cutoff: number;
  readonly hyperparameters: Model['hyperparameters'];
  readonly trained_on: {
    readonly table: string;
    readonly rows: number;
    readonly files: number;
    /** Of sizes and ETags of the files. */
    readonly digest: string;
  };
  /** ISO 8601. */
  readonly trained_at: string;
}

/** The same rows and hyperparameters make the same version. */
export function versionOf({ hyperparameters, features }: Model, { digest }: TrainingData): string {
  return sha256(JSON.stringify([hyperparameters, features, digest])).slice(0, 12);
}

/** Raises SyntaxError for what is no record. */
export function parseVersion(text: string): ModelVersion {
  return JSON.parse(text) as ModelVersion;
}
