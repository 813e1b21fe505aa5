import { relative } from 'node:path';
import { createColors } from 'picocolors';
import type { Pipeline } from '../graph/model.ts';
import { printable } from '../report/html.ts';
import { count, duration } from '../report/words.ts';
import type { TestResult } from '../tests/run-test.ts';

export interface PipelineResults {
  readonly pipeline: Pipeline;
  readonly results: readonly TestResult[];
}

/** A line a test, all differences of those that failed, and a line for all. */
export function testsText(all: readonly PipelineResults[], { color }: { readonly color: boolean }): string {
  const paint = createColors(color);
  const lines = all.flatMap(({ results }) =>
    results.flatMap(({ test, differences, seconds, stateFolder }) => [
      `${differences.length === 0 ? paint.green('passed') : paint.red('failed')}  ${printable(test.name)}  ${paint.dim(duration(seconds))}`,
      ...differences.map((difference) => `        ${printable(difference)}`),
      ...(stateFolder === undefined ? [] : [paint.dim(`        Its buckets and logs: ${relative('', stateFolder)}`)]),
    ]),
  );
  const results = all.flatMap((one) => one.results);
  const failed = results.filter(({ differences }) => differences.length > 0).length;
  const seconds = results.reduce((sum, result) => sum + result.seconds, 0);
  const tally = failed === 0 ? 'all passed' : `${failed} failed`;
  return [...lines, `${count(results.length, 'test')}, ${tally}, ${duration(seconds)}`]
    .map((line) => `${line}\n`)
    .join('');
}

/** The fixed form of `test --format json`. */
export function testsJson(all: readonly PipelineResults[]): string {
  const tests = all.flatMap(({ pipeline, results }) =>
    results.map(({ test, differences, seconds, stateFolder = null }) => ({
      pipeline: pipeline.name,
      name: test.name,
      status: differences.length === 0 ? 'passed' : 'failed',
      seconds,
      differences,
      state: stateFolder,
      file: test.at.file,
      line: test.at.line,
    })),
  );
  return `${JSON.stringify({ tests })}\n`;
}
