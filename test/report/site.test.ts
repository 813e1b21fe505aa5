import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ReportData } from '../../action/src/report/data.ts';
import { renderSite } from '../../action/src/report/site.ts';
import { failed, marked, succeeded } from './example.ts';
import { hostile, script } from './hostile.ts';

let good: ReadonlyMap<string, string>;
let bad: ReadonlyMap<string, string>;
let worst: ReadonlyMap<string, string>;

beforeAll(async () => {
  good = await renderSite(succeeded());
  bad = await renderSite(failed());
  worst = await renderSite(hostile());
});

/** The page with white space as a browser reads it. */
function page(site: ReadonlyMap<string, string>): string {
  return (site.get('index.html') ?? '').replace(/\s+/g, ' ').replaceAll('> <', '><');
}

function text(site: ReadonlyMap<string, string>): string {
  return page(site)
    .replaceAll('<wbr />', '')
    .replace(/<style>.*?<\/style>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

describe('the site', () => {
  test('is one page, and a CSV with all rows of each report', () => {
    expect([...good.keys()]).toEqual([
      'index.html',
      'data/temperatures_by_day.csv',
      'data/temperatures_by_hour.csv',
      'data/weather_by_month.csv',
    ]);
    const lines = good.get('data/temperatures_by_day.csv')?.split('\r\n');
    expect(lines?.length).toBe(1 + 365 + 1);
    expect(lines?.slice(0, 2)).toEqual([
      'day,lowest_temp,average_temp,highest_temp',
      '2010-01-01,3.7,4.717391304347827,6.4',
    ]);
  });

  test('has the same bytes each time it is made', async () => {
    expect(await renderSite(succeeded())).toEqual(good);
  });

  test('loads nothing and runs nothing, and its policy says so', () => {
    const html = good.get('index.html') ?? '';
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(html).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'"`,
    );
    expect(html).not.toMatch(/<script|\bon\w+=|\bstyle=|@import|url\(/);
    expect(html.match(/(?:src|href)="(?!#|data)[^"]*"/g)).toBeNull();
  });

  test('gives no two elements one id', () => {
    for (const site of [good, bad, worst]) {
      const ids = [...page(site).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      expect(ids.length).toBe(new Set(ids).size);
      for (const [, id] of page(site).matchAll(/(?:aria-labelledby|aria-describedby|href)="#?([a-z0-9-]+)"/g)) {
        expect(ids).toContain(id);
      }
    }
  });
});

describe('the headline', () => {
  test('says what ran, for which window, when, how long, and how it ended', () => {
    expect(text(good)).toContain(
      'Pipeline report local seattle_weather A year of hourly temperatures and four years of daily weather in Seattle, ' +
        'cleaned and told by day and by month. Status Succeeded 4 succeeded, 2 skipped ' +
        'Window Monday 23 November 2026 America/Los_Angeles, 2026-11-23 ' +
        'Started 23 November 2026, 22:10 run 2026-11-23-r1 Took 32 s 6 steps',
    );
  });

  test('of a failed run shows each failed step, its place and its message', () => {
    expect(text(bad)).toContain(
      'import_temperatures failed after 3 attempts glue/import_temperatures.py:41 ValueError: could not convert string to float: &#39;n/a&#39; ' +
        'import_weather failed DataQualityError: RowCount &gt; 0: the table has no rows',
    );
  });

  test('an error that is very long is folded after its first words, and nothing of it is lost', async () => {
    const { execution, ...rest } = succeeded();
    const error = Array.from({ length: 300 }, (_, i) => `word${i}`).join(' ');
    const site = await renderSite({ ...rest, execution: { ...execution, status: 'ABORTED', error } });
    const [, start, end] =
      /<details class="long"><summary><span class="message">(.*?) …<\/span>.*?<span class="message">… (.*?)<\/span>/.exec(
        page(site),
      ) ?? [];
    expect(start?.length).toBeLessThanOrEqual(400);
    expect(`${start} ${end?.trim()}`).toBe(error);
  });

  test('shows what ended a run that no step of it failed', async () => {
    const { execution, ...rest } = succeeded();
    const error = 'Window 2026-11-23 is locked by run 2026-11-23-r7.';
    const site = await renderSite({ ...rest, execution: { ...execution, status: 'ABORTED', error } });
    expect(text(site)).toContain('Status Aborted');
    expect(page(site)).toContain(
      `<section class="failures" aria-label="What failed"><div><span class="message">${error}</span></div>`,
    );
  });
});

describe('a report', () => {
  test('has its chart, its first rows, its CSV and its SQL', () => {
    expect(page(good)).toContain(
      '<svg role="img" aria-label="Line chart of average_temp by hour, coloured by month (4 values): 96 points, from 4.1',
    );
    expect(page(good)).toContain(
      '<tr><td class="time">2010-01-01</td><td class="number">3.7</td><td class="number">4.7174</td>',
    );
    expect(page(good)).toContain(
      '<a href="data/temperatures_by_day.csv" download>CSV, 365 rows</a><span>421 kB scanned</span>',
    );
    expect(text(good)).toContain(
      '100 of 365 rows. 20 of 365 rows. Values are shortened to be read; the CSV has them whole.',
    );
    expect(page(good)).toContain('WHERE temp &lt; 60 AND temp &gt; -40');
  });

  test('shows small charts that share their axes, with rings around what is marked', async () => {
    const site = await renderSite(marked());
    expect(page(site)).toContain(
      'aria-label="Line chart of temp by timestamp, one for each room_id (3 values), marked by is_anomaly (9 points): 864 points, from 12.',
    );
    expect(page(site)).toContain(
      '<ul class="legend" aria-label="is_anomaly"><li><span class="ring"></span>is_anomaly, 9 points</li></ul>',
    );
    const [wide = ''] = /<div class="wide">.*?<\/svg>/.exec(page(site)) ?? [];
    expect(wide.match(/stroke="var\(--failed\)"/g)).toHaveLength(9);
    for (const room of ['kitchen', 'laboratory', 'office']) expect(wide).toContain(`>${room}</text>`);
  });

  test('that was skipped shows its last result, and says from when and why', () => {
    expect(text(good)).toContain(
      'skipped this time. Everything it needs was skipped. You see the result of 22 November 2026, 22:10 , run 2026-11-22-r1 .',
    );
  });

  test('that never had a result says why', () => {
    expect(page(bad)).toContain('<h3 id="report-1">temperatures_by_day</h3>');
    expect(text(bad)).toContain('blocked, no result. clean_temperatures failed.');
  });

  test('without rows says so, and draws nothing', async () => {
    const [report] = succeeded().reports;
    const data: ReportData = { ...succeeded(), reports: report === undefined ? [] : [{ ...report, rows: [] }] };
    const site = await renderSite(data);
    expect(text(site)).toContain('Temperatures by day The query returned no rows. CSV, no rows');
    expect(page(site)).not.toContain('class="chart"');
    expect(site.get('data/temperatures_by_day.csv')).toBe('day,lowest_temp,average_temp,highest_temp\r\n');
  });

  test('with 40 columns or 100,000 rows says what of it is shown', () => {
    expect(text(worst)).toContain('3 rows. 40 columns.');
    expect(text(worst)).toContain('100 of 100,000 rows.');
    expect(text(worst)).toContain(
      'Drawn from one row in 20 of each sensor: 5,004 of 100,000 rows. The CSV has all. Not drawn: 20 rows without temp. 12 values of sensor share 8 colours.',
    );
    expect(worst.get('data/many.csv')?.split('\r\n').length).toBe(100_002);
  });

  test('tells null from an empty text, on the page and in the CSV', () => {
    expect(page(worst)).toContain('<td class="text"><span class="nothing">null</span></td>');
    expect(page(worst)).toContain('<td class="text"></td><td class="number">4.00</td>');
    expect(worst.get('data/markup.csv')).toContain('\r\n"",4.00\r\n');
    expect(worst.get('data/monthly.csv')).toContain('\r\n2025-03-01,\r\n');
  });

  test('whose name holds a path stays in the folder', () => {
    expect([...worst.keys()]).toContain('data/wide[..%2F..%2Fetc].csv');
    expect(page(worst)).toContain('href="data/wide%5B..%252F..%252Fetc%5D.csv"');
  });

  test('shows markup in names and data as text, in tables and in pictures', () => {
    expect(page(worst)).not.toContain(script);
    expect(page(worst)).not.toContain('<img');
    expect(page(worst)).toContain('<h3 id="report-4">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;</h3>');
    expect(page(worst)).toContain('&lt;/text&gt;&lt;/svg&gt;&lt;img src=x');
    // eslint-disable-next-line no-control-regex
    expect(worst.get('index.html')).not.toMatch(/[\0-\x08\x0b-\x1f]/);
  });
});

describe('the run', () => {
  test('is a graph that can be read aloud', () => {
    expect(page(bad)).toContain(
      'aria-label="Graph of the steps: import_temperatures failed; import_weather failed, 1 of 2 rules failed; clean_temperatures blocked, needs import_temperatures;',
    );
  });

  test('tells in the graph what came out of each step', async () => {
    expect(page(good)).toContain('class="data" x="32" y="54">8,759 rows</text>');
    const { steps, ...rest } = succeeded();
    const site = await renderSite({ ...rest, steps: steps.map((step) => ({ ...step, duplicates: 12 })) });
    expect(page(site)).toContain(
      'aria-label="Graph of the steps: import_temperatures succeeded, 8,759 rows, 12 duplicates left out, 3 rules passed;',
    );
    expect(text(site)).toContain('8,759 12 duplicates left out');
  });

  test('is a timeline of what has started, in the order of time', () => {
    const names = [
      ...page(good)
        .replaceAll('<wbr />', '')
        .matchAll(/class="who">.*?<code class="name">(.*?)<\/code>/g),
    ].map(([, name]) => name);
    expect(names).toEqual([
      'import_temperatures',
      'import_weather',
      'weather_by_month',
      'clean_temperatures',
      'temperatures_by_day',
      'temperatures_by_hour',
    ]);
    expect(page(good)).toContain('aria-label="succeeded, from 10 s to 16 s"');
    expect(page(good)).toContain('<rect x="31.9%" y="8" width="19.12%" height="12" rx="3" />');
  });

  test('is a table with the status in words, the reason, the rows and the rules', () => {
    expect(text(good)).toContain(
      'clean_temperatures node graph succeeded 2 attempts 8,755 4 duplicates left out 6.1 s 2010-12-31 23:00 UTC',
    );
    expect(text(good)).toContain(
      'import_weather node graph skipped No new data in weather_files since 2026-11-22-r1. – 0.3 s –',
    );
    expect(text(good)).toContain('3 rules passed passed RowCount &gt; 0 passed IsComplete');
    expect(page(bad)).toContain('<details open><summary>1 of 2 rules failed</summary>');
    expect(text(bad)).toContain('failed RowCount &gt; 0 the table has no rows passed IsComplete');
    expect(text(bad)).toContain('temperatures_by_day report blocked clean_temperatures failed. – – –');
  });
});
