import type { Vendor } from './model.ts';

/** The parts of a JDBC URL that Glue's connections need. */
export interface JdbcUrl {
  readonly vendor: Vendor;
  readonly host: string;
  readonly port: number;
  /** Oracle's service name. */
  readonly database: string;
}

/** How Glue's documentation writes each vendor's URL. */
export const urlForms: Readonly<Record<Vendor, string>> = {
  sqlserver: 'jdbc:sqlserver://host:1433;databaseName=plant',
  postgresql: 'jdbc:postgresql://host:5432/plant',
  mysql: 'jdbc:mysql://host:3306/plant',
  oracle: 'jdbc:oracle:thin://@host:1521/plant',
};

const host = String.raw`(?<host>[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])`;
const path = String.raw`${host}:(?<port>\d{1,5})/(?<database>[A-Za-z0-9_$.-]+)(?:\?\S*)?$`;

/** With their parameters, of which only the name of the database is read. */
const patterns: Readonly<Record<Vendor, RegExp>> = {
  sqlserver: new RegExp(String.raw`^jdbc:sqlserver://${host}:(?<port>\d{1,5})(?<parameters>(?:;[^;\s]+=[^;\s]*)+);?$`),
  postgresql: new RegExp(`^jdbc:postgresql://${path}`),
  mysql: new RegExp(`^jdbc:mysql://${path}`),
  oracle: new RegExp(`^jdbc:oracle:thin:(?://)?@(?://)?${path}`),
};

/** `jdbc:<driver>:…`; undefined for what is no JDBC URL. */
export const driverOf = (url: string): string | undefined => /^jdbc:([A-Za-z0-9]+):/.exec(url)?.[1];

export const isVendor = (driver: string): driver is Vendor => Object.hasOwn(urlForms, driver);

/** Undefined when the URL has not the form of its vendor, or is of another. */
export function parseJdbcUrl(url: string): JdbcUrl | undefined {
  const vendor = driverOf(url);
  if (vendor === undefined || !isVendor(vendor)) return undefined;
  const { host, port, database, parameters = '' } = patterns[vendor].exec(url)?.groups ?? {};
  const named = database ?? /;database(?:Name)?=([A-Za-z0-9_$.-]+)/i.exec(parameters)?.[1];
  if (host === undefined || named === undefined || !(Number(port) > 0 && Number(port) < 65_536)) return undefined;
  return { vendor, host: host.replace(/^\[|\]$/g, ''), port: Number(port), database: named };
}
