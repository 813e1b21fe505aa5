import type { Node, NodeJob, Table } from '../../graph/model.ts';
import { nodeFrame } from './node-frame.ts';
import { frame, python, pythonTuple } from './python.ts';

/**
 * A node graph as the PySpark script that one would write by hand: a DataFrame a node, in the order of their needs.
 * DataFrames, because a cast of theirs is defined by Spark SQL alone; ApplyMapping's depends on the type that each
 * record happened to have.
 */
export function nodeScript(job: NodeJob, target: Table): string {
  const kinds = new Set(job.nodes.map(({ kind }) => kind));
  const takesExpressions = job.nodes.some(
    (node) => node.kind === 'aggregate' || (node.kind === 'drop_duplicates' && node.columns.length > 0),
  );
  return [
    `"""${job.name}: made from its nodes in the pipeline's YAML."""`,
    '',
    'import sys',
    '',
    'from awsglue.context import GlueContext',
    'from awsglue.dynamicframe import DynamicFrame',
    'from awsglue.job import Job',
    'from awsglue.utils import getResolvedOptions',
    'from pyspark.context import SparkContext',
    ...(takesExpressions ? ['from pyspark.sql.functions import expr'] : []),
    '',
    'args = getResolvedOptions(sys.argv, ["JOB_NAME", "output"])',
    'glue_context = GlueContext(SparkContext.getOrCreate())',
    ...(kinds.has('sql') ? ['spark = glue_context.spark_session'] : []),
    'job = Job(glue_context)',
    'job.init(args["JOB_NAME"], args)',
    '',
    ...job.nodes.flatMap((node) => [...nodeLines(node, target), '']),
    'job.commit()',
    '',
  ].join('\n');
}

function nodeLines(node: Node, target: Table): readonly string[] {
  return node.kind === 'write' ? write(node.name, node.from, target) : nodeFrame(node);
}

/** The table's columns alone, in its order, which is all that CSV files have. */
function write(name: string, from: string, { columns, partitionBy, format, header }: Table): readonly string[] {
  const written = [...columns, ...partitionBy].map((column) => column.name);
  return [
    `${frame(name)} = ${frame(from)}.select(${pythonTuple(written)})`,
    'glue_context.write_dynamic_frame.from_options(',
    `    frame=DynamicFrame.fromDF(${frame(name)}, glue_context, ${python(name)}),`,
    '    connection_type="s3",',
    `    connection_options={"path": args["output"], "partitionKeys": ${python(partitionBy.map((key) => key.name))}},`,
    `    format=${python(format)},`,
    // The tables' SerDe takes text as it is: quotes would become part of the values.
    ...(format === 'csv' ? [`    format_options={"quoteChar": -1, "writeHeader": ${header ? 'True' : 'False'}},`] : []),
    ')',
  ];
}
