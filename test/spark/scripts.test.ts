/** A job's script runs as if the process were its own, and cannot harm the next one. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, jest, test } from '@jest/globals';
import { testEngine } from './engine.ts';

jest.setTimeout(100_000);

const here = testEngine();

/** Whoever is dead, and not yet asked for by its parent, has the state Z. */
const isAlive = (pid: string) => /^[^Z]/.test(spawnSync('ps', ['-o', 'stat=', '-p', pid], { encoding: 'utf8' }).stdout);

/** Resolves when a script has made the file. */
const made = (file: string) =>
  new Promise<void>((resolve) => {
    const watcher = watch(here.root, () => {
      if (!existsSync(join(here.root, file))) return;
      watcher.close();
      resolve();
    });
  });

describe('a script', () => {
  test('makes its SparkContext, and stops it', async () => {
    const script = `
import sys
from pyspark import SparkConf
from pyspark.context import SparkContext
from pyspark.sql import SparkSession

sc = SparkContext(conf=SparkConf().set("spark.sql.shuffle.partitions", "7"))
spark = SparkSession.builder.appName("mine").getOrCreate()
print(sys.argv[1:], spark.range(5).count(), spark.conf.get("spark.sql.shuffle.partitions"), __name__)
spark.stop()
sc.stop()
`;
    const expected = "['--JOB_NAME', 'job', '--JOB_RUN_ID', 'jr_1', '--day', '2026-11-23'] 5 7 __main__\n";
    const run = await here.run(script, { arguments: { '--day': '2026-11-23' } });
    expect(run).toEqual({ outcome: 'SUCCEEDED', log: expect.stringContaining(expected) });
    expect((await here.run(script)).outcome).toBe('SUCCEEDED');
  });

  test('leaves no view, setting, module, variable or path to the next', async () => {
    await here.run(`
import os, sys, types
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
spark.range(1).createOrReplaceTempView("mine")
spark.conf.set("spark.sql.session.timeZone", "Asia/Tokyo")
spark._jsc.hadoopConfiguration().set("fs.mine", "1")
open("helper.py", "w").write("x = 1")
sys.path.insert(0, os.getcwd())
import helper
os.environ["MINE"] = "1"
leftover = 1
`);
    const next = await here.run(`
import os, sys
from pyspark.sql import SparkSession

spark = SparkSession.builder.getOrCreate()
print(spark.catalog._jcatalog.tableExists("mine"), spark.conf.get("spark.sql.session.timeZone"))
print(spark._jsc.hadoopConfiguration().get("fs.mine"))
print("helper" in sys.modules, os.listdir("."), "MINE" in os.environ, "leftover" in globals())
`);
    expect(next).toEqual({ outcome: 'SUCCEEDED', log: 'False UTC\nNone\nFalse [] False False\n' });
  });

  test('finds the worker of the one before', async () => {
    const script = `
import os
from pyspark.sql import SparkSession
SparkSession.builder.getOrCreate().range(1).write.mode("overwrite").csv("s3://data/rows/")
print(os.getpid())
`;
    const first = await here.run(script);
    expect(await here.run(script)).toEqual({ outcome: 'SUCCEEDED', log: first.log });
  });

  test('has the local cloud as its AWS, and nothing of the caller', async () => {
    process.env['AWS_PROFILE'] = 'mine';
    const run = await here.run(`
import os, boto3
print(boto3.client("s3").meta.endpoint_url, boto3.client("glue").meta.region_name, os.environ.get("AWS_PROFILE"))
`);
    delete process.env['AWS_PROFILE'];
    expect(run.log).toBe('http://127.0.0.1:9 eu-west-1 None\n');
  });

  test('that raises has failed, with its traceback in the log', async () => {
    const run = await here.run('def f():\n    raise ValueError("bad")\n\n\nf()\n');
    expect(run.outcome).toBe('FAILED: ValueError: bad');
    expect(run.log).toMatch(
      /^Traceback \(most recent call last\):\n {2}File ".*jr_\d+\.py", line 5, in <module>\n {4}f\(\)\n {2}File ".*jr_\d+\.py", line 2, in f\n {4}raise ValueError\("bad"\)\nValueError: bad\n$/,
    );
  });

  test.each([
    ['sys.exit(0)', 'SUCCEEDED'],
    ['sys.exit()', 'SUCCEEDED'],
    ['sys.exit(3)', 'FAILED: SystemExit: 3'],
    ['sys.exit("no rows")', 'FAILED: no rows'],
  ])('that ends by %s', async (statement, outcome) => {
    expect((await here.run(`import sys\n${statement}\n`)).outcome).toBe(outcome);
  });

  test.each([
    ['os._exit(0)', 'exit code 0'],
    ['os._exit(7)', 'exit code 7'],
    ['ctypes.string_at(0)', 'signal SIGSEGV'],
    ['os.kill(os.getpid(), 9)', 'signal SIGKILL'],
  ])('that ends the whole process by %s has failed, and the next one runs', async (statement, how) => {
    const run = await here.run(`import ctypes, os\nprint("before")\n${statement}\n`);
    expect(run).toEqual({ outcome: `FAILED: The script ended the process that ran it (${how}).`, log: 'before\n' });
    expect(await here.run('print("next")')).toEqual({ outcome: 'SUCCEEDED', log: 'next\n' });
  });

  test('that ends the JVM has failed, and the next one runs', async () => {
    const run = await here.run(`
from pyspark.sql import SparkSession
spark = SparkSession.builder.getOrCreate()
spark._jvm.java.lang.System.exit(1)
`);
    expect(run.outcome).toMatch(/^FAILED: Py4J/);
    const next = await here.run(`
from pyspark.sql import SparkSession
print(SparkSession.builder.getOrCreate().range(3).count())
`);
    expect(next).toEqual({ outcome: 'SUCCEEDED', log: '3\n' });
  });

  test('that prints 100 MB does not stall, and its log keeps both ends', async () => {
    const run = await here.run('print("first")\nfor _ in range(100):\n    print("x" * 1_000_000)\nprint("last")\n');
    expect(run.outcome).toBe('SUCCEEDED');
    expect(run.log.length).toBeLessThan(2.1 * 1024 * 1024);
    expect(run.log).toMatch(/^first\nx+\n[^]*x\n… 97,\d{3},\d{3} bytes are left out here …\nx+\n[^]*x\nlast\n$/);
  });

  test('that prints from a child of its own is in the log too', async () => {
    const run = await here.run('import subprocess\nsubprocess.run(["sh", "-c", "echo out; echo err >&2"])\n');
    expect(run.log).toBe('out\nerr\n');
  });
});

describe('a script that does not end', () => {
  const hangs = `
import os, subprocess, time
child = subprocess.Popen(["sleep", "1000"])
open(${JSON.stringify(join(here.root, 'hanging'))}, "w").write(f"{os.getpid()} {child.pid}")
print("started", os.getpid(), child.pid)
time.sleep(1000)
`;

  test('is ended at its timeout, with all that it started', async () => {
    const run = await here.run(hangs, { timeoutSeconds: 2 });
    expect(run.outcome).toBe('TIMEOUT');
    const [, own = '', child = ''] = /^started (\d+) (\d+)\n$/.exec(run.log) ?? [];
    expect([isAlive(own), isAlive(child)]).toEqual([false, false]);
  });

  test('is ended when its run is stopped', async () => {
    const stop = new AbortController();
    const running = here.run(hangs.replaceAll('hanging', 'stopped'), { signal: stop.signal });
    await made('stopped');
    stop.abort();
    expect((await running).outcome).toBe('STOPPED');
  });

  test('in C, where Python has no say, is ended too', async () => {
    expect((await here.run('import re\nre.match("(a+)+$", "a" * 60 + "b")\n', { timeoutSeconds: 1 })).outcome).toBe(
      'TIMEOUT',
    );
  });
});

test('a killed parent takes its workers, their JVMs and what scripts started with it', async () => {
  const folder = join(here.root, 'orphans');
  mkdirSync(folder);
  const script = join(folder, 'script.py');
  writeFileSync(
    script,
    `
import os, subprocess, time
from pyspark.sql import SparkSession
jvm = SparkSession.builder.getOrCreate()._jvm.java.lang.ProcessHandle.current().pid()
child = subprocess.Popen(["sleep", "1000"])
open(${JSON.stringify(join(here.root, 'pids.part'))}, "w").write(f"{os.getpid()} {jvm} {child.pid}")
os.rename(${JSON.stringify(join(here.root, 'pids.part'))}, ${JSON.stringify(join(here.root, 'pids'))})
time.sleep(1000)
`,
  );
  const started = made('pids');
  const parent = spawn(process.execPath, ['--no-warnings', join(import.meta.dirname, 'parent.ts'), script]);
  const ended = once(parent, 'exit');
  await started;
  const pids = readFileSync(join(here.root, 'pids'), 'utf8').split(' ');
  expect(pids.map(isAlive)).toEqual([true, true, true]);
  parent.kill('SIGKILL');
  await ended;
  while (pids.some(isAlive)) await setTimeout(20);
});

test('two scripts run at once, and a third waits for one of them', async () => {
  const meets = (other: string, own: string) => `
import os, time
open(${JSON.stringify(here.root)} + "/${own}", "w")
while not os.path.exists(${JSON.stringify(here.root)} + "/${other}"):
    time.sleep(0.01)
`;
  const runs = await Promise.all([here.run(meets('a', 'b')), here.run(meets('b', 'a')), here.run('print("third")')]);
  expect(runs.map(({ outcome }) => outcome)).toEqual(['SUCCEEDED', 'SUCCEEDED', 'SUCCEEDED']);
});
