import type { FileSource, Pipeline, SkipCondition, Step, WatchedInput } from '../../graph/model.ts';
import { isDatabase } from '../../graph/source-of.ts';
import { sourceFolder } from '../source-folder.ts';
import { jsonata, literal, quoted, type Json } from './asl.ts';
import { filling } from './run-value.ts';
import { codeDigest, type Scope } from './step.ts';

/** A condition as the function `start-condition` is asked it: see functions/start-condition/event.ts. */
export function asked(condition: SkipCondition, step: Step, scope: Scope): Json {
  const { pipeline, names } = scope;
  const { kind } = condition;
  switch (kind) {
    case 'no_new_data':
      return { kind, source: folder(condition.source, scope) };
    case 'unchanged':
      return {
        kind,
        inputs: condition.inputs.map((input) => watched(input, scope)),
        code_digest: codeDigest(step),
      };
    case 'query':
      return {
        kind,
        sql: condition.sql.map((part) =>
          typeof part === 'string' ? literal(part) : { literal: jsonata(filling(part)) },
        ),
        work_group: names.workGroup,
        database: pipeline.database,
      };
    case 'expression':
      return {
        kind,
        expression: literal(condition.expression),
        over: { inputs: jsonata('$run.inputs'), window: jsonata('$run.window'), steps: statuses(step) },
      };
    case 'any':
    case 'all':
      return { kind, conditions: condition.conditions.map((inner) => asked(inner, step, scope)) };
    case 'not':
      return { kind, condition: asked(condition.condition, step, scope) };
  }
}

/** Of the steps that it needs: of no others is it certain that they have ended. */
const statuses = ({ needs }: Step): Json =>
  Object.fromEntries(
    needs.map((name) => [name, { status: jsonata(`$lookup($states.input, ${quoted(name)}).status`) }]),
  );

function watched(input: WatchedInput, scope: Scope): Json {
  return input.kind === 'source'
    ? { kind: input.kind, ...folder(input.source, scope) }
    : { kind: input.kind, name: input.table, database: scope.pipeline.database };
}

const folder = (name: string, { pipeline, names }: Scope) => ({
  name,
  ...sourceFolder(fileSource(pipeline, name), names),
});

function fileSource({ sources }: Pipeline, name: string): FileSource {
  const source = sources.find((source) => source.name === name);
  if (source === undefined || isDatabase(source)) throw new RangeError(`No source of files "${name}" in the graph.`);
  return source;
}
