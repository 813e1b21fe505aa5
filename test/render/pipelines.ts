/** Pipelines in few words, for tests of what comes after the language. */
import type { Execution, Job, LambdaCall, Pipeline, Report, ScriptJob, Step } from '../../action/src/graph/model.ts';

const at = { file: 'pipeline/p.yml', line: 1, column: 1, endLine: 1, endColumn: 1 };

const base = { needs: [], when: 'default', windowed: true, expectedSeconds: 60, at } as const;

export function job(name: string, needs: readonly string[] = [], more: Partial<ScriptJob> = {}): Job {
  return {
    ...base,
    kind: 'script',
    name,
    needs,
    reads: [],
    writes: 'rows',
    workers: { type: 'G.1X', count: 2 },
    timeoutSeconds: 600,
    attempts: 1,
    script: `glue/${name}.py`,
    scriptText: '',
    arguments: {},
    bookmark: false,
    ...more,
  };
}

export function report(name: string, needs: readonly string[] = []): Report {
  return {
    ...base,
    kind: 'report',
    name,
    needs,
    reads: [],
    sqlFile: `sql/${name}.sql`,
    sql: `SELECT '${name}'`,
    charts: [],
  };
}

export function call(name: string, needs: readonly string[] = []): LambdaCall {
  const payload = { kind: 'mapping', entries: {} } as const;
  return { ...base, kind: 'lambda', name, needs, functionName: name, payload };
}

export function execution(name: string, needs: readonly string[] = []): Execution {
  return { ...base, kind: 'execution', name, needs, of: { kind: 'pipeline', pipeline: name, inputs: {} } };
}

export function pipeline(steps: readonly Step[]): Pipeline {
  return {
    name: 'p',
    description: '',
    file: 'pipeline/p.yml',
    root: '/nowhere',
    environment: { name: 'dev', account: '111111111111', region: 'eu-west-1', protected: false },
    timeZone: 'UTC',
    window: 'day',
    database: 'db',
    inputs: [],
    sources: [{ name: 'files', type: 's3', bucket: 'b', prefix: 'p/', format: 'csv', header: true, at }],
    tables: [
      {
        name: 'rows',
        path: 'rows/',
        format: 'csv',
        header: true,
        columns: [{ name: 'a', type: 'int' }],
        partitionBy: [],
        key: [],
        isPublic: false,
        at,
      },
    ],
    steps,
    local: [],
    tests: [],
  };
}
