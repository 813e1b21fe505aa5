import { spawn } from 'node:child_process';
import { CloudError } from '../../../action/src/errors.ts';

/**
 * Runs a tool of the installation to its end.
 *
 * @throws CloudError `setup-failed` with the tool's own last lines, when it fails or cannot be started.
 */
export function runTool(task: string, command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const tool = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let tail = '';
    const keep = (text: string) => {
      tail = (tail + text).slice(-4000);
    };
    tool.stdout.setEncoding('utf8').on('data', keep);
    tool.stderr.setEncoding('utf8').on('data', keep);
    tool.on('error', (cause) => reject(failed(task, cause.message, cause)));
    tool.on('close', (code, signal) =>
      code === 0 ? resolve() : reject(failed(task, lastLines(tail) || `${command} ended with ${code ?? signal}`)),
    );
  });
}

const NETWORK = 'Setup needs the network once. What is finished is kept: run penstock setup again.';
const OWN_CERTIFICATES =
  'Java does not know the certificate of the proxy in between: name the file that has it by JAVA_TOOL_OPTIONS=-Djavax.net.ssl.trustStore=FILE.';

function failed(task: string, words: string, cause?: unknown): CloudError {
  return new CloudError('setup-failed', `${task} failed:\n${words}`, {
    hint: words.includes('PKIX path building failed') ? OWN_CERTIFICATES : NETWORK,
    cause,
  });
}

function lastLines(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.slice(-6).join('\n');
}
