/** The page of a preview, in a real browser. Pictures of it are left in .build/preview/, to be looked at. */
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../report/chromium.ts';
import { page } from '../../action/src/preview/page/page.ts';
import { broken, everything } from './example.ts';
import { sides } from './sides.ts';

/** Of each page, for eyes; a busy machine may refuse to take them. */
const pictures = fileURLToPath(new URL('../../.build/preview/', import.meta.url));
const isLookedAt = process.env['CI'] === undefined;
/** Runs in the page: this program knows no DOM. */
const tooPale = readFileSync(new URL('../report/too-pale.js', import.meta.url), 'utf8');

let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'penstock-preview-'));
  await mkdir(pictures, { recursive: true });
  await writeFile(join(folder, 'everything.html'), await page(everything, sides));
  await writeFile(join(folder, 'broken.html'), await page(broken, sides));
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

test.each([
  ['everything', 'light', 1200],
  ['everything', 'dark', 360],
  ['broken', 'light', 360],
  ['broken', 'dark', 1200],
] as const)(
  '%s in %s, %i wide: fits, can be read, and asks nobody for anything',
  async (name, colorScheme, width) => {
    const view = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
    const messages: string[] = [];
    view.on('console', (message) => messages.push(message.text()));
    view.on('pageerror', (error) => messages.push(error.message));
    await view.goto(pathToFileURL(join(folder, `${name}.html`)).href);
    if (isLookedAt) await view.screenshot({ path: join(pictures, `${name} ${colorScheme}.png`), fullPage: true });
    expect(await view.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(await view.evaluate(tooPale)).toEqual([]);
    expect(messages).toEqual([]);
    await view.close();
  },
  60_000,
);

test('values of what is not public are not on the page, and data in it is no markup', async () => {
  const text = await page(everything, sides);
  expect(text).not.toContain('Ada Lovelace');
  expect(text).toContain('Values are not shown');
  expect(text).not.toContain('<script');
  expect(text).toContain('&lt;script&gt;');
  expect(await page(everything, sides)).toBe(text);
});
