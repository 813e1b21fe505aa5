/** `npm run test:full`: the smaller example, three times: the whole line from YAML to a page, with what is skipped and why. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';

const root = resolve(import.meta.dirname, '../..');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'penstock-seattle-'));
  for (const part of ['pipeline/seattle.yml', 'glue/import_hours.py', 'sql']) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

async function line(...words: readonly string[]) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'seattle-line.ts'), ...words], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((done) => child.on('close', done)),
  ]);
  return { code, printed: stdout + stderr, page: readFileSync(join(folder, 'report/index.html'), 'utf8') };
}

describe('the line', () => {
  test('the first time, every step runs, and the page shows both reports', async () => {
    const { code, printed, page } = await line();
    expect({ code, printed }).toMatchObject({ code: 0 });
    expect(printed).toMatch(/import_hours +succeeded .* 8,423/);
    expect(printed).toMatch(/keep_wet_days +succeeded .* 623/);
    expect(page).toContain('temperatures by hour');
    expect(page).toContain('rain by month');
    expect(page.match(/<svg/g)?.length).toBeGreaterThanOrEqual(4);
    const rain = readFileSync(join(folder, 'report/data/rain_by_month.csv'), 'utf8').split('\r\n');
    expect(rain[0]).toBe('month,wet_days,rain');
    // January 2012: 22 days with rain, 173.3 mm in all, in the file that the days come from.
    expect(rain[1]).toBe('2012-01-01,22,173.3');
  }, 240_000);

  test('the second time, every step is skipped with its reason, and the page shows the earlier results', async () => {
    const { code, printed, page } = await line();
    expect({ code, printed }).toMatchObject({ code: 0 });
    expect(printed).toMatch(
      /import_hours skipped {2}no new data in s3:\/\/seattle-weather\/hourly since\s+.* \(351 files, newest 2010-12-17\.csv\)/,
    );
    expect(printed).toContain('4 skipped');
    // Pages are long: only the answer is printed when it fails.
    expect(/You see the result of/.test(page)).toBe(true);
  }, 120_000);

  test('with a day more, just what needs that day runs', async () => {
    const { code, printed } = await line('--more');
    expect({ code, printed }).toMatchObject({ code: 0 });
    expect(printed).toContain('added hourly/2010-12-18.csv');
    expect(printed).toMatch(/import_hours +succeeded .* 8,447/);
    expect(printed).toMatch(/keep_wet_days +skipped/);
    expect(printed).toMatch(/temperatures_by_hour +succeeded/);
    expect(printed).toMatch(/rain_by_month +skipped/);
  }, 240_000);
});
