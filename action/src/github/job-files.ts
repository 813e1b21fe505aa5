import { appendFile } from 'node:fs/promises';
import { markdown, type Markdown } from '../review/markdown.ts';
import { summaryLimit } from './sections.ts';

/** GitHub's file protocol for outputs: the delimiter must not occur in the value. */
export async function writeOutputs(
  { GITHUB_OUTPUT: file }: NodeJS.ProcessEnv,
  outputs: Readonly<Record<string, string>>,
): Promise<void> {
  if (file === undefined) return;
  for (const [name, value] of Object.entries(outputs)) {
    const delimiter = `end-${crypto.randomUUID()}`;
    await appendFile(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
  }
}

/** GitHub drops a summary that is too long whole, without a word. */
export async function writeSummary({ GITHUB_STEP_SUMMARY: file }: NodeJS.ProcessEnv, whole: Markdown): Promise<void> {
  if (file === undefined || whole === '') return;
  await appendFile(file, `${summaryLimit.sizeOf(whole) <= summaryLimit.most ? whole : tooLong}\n`);
}

const tooLong = markdown`The result is longer than this page holds; the log of the step has it.`;
