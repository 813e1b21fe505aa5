import type { Computed, Mapping, Node } from '../../graph/model.ts';
import { columnName, frame, python, pythonLines, pythonTuple } from './python.ts';

type FrameNode = Exclude<Node, { kind: 'write' }>;

/** The statements that make the node's DataFrame of those that it is from. */
export function nodeFrame(node: FrameNode): readonly string[] {
  const made = `${frame(node.name)} =`;
  switch (node.kind) {
    case 'read':
      return [
        `${made} glue_context.create_dynamic_frame.from_catalog(`,
        `    database=${python(node.table.database)}, table_name=${python(node.table.table)}, transformation_ctx=${python(node.name)}`,
        ').toDF()',
      ];
    case 'mapping':
      return called(`${made} ${frame(node.from)}.selectExpr`, node.columns.map(mapping).map(python));
    case 'filter':
      return [`${made} ${frame(node.from)}.where(${python(node.condition)})`];
    case 'select':
      return [`${made} ${frame(node.from)}.select(${columnNames(node.columns)})`];
    case 'drop':
      return [`${made} ${frame(node.from)}.drop(${pythonTuple(node.columns)})`];
    case 'join':
      return [`${made} ${frame(node.left)}.join(${frame(node.right)}, on=${python(node.on)}, how=${python(node.how)})`];
    case 'union':
      return union(made, node.from);
    case 'aggregate':
      return called(`${made} ${grouped(node.from, node.groupBy)}.agg`, node.columns.map(computed));
    case 'sql':
      return [
        ...node.from.map((name) => `${frame(name)}.createOrReplaceTempView(${python(name)})`),
        `${made} spark.sql(${pythonLines(node.sql)})`,
      ];
    case 'drop_duplicates':
      return node.columns.length === 0
        ? [`${made} ${frame(node.from)}.dropDuplicates()`]
        : [
            `${made} (`,
            `    ${grouped(node.from, node.columns)}`,
            `    .agg(expr(${python(lastRow(node.lastBy))}))`,
            '    .select("`last row`.*")',
            ')',
          ];
  }
}

function called(callee: string, argumentLines: readonly string[]): readonly string[] {
  return [`${callee}(`, ...argumentLines.map((line) => `    ${line},`), ')'];
}

const mapping = ({ from, to, type }: Mapping): string => `cast(${columnName(from)} as ${type}) as ${columnName(to)}`;

const computed = ({ name, expression }: Computed): string => `expr(${python(expression)}).alias(${python(name)})`;

function union(made: string, [first = '', ...others]: readonly string[]): readonly string[] {
  return [`${made} ${frame(first)}${others.map((name) => `.unionByName(${frame(name)})`).join('')}`];
}

const grouped = (from: string, by: readonly string[]): string =>
  by.length === 0 ? frame(from) : `${frame(from)}.groupBy(${columnNames(by)})`;

/** Of a group the row that comes last; with all columns in the order no two different rows are equally late. */
const lastRow = (lastBy: readonly string[]): string =>
  lastBy.length === 0
    ? 'max(struct(*)) as `last row`'
    : `max_by(struct(*), struct(${lastBy.map(columnName).join(', ')}, *)) as \`last row\``;

/** DataFrame methods read a dot in a name as the way into a struct. */
const columnNames = (names: readonly string[]): string =>
  pythonTuple(names.map((name) => (/^\w+$/.test(name) ? name : columnName(name))));
