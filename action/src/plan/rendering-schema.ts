/** The schema of what the artifact bucket keeps of each rendering that was deployed. */
import Type from 'typebox';
import { list, number, object, oneOf, orNull, flag } from '../review/words.ts';

const name = Type.String();
const names = Type.Array(name);
const columns = list('In order.', object('As Athena has it.', { name, type: name }));

const table = object('A table of the pipeline.', {
  name,
  location: Type.String({ description: 's3 URL of its folder.' }),
  format: name,
  columns,
  partitionBy: columns,
});

const step = object('A step, as far as plans compare it.', {
  name,
  kind: oneOf('Of the step.', ['script', 'nodes', 'crawler', 'model', 'report', 'lambda', 'execution']),
  needs: names,
  reads: list('Tables and sources.', object('A table.', { database: name, table: name })),
  writes: orNull(name),
  codeDigest: name,
  skipsOn: Type.Array(name, { description: 'The conditions of skip_if, wherever they stand in it.' }),
  expectedSeconds: number('Pinned in the YAML.'),
  dpus: number('Of Glue, while it works.'),
  charts: list('Of a report.', object('A chart.', { title: name, columns: names })),
  features: Type.Array(name, { description: 'Columns that a model learns from or scores by.' }),
});

export const rendering = object('A pipeline as it was rendered for one environment.', {
  version: Type.Literal(1),
  pipeline: name,
  environment: name,
  digest: Type.String({ pattern: '^[0-9a-f]{64}$' }),
  templateUrl: Type.String({ description: 'Where CloudFormation reads the template.' }),
  hasChildStacks: flag('Whether jobs lie in child stacks.'),
  files: Type.Record(Type.String(), Type.String(), { description: 'As render writes them, by their paths.' }),
  database: name,
  tables: list('Those that steps write.', table),
  sources: Type.Array(name, { description: 'Those that have tables or connections of their own.' }),
  steps: list('In the order of the file.', step),
  expected: object('By the critical path.', { seconds: number('Of a run.'), path: names }),
});
