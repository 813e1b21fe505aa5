/** Tools of others that look at workflows, by fixed versions; built once, where there is what builds them. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../../simulators/engines/setup/package.ts';

const modules = {
  act: 'github.com/nektos/act@v0.2.89',
  actionlint: 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12',
} as const;

export type Tool = keyof typeof modules;

/** The program; undefined: there is no Go to build it with. */
export function tool(name: Tool): string | undefined {
  const module = modules[name];
  const folder = join(cacheFolder(), 'tools', `${name}-${module.slice(module.indexOf('@') + 1)}`);
  const program = join(folder, name);
  if (existsSync(program)) return program;
  if (spawnSync('go', ['version']).status !== 0) return undefined;
  mkdirSync(folder, { recursive: true });
  const { status, stderr } = spawnSync('go', ['install', module], {
    env: { ...process.env, GOBIN: folder },
    encoding: 'utf8',
    timeout: 600_000,
  });
  if (status !== 0) throw new Error(`${module} cannot be built: ${stderr}`);
  return program;
}

// `node test/workflows/tools.ts actionlint` prints where it is; nothing where it cannot be built.
if (import.meta.main) process.stdout.write(tool(process.argv[2] === 'act' ? 'act' : 'actionlint') ?? '');
