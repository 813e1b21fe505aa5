import { mistakes } from './mistakes.ts';

/** A second source, and a crawler of it; the job reads its table. */
const files = [
  'tables:',
  '  old_files: { type: s3, location: s3://acme/History/, format: csv }\ncrawlers:\n  crawl: { source: old_files, database: raw }\ntables:',
] as const;
const reads = ['reads: readings', 'reads: [readings, raw.history]'] as const;

/** Crawlers: what they crawl, and what they fill. */
mistakes([
  ['no mistake', [files, reads], []],
  [
    "no mistake: the pipeline's own database",
    [files, reads, ['database: raw', 'database: lake'], ['raw.history', 'history']],
    [],
  ],
  [
    'a misspelt source',
    [files, reads, ['source: old_files', 'source: old_file']],
    ['9:20 There is no source "old_file". (Did you mean "old_files" (sources, 7:3)?)'],
  ],
  [
    'a source that declares its columns',
    [files, reads, ['source: old_files', 'source: readings']],
    [
      '9:20 Source "readings" declares its columns, so it is a table already. (Take out the crawler, or the columns.)',
      '15:23 No crawler fills "raw.history". (Known: raw.readings.)',
    ],
  ],
  [
    'a database whose name must be quoted',
    [files, reads, ['database: raw', 'database: raw-files'], ['raw.history', 'raw-files.history']],
    [
      '9:41 "-" in the name of a database must be quoted in every query, and otherwise in DDL than in SELECT. (Use raw_files.)',
    ],
  ],
  [
    'a poll that is no duration',
    [files, reads, ['database: raw', 'database: raw, poll: 15']],
    ['9:52 "poll" takes a duration, such as 90s, 30m or 2h; found the number 15.'],
  ],
  [
    'a misspelt table',
    [files, ['reads: readings', 'reads: [readings, raw.histroy]']],
    ['15:23 No crawler fills "raw.histroy". (Did you mean "raw.history"?)'],
  ],
  [
    'a table of a database that nobody fills',
    [['reads: readings', 'reads: other.readings']],
    ['12:12 No crawler fills "other.readings". (Declare its files as a source: with columns, or with a crawler.)'],
  ],
  [
    'two crawlers of one table',
    [files, reads, ['raw }\n', 'raw }\n  again: { source: old_files, database: raw }\n']],
    [
      '10:3 "again" and "crawl" (line 9) would both fill raw.history: a crawled table is named after its source\'s last folder. (Give one of them another database.)',
    ],
  ],
  [
    'a crawled table that is declared',
    [files, ['database: raw', 'database: lake'], ['acme/History/', 'acme/temperatures/']],
    ['9:41 "crawl" would fill lake.temperatures, which is declared (line 11). (Give the crawler another database.)'],
  ],
  [
    'a name of two steps',
    [files, reads, ['  crawl:', '  clean:']],
    ['13:3 "clean" is the name of two steps (first at 9:3); all steps share their names. (Rename one of them.)'],
  ],
  ['a crawler that nothing needs', [files], ['9:3 warning: Nothing reads the table of crawler "crawl".']],
  ['a crawler that is only needed', [files, ['reads: readings', 'reads: readings\n    needs: crawl']], []],
]);
