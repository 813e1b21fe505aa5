import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findInstallation } from '../../simulators/engines/setup/installation.ts';
import { sparkEngine } from '../../simulators/engines/spark/pool.ts';
import { inTurn, row, seconds } from './measure.ts';

const glueScript = `
from awsglue.context import GlueContext
from awsglue.dynamicframe import DynamicFrame
from awsglue.transforms import ApplyMapping
from pyspark.context import SparkContext
glueContext = GlueContext(SparkContext.getOrCreate())
frame = glueContext.create_dynamic_frame.from_options("s3", {"paths": ["s3://bench/in/"]}, format="csv", format_options={"withHeader": True})
frame.toDF().createOrReplaceTempView("rows")
rows = DynamicFrame.fromDF(glueContext.sql("select cast(n as double) as n, k from rows"), glueContext, "rows")
mapped = ApplyMapping.apply(frame=rows, mappings=[("n", "double", "n", "double"), ("k", "string", "k", "string")])
glueContext.write_dynamic_frame.from_options(mapped, "s3", {"path": "s3://bench/glue/", "partitionKeys": ["k"]}, format="parquet")
`;

const sparkScript = `
from pyspark.sql import SparkSession
spark = SparkSession.builder.getOrCreate()
spark.read.option("header", True).csv("s3://bench/in/").createOrReplaceTempView("rows")
rows = spark.sql("select cast(n as double) as n, k from rows")
rows.write.mode("append").partitionBy("k").parquet("s3://bench/spark/")
`;

/** The start of Spark, and a job of the article's form against the same work in plain PySpark, in the same worker. */
export async function sparkJobs(): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'penstock-bench-'));
  mkdirSync(join(folder, 'bench/in'), { recursive: true });
  writeFileSync(
    join(folder, 'bench/in/a.csv'),
    `n,k\n${Array.from({ length: 20_000 }, (_, n) => `${n},k${n % 4}`).join('\n')}\n`,
  );
  const engine = sparkEngine(findInstallation());
  let count = 0;
  const run = async (name: string, text: string): Promise<void> => {
    const scriptFile = join(folder, `${name}.py`);
    writeFileSync(scriptFile, text);
    const result = await engine.run(
      {
        jobName: name,
        jobRunId: `jr_${++count}`,
        scriptFile,
        modules: [],
        connections: {},
        arguments: { '--JOB_NAME': name },
        timeoutSeconds: 120,
        logFile: join(folder, 'log'),
        surroundings: {
          bucketsFolder: folder,
          endpoint: 'http://127.0.0.1:9',
          account: '000000000000',
          region: 'us-east-1',
        },
      },
      AbortSignal.timeout(120_000),
    );
    if (result.state !== 'SUCCEEDED') throw new Error(JSON.stringify(result));
  };
  try {
    const first = await seconds(() => run('glue', glueScript));
    await run('spark', sparkScript);
    const { ours, peer } = await inTurn(
      7,
      () => run('glue', glueScript),
      () => run('spark', sparkScript),
    );
    return [
      row('first Spark job from process start', first, 'the next', ours),
      row('job with awsglue', ours, 'plain PySpark', peer),
    ];
  } finally {
    await engine.close();
    rmSync(folder, { recursive: true });
  }
}
