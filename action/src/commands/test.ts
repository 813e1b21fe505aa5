import { UserError } from '../errors.ts';
import type { Pipeline } from '../graph/model.ts';
import { render } from '../render/passes.ts';
import { count } from '../report/words.ts';
import { shippedCode } from '../shipped.ts';
import { stepLine } from '../terminal/run.ts';
import { testsJson, testsText, type PipelineResults } from '../terminal/tests.ts';
import { runTest, type TestResult } from '../tests/run-test.ts';
import type { Context, PipelineOptions } from './context.ts';
import { allPipelines, pipelineOf } from './pipeline-file.ts';

export type TestContext = Pick<Context, 'terminal' | 'signal' | 'openBench'>;

/** Runs the tests of the pipeline, or of all in `pipeline/`, each in a local cloud of its own. */
export async function test(options: PipelineOptions, context: TestContext): Promise<void> {
  const { terminal } = context;
  const files = options.file === undefined ? allPipelines() : [options.file];
  const pipelines = await Promise.all(files.map((file) => pipelineOf({ ...options, file })));
  const tested = pipelines.filter(({ tests }) => tests.length > 0);
  if (tested.length === 0) {
    throw new UserError('no-tests', `${files.join(', ')}: there are no tests.`, { hint: 'Write some under tests:.' });
  }
  const all: PipelineResults[] = [];
  for (const pipeline of tested) all.push({ pipeline, results: await testsOf(pipeline, context) });

  terminal.stdout(options.format === 'json' ? testsJson(all) : testsText(all, terminal));
  failUnlessPassed(all.flatMap(({ results }) => results));
}

async function testsOf(pipeline: Pipeline, { terminal, signal, openBench }: TestContext): Promise<TestResult[]> {
  const artifacts = render(pipeline, await shippedCode());
  const bench = await openBench(pipeline);
  const results: TestResult[] = [];
  try {
    for (const test of pipeline.tests) {
      terminal.progress(`Test: ${test.name}`);
      results.push(
        await runTest(pipeline, test, {
          bench,
          artifacts,
          signal,
          onStep: (step) => test.steps.includes(step.step.name) && terminal.progress(stepLine(step, terminal)),
        }),
      );
    }
  } finally {
    await bench.close();
  }
  return results;
}

function failUnlessPassed(results: readonly TestResult[]): void {
  const failed = results.filter(({ differences }) => differences.length > 0);
  const [first] = failed;
  if (first === undefined) return;
  throw new UserError('test-failed', `${failed.length} of ${count(results.length, 'test')} failed.`, {
    at: first.test.at,
  });
}
