import { expect, test } from '@jest/globals';
import { wrapped } from '../../action/src/terminal/wrapped.ts';

test('a long reason goes on in the next line, further in, and is broken at spaces alone', () => {
  const reason = 'import skipped  no new data in s3://acme-orders/daily since 2026-11-24 06:10 UTC (365 files)';
  expect(wrapped(reason, 62, '  ', '    ')).toBe(
    '  import skipped  no new data in s3://acme-orders/daily since\n    2026-11-24 06:10 UTC (365 files)',
  );
});

test('a word that is longer than a line is left whole', () => {
  expect(wrapped('x s3://a/very/long/path y', 10, '  ', '    ')).toBe('  x\n    s3://a/very/long/path\n    y');
});
