// What a fresh clone lacks before any of our TypeScript can run: the npm packages of the lockfile, Node 24 among them.
// Plain JavaScript without dependencies, for the Node that the machine has (20 or newer).
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { clearInterval, setInterval } from 'node:timers';

const stamp = 'node_modules/.penstock-lock';
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(
    `Penstock needs Node 20 or newer to start with; this is ${process.version}. Get it from your system's packages.`,
  );
}
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  const started = Date.now();
  process.stderr.write('Installing the npm packages of package-lock.json …\n');
  const seconds = () => ((Date.now() - started) / 1000).toFixed(0);
  const npm = spawn('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const alive = setInterval(() => process.stderr.write(`  npm is at it for ${seconds()} s\n`), 15_000);
  const [status] = await once(npm, 'close').catch((error) =>
    fail(`npm could not be started: ${error.message}. It comes with Node.`),
  );
  clearInterval(alive);
  if (status !== 0)
    fail('npm ci failed; its own lines above say why. Without a network or registry nothing can be installed.');
  writeFileSync(stamp, lock);
  process.stderr.write(`Installed the npm packages in ${seconds()} s\n`);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
