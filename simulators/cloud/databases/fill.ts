/** Rows for the database that stands in for a source's. */
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CreateSecretCommand, GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import type { Cloud } from '../../../action/src/aws/cloud.ts';
import type { DatabaseTable, JdbcSource } from '../../../action/src/graph/model.ts';
import { runSql } from '../../engines/h2.ts';
import { refuse } from '../service.ts';
import { isRealServer, standIn } from './stand-in.ts';

export interface Place {
  readonly cloud: Pick<Cloud, 'secretsManager'>;
  /** `.penstock/` of the pipeline's root: as the cloud was opened. */
  readonly stateFolder: string;
}

/** Types as the source's vendor spells them. */
export interface DatabaseColumn {
  readonly name: string;
  readonly type: string;
}

/** Times as `2010-12-31 23:00:00`. */
export type DatabaseValue = string | number | boolean | null;

/**
 * Adds rows to a table of the source, which is made when it is missing, with the secret of the source and its user, who
 * may read. Rejects when it is a real server, and with H2's own words when a row does not fit.
 */
export async function fillDatabase(
  { cloud, stateFolder }: Place,
  source: JdbcSource,
  table: DatabaseTable,
  columns: readonly DatabaseColumn[],
  rows: readonly (readonly DatabaseValue[])[],
): Promise<void> {
  if (isRealServer(source)) {
    throw refuse(`rows for ${source.name}, whose URL leads to a server on this machine`, 'Fill it by its own tools.');
  }
  const { username, password } = await secretOf(cloud, source.secret);
  const folder = join(stateFolder, 'databases');
  await mkdir(folder, { recursive: true });
  const work = await mkdtemp(join(folder, 'fill-'));
  try {
    const file = join(work, 'rows.csv');
    await writeFile(file, rows.map((row) => `${row.map(csvValue).join(',')}\n`).join(''));
    await runSql(standIn(folder, source).url, statements(table, columns, file, username, password), work);
  } finally {
    await rm(work, { recursive: true });
  }
}

async function secretOf({ secretsManager }: Place['cloud'], SecretId: string) {
  try {
    const { SecretString } = await secretsManager.send(new GetSecretValueCommand({ SecretId }));
    return parsed(SecretString ?? '', SecretId);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ResourceNotFoundException') throw error;
  }
  const made = { username: 'glue_user', password: randomBytes(18).toString('base64url') };
  await secretsManager.send(new CreateSecretCommand({ Name: SecretId, SecretString: JSON.stringify(made) }));
  return made;
}

/** As Glue wants it. No message repeats what the secret holds. */
function parsed(text: string, name: string): { username: string; password: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (typeof value === 'object' && value !== null && 'username' in value && 'password' in value) {
    return { username: String(value.username), password: String(value.password) };
  }
  throw new Error(`The secret ${name} is no JSON with \`username\` and \`password\`.`);
}

function statements(
  { schema, table }: DatabaseTable,
  columns: readonly DatabaseColumn[],
  file: string,
  username: string,
  password: string,
): readonly string[] {
  // H2 looks for users in capital letters, however they log in.
  const user = quoted(username.toUpperCase());
  const name = `${quoted(schema)}.${quoted(table)}`;
  const positions = columns.map((_, index) => `C${index}`);
  const cast = columns.map(({ type }, index) => `CAST(C${index} AS ${type})`);
  return [
    // H2 would write a statement that fails into a file beside the database.
    'SET TRACE_LEVEL_FILE 0',
    `CREATE USER IF NOT EXISTS ${user} PASSWORD ${literal(password)}`,
    `CREATE SCHEMA IF NOT EXISTS ${quoted(schema)}`,
    `CREATE TABLE IF NOT EXISTS ${name} (${columns.map((column) => `${quoted(column.name)} ${column.type}`).join(', ')})`,
    `GRANT SELECT ON SCHEMA ${quoted(schema)} TO ${user}`,
    `INSERT INTO ${name} (${columns.map((column) => quoted(column.name)).join(', ')}) ` +
      `SELECT ${cast.join(', ')} FROM CSVREAD(${literal(file)}, ${literal(positions.join(','))}, 'charset=UTF-8')`,
  ];
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** NULL is nothing at all between the commas. */
const csvValue = (value: DatabaseValue): string => (value === null ? '' : `"${String(value).replaceAll('"', '""')}"`);
