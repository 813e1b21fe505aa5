/** The archive of the JVM's classes (AppCDS) that lets a worker start in a third of the time. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CloudError } from '../../../action/src/errors.ts';
import { packageRoot } from '../../../action/src/root.ts';
import { SparkWorker, type SparkInstallation } from './worker.ts';

/** Loads what jobs load, and has the JVM write it down at its end. Takes about half a minute; makes about 130 MB. */
export async function makeSparkArchive(installation: SparkInstallation, file: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'penstock-archive-'));
  const worker = new SparkWorker(installation, { archive: 'write', archiveFile: file });
  try {
    await worker.ready;
    const bucketsFolder = join(folder, 'buckets');
    await mkdir(join(bucketsFolder, 'lake'), { recursive: true });
    const script = join(packageRoot(), 'simulators', 'engines', 'spark', 'archive_job.py');
    const request = { script, modules: [], arguments: [], environment: {}, bucketsFolder, bookmark: null };
    const { error } = await worker.run(request, join(folder, 'log'));
    if (error !== null) throw new Error(error);
    await worker.finish();
  } catch (error) {
    throw new CloudError('spark-not-started', `Spark did not start.\n${worker.output.outside}`, { cause: error });
  } finally {
    await worker.kill();
    await rm(folder, { recursive: true });
  }
}
