/**
 * Runs workflows as GitHub would, with act and without any network: actions of others are stood for by shims, ours runs
 * from its sources, and the repository is fetched from a folder.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { cacheFolder } from '../../simulators/engines/setup/package.ts';
import { pins } from '../../action/src/init/pins.ts';
import type { FakeGitHub } from '../github/fake/github.ts';
import type { Event } from './events.ts';
import type { RemoteRepository } from './remote.ts';

const root = resolve(import.meta.dirname, '../..');

export interface ActRun {
  /** As GitHub numbers runs. */
  readonly id: number;
  /** By name of the job, as it ended; a job that was skipped is not there. */
  readonly jobs: Readonly<Record<string, string>>;
  /** Of the steps that ran, `name: outcome`, in their order, by name of the job. */
  readonly steps: Readonly<Record<string, readonly string[]>>;
  /** What the steps printed. */
  readonly log: string;
  /** What they wrote to their summaries. */
  readonly summary: string;
}

export interface Runner {
  /** Runs the workflow of that name for an event. Jobs run against one local cloud, which stands for the accounts. */
  run(workflow: string, event: Event, vars: Readonly<Record<string, string>>): Promise<ActRun>;
  remove(): void;
}

export function runner(act: string, repository: RemoteRepository, github: FakeGitHub): Runner {
  const folder = mkdtempSync(join(tmpdir(), 'penstock-act-'));
  const path = (name: string) => join(folder, name);
  for (const name of ['home', 'state']) mkdirSync(path(name));
  const shims = join(import.meta.dirname, 'shims');
  const actions = [
    [pins.checkout, join(shims, 'checkout')],
    [pins.uploadArtifact, join(shims, 'upload-artifact')],
    [repository.action, ownAction(path('action'))],
  ].flatMap(([uses = '', local]) => ['--local-repository', `${repositoryOf(uses)}=${local}`]);
  const { owner, name: repositoryName } = github.repository;

  return {
    async run(workflow, { name, payload, ref }, vars) {
      const id = github.repository.nextId();
      const eventFile = path('event.json');
      writeFileSync(eventFile, JSON.stringify(payload));
      const settings = {
        TEST_ORIGIN: repository.folder,
        TEST_STATE: path('state'),
        TEST_SHIMS: shims,
        PENSTOCK_CACHE: cacheFolder(),
        GITHUB_API_URL: github.url,
        GITHUB_REPOSITORY: `${owner}/${repositoryName}`,
        GITHUB_REPOSITORY_OWNER: owner,
        GITHUB_REF: ref,
        GITHUB_RUN_ID: String(id),
        ACTIONS_RESULTS_URL: github.url,
        ACTIONS_RUNTIME_TOKEN: github.actions.runtimeToken(id),
      };
      const given = (flag: string, values: Readonly<Record<string, string>>) =>
        Object.entries(values).flatMap(([key, value]) => [flag, `${key}=${value}`]);
      const child = spawn(
        act,
        [
          name,
          ...['--workflows', `.github/workflows/${workflow}.yml`, '--eventpath', eventFile, '--json'],
          ...['--platform', 'ubuntu-24.04=-self-hosted', '--no-skip-checkout', '--no-cache-server'],
          ...[...actions, ...given('--env', settings), ...given('--var', vars)],
          ...given('--secret', { GITHUB_TOKEN: github.token }),
        ],
        {
          cwd: repository.folder,
          // Nothing of this machine but the Node that runs this, and git.
          env: { HOME: path('home'), PATH: `${dirname(process.execPath)}:/usr/bin:/bin`, NO_COLOR: '1' },
          stdio: ['ignore', 'pipe', 'pipe'],
          timeout: 280_000,
        },
      );
      const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
      return { id, ...told(`${stdout}\n${stderr}`) };
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** `owner/name@ref`, of what stands after `uses:`. */
function repositoryOf(uses: string): string {
  const [action = ''] = uses.split(' ');
  const [path = '', ref = ''] = action.split('@');
  return `${path.split('/').slice(0, 2).join('/')}@${ref}`;
}

/** Our action as it is, with the sources in place of their bundle. */
function ownAction(folder: string): string {
  cpSync(join(root, 'action/action.yml'), join(folder, 'action/action.yml'));
  mkdirSync(join(folder, 'action/dist'));
  writeFileSync(join(folder, 'action/dist/package.json'), '{ "type": "module" }\n');
  writeFileSync(join(folder, 'action/dist/index.js'), `await import('${join(root, 'action/src/index.ts')}');\n`);
  return folder;
}

interface Line {
  readonly jobID?: string;
  readonly jobResult?: string;
  readonly step?: string;
  readonly stage?: string;
  readonly stepID?: readonly string[];
  readonly stepResult?: string;
  readonly msg?: string;
  readonly raw_output?: boolean;
  readonly command?: string;
  readonly content?: string;
}

function told(output: string): Omit<ActRun, 'id'> {
  const lines = output.split('\n').flatMap((line): readonly Line[] => {
    // What act says before it reads the workflow is no JSON.
    return line.startsWith('{') ? [JSON.parse(line) as Line] : [];
  });
  const jobs: Record<string, string> = {};
  const steps: Record<string, string[]> = {};
  for (const { jobID, jobResult, stage, step = '', stepID, stepResult } of lines) {
    if (jobID === undefined) continue;
    if (jobResult !== undefined) jobs[jobID] = jobResult;
    if (stage === 'Main' && stepResult !== undefined && stepID?.length === 1) {
      (steps[jobID] ??= []).push(`${step}: ${stepResult}`);
    }
  }
  const said = lines.filter((line) => line.raw_output === true || line.command !== undefined);
  return {
    jobs,
    steps,
    log: said.map(({ msg = '' }) => msg.trimEnd()).join('\n'),
    summary: lines.flatMap(({ command, content = '' }) => (command === 'summary' ? [content] : [])).join('\n'),
  };
}
