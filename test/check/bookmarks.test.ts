import { mistakes } from './mistakes.ts';

const bookmark = ['writes: temperatures', 'writes: temperatures\n    bookmark: true'] as const;
const atOnce = ['bookmark: true', 'bookmark: true\n    window: none'] as const;

/** Bookmarks: only where no row can be lost by them, and none can come twice. */
mistakes([
  ['no mistake', [bookmark, atOnce], []],
  ['no mistake: none', [['writes: temperatures', 'writes: temperatures\n    bookmark: false']], []],
  [
    'a bookmark and windows',
    [bookmark],
    [
      '14:15 "clean" has windows: run again, a window would find nothing unread, and replace its rows by nothing. (Add window: none; what each run writes is then added.)',
    ],
  ],
  [
    'a bookmark over a table that is written anew',
    [
      bookmark,
      atOnce,
      ['reads: readings', 'reads: other'],
      ['tables:', 'tables:\n  other: { path: other/, format: csv, columns: { temp: double } }'],
      ['jobs:', 'jobs:\n  first: { script: glue/clean.py, reads: readings, writes: other }'],
    ],
    [
      '16:15 "clean" reads no source. The tables of a pipeline are written anew, and a bookmark would take that for new rows. (Take out the bookmark.)',
    ],
  ],
  [
    'a bookmark that is neither on nor off',
    [['writes: temperatures', 'writes: temperatures\n    bookmark: enable']],
    ['14:15 "bookmark" takes true or false; found "enable".'],
  ],
]);
