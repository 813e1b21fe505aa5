/** H2, the embedded database, from its own jar: one process for one script. */
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findInstallation } from './setup/installation.ts';

/** The owner of every stand-in; rows are read by the users of the sources' secrets. */
const owner = 'penstock';

/** Runs statements as the owner, who is made with the database. `folder` is for the script. Rejects in H2's words. */
export async function runSql(url: string, statements: readonly string[], folder: string): Promise<void> {
  const { javaHome, sparkJars } = findInstallation();
  const jar = readdirSync(sparkJars).find((name) => /^h2-.*\.jar$/.test(name));
  if (jar === undefined) throw new Error(`There is no H2 in ${sparkJars}.`);
  const script = join(folder, 'script.sql');
  await writeFile(script, statements.map((statement) => `${statement};\n`).join(''), { mode: 0o600 });
  const options = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Dh2.bindAddress=127.0.0.1', '-Duser.timezone=UTC'];
  const program = ['-cp', join(sparkJars, jar), 'org.h2.tools.RunScript'];
  try {
    await promisify(execFile)(
      join(javaHome, 'bin', 'java'),
      [...options, ...program, '-url', url, '-user', owner, '-script', script],
      { timeout: 300_000 },
    );
  } catch (cause) {
    // What follows the first line are frames; the statement in it may hold a password, and H2 hides those itself.
    const text = cause instanceof Error && 'stderr' in cause ? String(cause.stderr) : String(cause);
    const said = /(?:SQLSyntaxErrorException|SQL\w*Exception|Jdbc\w+): ([^;\n]*)/.exec(text)?.[1] ?? text.slice(0, 500);
    throw new Error(`H2: ${said}`, { cause });
  }
}
