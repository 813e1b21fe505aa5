/** Which database is asked when a connection names one: a stand-in on this machine, or a real server on loopback. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseJdbcUrl, type JdbcUrl } from '../../../action/src/graph/jdbc-url.ts';
import type { Vendor } from '../../../action/src/graph/model.ts';
import { refuse } from '../service.ts';

export interface ReachedDatabase {
  readonly vendor: Vendor;
  readonly database: string;
  /** Of the database that is asked; holds neither user nor password. */
  readonly url: string;
  /** Java class of its driver. */
  readonly driver: string;
  /** `H2 stands in for SQL Server`; absent: the database itself is asked. */
  readonly standIn?: string;
}

const vendorNames: Readonly<Record<Vendor, string>> = {
  sqlserver: 'SQL Server',
  postgresql: 'PostgreSQL',
  mysql: 'MySQL',
  oracle: 'Oracle',
};

const modes: Readonly<Record<Vendor, string>> = {
  sqlserver: 'MSSQLServer',
  postgresql: 'PostgreSQL',
  mysql: 'MySQL',
  oracle: 'Oracle',
};

/** Raises what no stand-in was filled for. */
export function reach(databasesFolder: string, url: string): ReachedDatabase {
  const parts = parseJdbcUrl(url);
  if (parts === undefined) throw refuse('a connection whose URL is none of the four vendors that Penstock knows');
  const { vendor, database } = parts;
  if (isRealServer(parts)) return { vendor, database, url, driver: 'org.postgresql.Driver' };
  if (!existsSync(`${fileOf(databasesFolder, parts)}.mv.db`)) {
    throw new Error(
      `No local database stands in for ${database} on ${parts.host}. Say what it holds under \`local:\`; the local cloud reaches no database elsewhere.`,
    );
  }
  return { vendor, database, ...standIn(databasesFolder, parts), standIn: standInText(parts) };
}

/** A PostgreSQL on this machine is asked itself; there is no other driver here. */
export const isRealServer = ({ vendor, host }: JdbcUrl): boolean =>
  vendor === 'postgresql' && /^(localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host);

/** For the output of a run. */
export const standInText = ({ vendor }: Pick<JdbcUrl, 'vendor'>): string => `H2 stands in for ${vendorNames[vendor]}`;

/**
 * H2 with the words of the vendor's SQL, and names that keep their letters and are found in any, as in SQL Server. The
 * first process that opens it serves the others.
 */
export function standIn(databasesFolder: string, parts: JdbcUrl): { readonly url: string; readonly driver: string } {
  const settings = [
    `MODE=${modes[parts.vendor]}`,
    'AUTO_SERVER=TRUE',
    'DATABASE_TO_UPPER=FALSE',
    'CASE_INSENSITIVE_IDENTIFIERS=TRUE',
  ];
  return { url: ['jdbc:h2:file:' + fileOf(databasesFolder, parts), ...settings].join(';'), driver: 'org.h2.Driver' };
}

/** Without its ending. Sources with one URL are one database, as on AWS. */
const fileOf = (databasesFolder: string, { vendor, host, port, database }: JdbcUrl): string =>
  join(databasesFolder, `${vendor}-${host}-${port}-${database}`.replaceAll(/[^\w.-]/g, '_'));
