import type { AccountSettings } from '../../aws/account-settings.ts';
import type { Place } from './place.ts';

/** What somebody has to grant where Lake Formation governs what is new; empty: IAM is enough. */
export function grants({ governs }: AccountSettings, places: readonly Place[]): readonly string[] {
  if (!governs.databases && !governs.tables) return [];
  return [
    'Lake Formation governs new databases and tables in this account: IAM alone is not enough.',
    'After the first deployment, its administrator grants to the roles of jobs, crawlers, queries and functions of each stack:',
    ...places.flatMap(({ environment, databases }) =>
      databases.flatMap((database) => [
        `  ${environment.name}: on database ${database}: DESCRIBE, CREATE_TABLE, ALTER`,
        `  ${environment.name}: on all tables of ${database}: SELECT, INSERT, DELETE, ALTER, DESCRIBE`,
        `  penstock-run-${environment.name}: on all tables of ${database}: SELECT, DESCRIBE`,
        `  penstock-apply-${environment.name}: on database ${database}: CREATE_TABLE, ALTER, DROP, DESCRIBE`,
      ]),
    ),
  ];
}
