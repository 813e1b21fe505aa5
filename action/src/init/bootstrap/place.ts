import type { Environment, Pipeline } from '../../graph/model.ts';
import { arn } from '../../render/arn.ts';
import { sageMakerPrefix } from '../../render/models.ts';
import { namesOf } from '../../render/names.ts';
import { partition } from '../../render/partition.ts';

/** What belongs to Penstock in one environment of an account: told by names, which end with the environment or go on after it. */
export interface Place {
  readonly environment: Environment;
  /** Glue databases of its pipelines. */
  readonly databases: readonly string[];
  /** With which the names of its trainings begin, in SageMaker. */
  readonly models: readonly string[];
  readonly arn: (service: string, resource: string) => string;
  /** `stateMachine:*-dev` and `stateMachine:*-dev-*`. */
  readonly named: (service: string, prefix: string) => readonly string[];
  /** Of buckets by their purpose: data, artifacts, logs. */
  readonly bucket: (purpose: string, path?: string) => string;
}

/** `pipelines` are all of one environment. */
export function placeOf(environment: Environment, pipelines: readonly Pipeline[]): Place {
  const { name, account, region } = environment;
  const dashed = name.replaceAll('_', '-').toLowerCase();
  const crawled = pipelines.flatMap(({ steps }) =>
    steps.flatMap((step) => (step.kind === 'crawler' ? step.database : [])),
  );
  return {
    environment,
    databases: [...new Set([...pipelines.map(({ database }) => database), ...crawled])],
    models: pipelines.flatMap(({ name, steps }) =>
      steps
        .filter((step) => step.kind === 'model')
        .map((step) => sageMakerPrefix(namesOf({ name, environment }), step)),
    ),
    arn: (service, resource) => arn(environment, service, resource),
    named: (service, prefix) =>
      [`*-${name}`, `*-${name}-*`].map((names) => arn(environment, service, `${prefix}${names}`)),
    bucket: (purpose, path = '') => `arn:${partition(region)}:s3:::*-${dashed}-${account}-${region}-${purpose}${path}`,
  };
}

/** Glue asks for the right on the catalog and the database of a table too. */
export const catalogOf = ({ arn, databases }: Place): readonly string[] => [
  arn('glue', 'catalog'),
  ...databases.flatMap((database) => [arn('glue', `database/${database}`), arn('glue', `table/${database}/*`)]),
];
