import { PenstockError, type Diagnostic } from './errors.ts';
import { execute, type Complaints } from './execute.ts';
import { writeOutputs, writeSummary } from './github/job-files.ts';
import { openLog } from './github/log.ts';
import { diagnosticsSummary, failureSummary, resultSummary } from './github/summaries.ts';
import { needsEngines, wordsOf } from './inputs.ts';
import { joined, type Markdown } from './review/markdown.ts';
import type { Terminal } from './terminal/terminal.ts';

/** The action's door: inputs become the same words that a person types; the result becomes outputs and a summary. */
export async function main(environment: NodeJS.ProcessEnv): Promise<number> {
  const verb = environment['INPUT_COMMAND']?.trim() ?? '';
  const log = openLog((text) => void process.stdout.write(text), `penstock ${verb}`);
  const token = environment['INPUT_GITHUB-TOKEN'] ?? '';
  if (token !== '') log.mask(token);
  // Where every tool that asks GitHub looks for it. The engines, and the scripts that they run, are not to find it.
  delete environment['INPUT_GITHUB-TOKEN'];
  if (token !== '' && asksGitHub.has(verb)) environment['GITHUB_TOKEN'] = token;

  let result = '';
  let failureReason = '';
  const summaries: Markdown[] = [];
  const annotate = (diagnostics: readonly Diagnostic[]): void => {
    if (diagnostics.some(({ severity }) => severity === 'error')) failureReason = 'check-failed';
    if (diagnostics.length > 0) summaries.push(diagnosticsSummary(diagnostics));
    diagnostics.forEach(log.annotate);
  };
  const code = await codeOf(
    environment,
    {
      stdout(text: string) {
        result += text;
        log.data(text);
      },
      progress: log.progress,
      width: 120,
      color: false,
      job: {
        summary: (whole) => void summaries.push(whole),
        warn: (error) => log.tell(error, 'warning'),
      },
    },
    {
      diagnostics: annotate,
      checked: annotate,
      failed(error: PenstockError) {
        failureReason = error.code;
        log.tell(error);
        summaries.push(failureSummary(error));
      },
    },
  );
  log.end();
  // What commander refuses has no code of ours; a signal is no failure.
  if (code !== 0 && code < 128 && failureReason === '') failureReason = 'bad-option';
  if (summaries.length === 0 && result !== '') summaries.push(resultSummary(verb, result));
  await writeOutputs(environment, { outputs: result, 'failure-reason': failureReason });
  await writeSummary(environment, joined(summaries));
  return code;
}

const asksGitHub: ReadonlySet<string> = new Set(['comment', 'deploy']);

async function codeOf(environment: NodeJS.ProcessEnv, terminal: Terminal, complaints: Complaints): Promise<number> {
  try {
    const words = wordsOf(environment);
    if (needsEngines(words)) await engines(environment, terminal);
    return await execute(words, terminal, complaints);
  } catch (error) {
    if (!(error instanceof PenstockError)) throw error;
    complaints.failed(error);
    return error.exitCode;
  }
}

/**
 * Of a runner that has none yet, unless the workflow says where they are. The folder of an action carries its commit in its
 * name, and what is installed knows its own place: in the home folder it is the same for every version.
 */
async function engines(environment: NodeJS.ProcessEnv, { progress }: Terminal): Promise<void> {
  const { provideEngines } = await import('./github/engines.ts');
  const { homeCacheFolder } = await import('../../simulators/engines/setup/package.ts');
  environment['PENSTOCK_CACHE'] ??= homeCacheFolder();
  await provideEngines(environment, progress);
}
