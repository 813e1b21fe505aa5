import type { Mapping, Node, NodeJob, Table } from '../../graph/model.ts';

/**
 * A node graph as the PySpark script that one would write by hand: a DataFrame a node, in the order of their needs.
 * DataFrames, because a cast of theirs is defined by Spark SQL alone; ApplyMapping's depends on the type that each
 * record happened to have.
 */
export function nodeScript(job: NodeJob, target: Table): string {
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
    '',
    'args = getResolvedOptions(sys.argv, ["JOB_NAME", "output"])',
    'glue_context = GlueContext(SparkContext.getOrCreate())',
    'job = Job(glue_context)',
    'job.init(args["JOB_NAME"], args)',
    '',
    ...job.nodes.flatMap((node) => [...nodeLines(node, target), '']),
    'job.commit()',
    '',
  ].join('\n');
}

function nodeLines(node: Node, target: Table): readonly string[] {
  switch (node.kind) {
    case 'read':
      return [
        `${variable(node.name)} = glue_context.create_dynamic_frame.from_catalog(`,
        `    database=${python(node.table.database)}, table_name=${python(node.table.table)}, transformation_ctx=${python(node.name)}`,
        ').toDF()',
      ];
    case 'mapping':
      return [
        `${variable(node.name)} = ${variable(node.from)}.selectExpr(`,
        ...node.columns.map((column) => `    ${python(mapping(column))},`),
        ')',
      ];
    case 'filter':
      return [`${variable(node.name)} = ${variable(node.from)}.where(${python(node.condition)})`];
    case 'write':
      return [
        'glue_context.write_dynamic_frame.from_options(',
        `    frame=DynamicFrame.fromDF(${variable(node.from)}, glue_context, ${python(node.name)}),`,
        '    connection_type="s3",',
        `    connection_options={"path": args["output"], "partitionKeys": ${python(target.partitionBy.map(({ name }) => name))}},`,
        `    format=${python(target.format)},`,
        ...formatOptions(target),
        ')',
      ];
  }
}

/** The tables' SerDe takes text as it is: quotes would become part of the values. */
function formatOptions({ format, header }: Table): readonly string[] {
  return format === 'csv' ? [`    format_options={"quoteChar": -1, "writeHeader": ${header ? 'True' : 'False'}},`] : [];
}

const mapping = ({ from, to, type }: Mapping): string => `cast(${column(from)} as ${type}) as ${column(to)}`;

const column = (name: string): string => `\`${name.replaceAll('`', '``')}\``;

/** A node's name as a Python variable; the suffix keeps it apart from keywords and from the script's own names. */
const variable = (name: string): string => `${name.replaceAll(/[^A-Za-z0-9_]/g, '_')}_frame`;

/** A text or list of texts as a Python literal: JSON's escapes are Python's. */
const python = (value: string | readonly string[]): string => JSON.stringify(value).replaceAll('","', '", "');
