// Packs what is published: the bundle, which holds all that it depends on, and the files that it reads; prints the tarball's name.
// `node action/scripts/package.mjs COMMIT FOLDER`: workflows that `init` writes name the action by this commit.
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const [commit, folder = '.'] = process.argv.slice(2);
if (!/^[0-9a-f]{40}$/.test(commit ?? '')) throw new Error('COMMIT is 40 hexadecimal digits.');

const { version, description, license, type, repository, bin, files } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);
/** The registry's `penstock` is somebody else's. */
const name = '@penstock/penstock';

const stage = mkdtempSync(join(tmpdir(), 'penstock-package-'));
try {
  for (const path of globSync([...files, 'LICENSE', 'README.md'], { cwd: root }))
    cpSync(join(root, path), join(stage, path), { recursive: true });
  const manifest = { name, version, description, license, type, repository, engines: { node: '>=24' }, bin, files };
  writeFileSync(join(stage, 'package.json'), `${JSON.stringify({ ...manifest, gitHead: commit }, null, 2)}\n`);
  const { status } = spawnSync('npm', ['pack', stage, '--pack-destination', resolve(folder), '--loglevel=error'], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(stage, { recursive: true });
}
