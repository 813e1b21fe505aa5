/** The page in a real browser. Pictures of it are left in .build/report/, to be looked at. */
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from './chromium.ts';
import type { ReportData } from '../../action/src/report/data.ts';
import { renderSite } from '../../action/src/report/site.ts';
import { page } from '../../action/src/github/page/page.ts';
import { previewReview } from '../../action/src/preview/review.ts';
import { code, fence, text } from '../../action/src/review/markdown.ts';
import { review } from '../github/plans.ts';
import { everything } from '../preview/example.ts';
import { failed, marked, succeeded } from './example.ts';
import { hostile } from './hostile.ts';
import { labelled } from './labelled.ts';
import { troubled } from './troubled.ts';

/** Of each page, for eyes; a busy machine may refuse to take them. */
const pictures = fileURLToPath(new URL('../../.build/report/', import.meta.url));
const isLookedAt = process.env['CI'] === undefined;
/** Runs in the page, as do the other texts that are evaluated there: this program knows no DOM. */
const tooPale = readFileSync(new URL('too-pale.js', import.meta.url), 'utf8');
const runs: Record<string, () => ReportData> = { succeeded, failed, marked, labelled, hostile, troubled };
const looks = [
  { look: 'light', colorScheme: 'light', width: 1200 },
  { look: 'dark', colorScheme: 'dark', width: 1200 },
  { look: 'phone', colorScheme: 'light', width: 360 },
  { look: 'phone in the dark', colorScheme: 'dark', width: 360 },
] as const;

let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'penstock-report-'));
  await mkdir(pictures, { recursive: true });
  for (const [name, data] of Object.entries(runs)) {
    for (const [path, text] of await renderSite(data())) {
      await mkdir(dirname(join(folder, name, path)), { recursive: true });
      await writeFile(join(folder, name, path), text);
    }
  }
  await mkdir(join(folder, 'told'));
  await writeFile(join(folder, 'told', 'index.html'), await told());
  browser = await openBrowser();
}, 120_000);

/** What a pull request is told. */
function told(): Promise<string> {
  const nodes = ['split_files', 'extract_room[attic]'].map((name) => ({ name, status: 'added' }) as const);
  const graph = { kind: 'steps', nodes, edges: [] } as const;
  const long = 'Glue.ConcurrentRunsExceededException: '.repeat(20);
  const detail = { summary: text('Graph'), drawings: [graph], body: fence(`+${long}`, 'diff') };
  const reviews = [review({ warnings: [text(long), code(long)], details: [detail] }), previewReview(everything)];
  return page(
    [{ pipeline: 'rooms', environment: 'prod', reviews, plan: undefined }],
    'What it changes',
    'Of a commit.',
  );
}

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(run: string, colorScheme: 'light' | 'dark', width: number, file = 'index.html') {
  const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
  const messages: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  const url = pathToFileURL(join(folder, run, file)).href;
  await page.goto(url);
  return { page, messages, requests: requests.filter((one) => one !== url && !one.startsWith('data:')) };
}

const pages = [
  ...Object.keys(runs).map((run) => ({ run, file: 'index.html' })),
  { run: 'troubled', file: 'health.html' },
  { run: 'told', file: 'index.html' },
];

describe.each(pages)('$file of the run $run', ({ run, file }) => {
  test.each(looks)(
    'in $look fits, can be read, and asks nobody for anything',
    async ({ look, colorScheme, width }) => {
      const { page, messages, requests } = await open(run, colorScheme, width, file);
      if (isLookedAt) {
        const path = join(pictures, `${run} ${file.replace('.html', '')} ${look}.png`);
        await page.screenshot({ path, fullPage: true });
      }
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      expect(await page.evaluate(tooPale)).toEqual([]);
      expect(messages).toEqual([]);
      expect(requests).toEqual([]);
      await page.close();
    },
    60_000,
  );
});

test('dark is dark and light is light, in pictures too; paper is always light', async () => {
  const { page } = await open('succeeded', 'dark', 1200);
  const colors = () =>
    page.evaluate(`({
      page: getComputedStyle(document.body).backgroundColor,
      line: getComputedStyle(document.querySelector('.chart .wide .mark-line path')).stroke,
    })`);
  const dark = await colors();
  expect(dark).toEqual({ page: 'rgb(13, 19, 23)', line: 'rgb(67, 192, 214)' });
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await colors()).toEqual({ page: 'rgb(244, 246, 247)', line: 'rgb(11, 114, 133)' });
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  expect(await colors()).toEqual({ page: 'rgba(0, 0, 0, 0)', line: 'rgb(11, 114, 133)' });
  expect(await page.locator('.rows').first().locator('tbody tr:visible').count()).toBe(20);
  expect(await page.getByText('20 of 365 rows.').isVisible()).toBe(true);
  await page.close();
});

test('the keyboard reaches the reports, what scrolls, the CSV and the SQL', async () => {
  const { page } = await open('succeeded', 'light', 360);
  const focused = `document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent.trim()`;
  const stops: unknown[] = [];
  for (let i = 0; i < 4; i++) {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate(focused));
  }
  expect(stops).toEqual(['Skip to the content', 'Rows of the report', 'CSV, 365 rows', 'SQL']);
  await page.keyboard.press('Enter');
  expect(await page.getByText('AS average_temp').first().isVisible()).toBe(true);
  await page.close();
});

test('markup in the data makes no element and starts nothing', async () => {
  const { page } = await open('hostile', 'light', 1200);
  expect(await page.locator('script, img, iframe').count()).toBe(0);
  expect(await page.locator('.chart .wide text').filter({ hasText: '<script>' }).count()).toBeGreaterThan(0);
  await page.close();
});
