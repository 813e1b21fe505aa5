import { expect, test } from '@jest/globals';
import { renderText } from '../../action/src/report/text.ts';
import { textTable } from '../../action/src/report/text-table.ts';
import { failed, succeeded } from './example.ts';
import { hostile } from './hostile.ts';

const plain = { width: 80, color: false };

test('a run reads as its outcome, its steps and the first rows of its reports', () => {
  const text = renderText(succeeded(), plain);
  expect(text.slice(0, text.indexOf('2010-01-02'))).toBe(`seattle_weather (local)
Monday 23 November 2026, America/Los_Angeles
succeeded in 32 s: 4 succeeded, 2 skipped

step                  status      time   rows  note
import_temperatures   succeeded  9.8 s  8,759
import_weather        skipped    0.3 s         No new data in weather_files sin…
clean_temperatures    succeeded  6.1 s  8,755  2 attempts
temperatures_by_day   succeeded   14 s    365
temperatures_by_hour  succeeded   12 s     96
weather_by_month      skipped    0.1 s         Everything it needs was skipped.

Temperatures by day
day         lowest_temp  average_temp  highest_temp
2010-01-01          3.7        4.7174           6.4
`);
  expect(text).toContain('\n10 of 365 rows\n');
  expect(text).toContain('\n10 of 60 rows from 22 November 2026, 22:10 (run 2026-11-22-r1)\n');
});

test('errors are given whole below the table', () => {
  expect(renderText(failed(), plain)).toContain(`
import_temperatures failed after 3 attempts:
  glue/import_temperatures.py:41: ValueError: could not convert string to float: 'n/a'
import_weather failed:
  DataQualityError: RowCount > 0: the table has no rows
`);
});

test('no line of a table is wider than the terminal, whatever the data', () => {
  const lines = renderText(hostile(), plain).split('\n').slice(2);
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
  expect(lines).toContain('and 35 more: column_number_6, column_number_7, column_number_8, column_number_9…');
  expect(lines).toContain('no rows');
});

test('colour is used only when it is asked for, and data cannot bring its own', () => {
  // eslint-disable-next-line no-control-regex
  expect(renderText(hostile(), plain)).not.toMatch(/[\0-\x09\x0b-\x1f]/);
  expect(renderText(failed(), { width: 80, color: true })).toContain('\u001b[31mfailed \u001b[39m');
  expect(renderText(hostile(), { width: 80, color: true })).not.toContain('\u001b[31mred');
});

test('wide characters take two cells', () => {
  const columns = [
    { title: 'room', align: 'left' },
    { title: 'n', align: 'right' },
  ] as const;
  const style = (cell: string) => cell;
  expect(
    textTable({
      columns,
      rows: [
        ['台所', '1'],
        ['lab', '2'],
      ],
      width: 80,
      style,
    }),
  ).toBe('room  n\n台所  1\nlab   2');
});
