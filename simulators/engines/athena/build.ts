/**
 * Builds trino-local.jar from java/: `node simulators/engines/athena/build.ts`, after `penstock setup`. It needs the
 * JDK named below in JAVA_HOME, so that the same sources give the same bytes.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { findInstallation } from '../setup/installation.ts';

export const JDK_VERSION = '25';
/** Trino 440 runs on Java 21. */
const RELEASE = '21';

/** @throws Error with the compiler's words */
export function buildJar(javac: string, trinoJars: string): Uint8Array {
  const sources = join(import.meta.dirname, 'java', 'penstock', 'athena');
  const classes = mkdtempSync(join(tmpdir(), 'trino-local-'));
  try {
    const { status, stderr } = spawnSync(
      javac,
      [
        ...['--release', RELEASE, '-proc:none', '-g:source,lines', '-nowarn', '-d', classes],
        ...['-cp', join(trinoJars, '*')],
        ...javaFiles(sources).map((file) => join(sources, file)),
      ],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    const compiled = readdirSync(classes, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.class'),
    );
    const entries = compiled.sort().map((file) => [file, readFileSync(join(classes, file))] as const);
    // The first moment that a zip can hold, at which every entry was made as far as the jar is concerned.
    return zipSync(Object.fromEntries(entries), { mtime: '1980-01-01 00:00:00', level: 9 });
  } finally {
    rmSync(classes, { recursive: true });
  }
}

const javaFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.java'))
    .sort();

if (import.meta.main) {
  const javac = join(process.env['JAVA_HOME'] ?? '/usr', 'bin', 'javac');
  writeFileSync(join(import.meta.dirname, 'trino-local.jar'), buildJar(javac, findInstallation().athenaJars));
}
