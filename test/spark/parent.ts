/** A process that runs the script `argv[2]` on Spark, in the folder of it, until somebody ends it. */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findInstallation } from '../../simulators/engines/setup/installation.ts';
import { sparkEngine } from '../../simulators/engines/spark/pool.ts';

const [, , scriptFile = ''] = process.argv;
const folder = dirname(scriptFile);
const bucketsFolder = join(folder, 'buckets');
mkdirSync(bucketsFolder, { recursive: true });
await sparkEngine(findInstallation()).run(
  {
    jobName: 'job',
    jobRunId: 'jr_1',
    scriptFile,
    modules: [],
    connections: {},
    arguments: {},
    timeoutSeconds: 60,
    logFile: join(folder, 'log'),
    surroundings: { bucketsFolder, endpoint: 'http://127.0.0.1:9', account: '000000000000', region: 'eu-west-1' },
  },
  new AbortController().signal,
);
