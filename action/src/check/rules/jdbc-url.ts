import { driverOf, isVendor, parseJdbcUrl, urlForms } from '../../graph/jdbc-url.ts';
import { namedEntries } from '../../spec/draft.ts';
import { nearest } from '../../spec/did-you-mean.ts';
import { problem } from '../../spec/problem.ts';
import type { Rule } from '../rule.ts';

/** Glue's connections take the URLs of four vendors, each in one form. No message repeats a URL: it may hold a password. */
export const jdbcUrl: Rule = function* ({ draft, places }) {
  for (const [, source] of namedEntries(draft.sources)) {
    if (source.type !== 'jdbc' || !('url' in source) || source.url === undefined) continue;
    const { url } = source;
    const at = places.value(source, 'url');
    const driver = driverOf(url);
    const vendors = Object.keys(urlForms);
    if (namesSomebody(url)) {
      yield problem('secret-in-file', at, {
        message: 'The URL names a user or holds a password (it is not shown); both belong into the secret.',
        hint: 'Take it out of the URL, put `username` and `password` into the secret, and change a password that was written down here.',
      });
    } else if (driver === undefined) {
      yield problem('bad-url', at, {
        message: 'This is no JDBC URL.',
        hint: `Write it like ${urlForms.postgresql}.`,
      });
    } else if (!isVendor(driver)) {
      const guess = nearest(driver, [...vendors, ...Object.keys(otherNames)]);
      const meant = vendors.find((vendor) => vendor === guess) ?? otherNames[guess ?? ''];
      yield problem('bad-url', at, {
        message: `The driver "${driver}" is unknown.`,
        hint:
          meant !== undefined && isVendor(meant)
            ? `Did you mean ${urlForms[meant]}?`
            : `Built so far: ${vendors.join(', ')}.`,
      });
    } else if (parseJdbcUrl(url) === undefined) {
      yield problem('bad-url', at, {
        message: `The URL has not the form that Glue takes for ${driver}: with host, port and the name of the database.`,
        hint: `Write it like ${urlForms[driver]}.`,
      });
    }
  }
};

/** What people call them. */
const otherNames: Readonly<Record<string, string>> = {
  postgres: 'postgresql',
  pgsql: 'postgresql',
  mssql: 'sqlserver',
  microsoft: 'sqlserver',
  mariadb: 'mysql',
};

function namesSomebody(url: string): boolean {
  const isParameter = /[;?&](user(name)?|uid|password|pwd)=/i.test(url);
  const isBeforeHost = /^jdbc:([^:]+:\/\/[^/?;]*|oracle:thin:[^@/][^@]*)@/i.test(url);
  return isParameter || isBeforeHost;
}
