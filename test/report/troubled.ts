/** Three weeks of a pipeline that was not always well. */
import type { ReportData } from '../../action/src/report/data.ts';
import { healthOf } from '../../action/src/report/health/data.ts';
import { succeeded } from './example.ts';

const days = Array.from({ length: 21 }, (_, i) => String(i + 3).padStart(2, '0'));

/** As Athena answers `healthQuery`. */
export const answer: readonly (readonly (string | null)[])[] = days.flatMap((day, i) => {
  const window = [
    `2026-11-${day}`,
    `2026-11-${day}T08:00:00Z`,
    `2026-11-${String(Number(day) + 1).padStart(2, '0')}T08:00:00Z`,
  ];
  const once = ['none', ...window.slice(1)];
  const failed = i === 9 || i === 20;
  const skipped = i % 7 === 4;
  return [
    [
      ...(failed
        ? [
            ...window,
            'clean_temperatures',
            'nodes',
            'blocked',
            'did not succeed: import_temperatures',
            '1',
            null,
            null,
            null,
          ]
        : [
            ...window,
            'clean_temperatures',
            'nodes',
            'succeeded',
            null,
            '1',
            String(60 + (i % 5) * 4),
            '8755',
            '130.5',
          ]),
      '1',
    ],
    [
      ...(failed
        ? [
            ...window,
            'import_temperatures',
            'script',
            'failed',
            'glue/import_temperatures.py:12: ValueError: a temperature of 4,000 degrees',
            '3',
            null,
            null,
            '371',
          ]
        : skipped
          ? [...window, 'import_temperatures', 'script', 'skipped', 'no new data in s3://b/p', '1', null, null, null]
          : [
              ...window,
              'import_temperatures',
              'script',
              'succeeded',
              null,
              i === 12 ? '2' : '1',
              String(90 + i * 6),
              '8759',
              '240',
            ]),
      '1',
    ],
    [...once, 'temperatures_by_day', 'report', 'succeeded', null, '1', '4.2', null, '421338', '1'],
  ];
});

export function troubled(): ReportData {
  return { ...succeeded(), health: healthOf(answer) };
}
