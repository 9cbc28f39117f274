import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/**
 * Takes the pictures of README.md: the HTML report of samples/demo, as a browser shows it, light and dark. Needs a
 * chromium (CHROMIUM_PATH, or /usr/bin/chromium); nothing else of the build does.
 */
const root = join(import.meta.dirname, '..');
const cli = join(root, 'src/entrypoints/cli/index.ts');

const runDemo = (directory: string): string => {
  cpSync(join(root, 'samples/demo'), directory, { recursive: true });
  spawnSync(process.execPath, [cli, '-C', directory, 'pipeline', '--report', 'html'], { stdio: 'inherit' });
  const runs = join(directory, 'spec_runs');
  const day = readdirSync(runs).find((name) => /^\d/.test(name)) ?? '';
  const id = readdirSync(join(runs, day))[0] ?? '';
  return join(runs, day, id, 'report.html');
};

/** The picture tells the story at a glance; what is hidden is one scroll below in the real report. */
const HIDDEN = [
  'nav',
  '#blockers',
  '#items',
  '#graph',
  '#timeline',
  '#challenges',
  '#gates',
  '#evidence',
  '#findings',
  'footer',
];

const WIDTH = 1100;

const takePictures = async (report: string): Promise<void> => {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  for (const colorScheme of ['light', 'dark'] as const) {
    // The report forbids styles that are not its own; hiding parts of it needs leave.
    const page = await browser.newPage({
      viewport: { width: WIDTH, height: 900 },
      colorScheme,
      bypassCSP: true,
    });
    await page.goto(`file://${report}`);
    await page.addStyleTag({ content: `${HIDDEN.join(',')} { display: none !important }` });
    const last = await page.locator('#gaps').boundingBox();
    const height = Math.ceil((last?.y ?? 0) + (last?.height ?? 0)) + 24;
    const path = join(root, `docs/images/report-${colorScheme}.png`);
    await page.screenshot({ path, clip: { x: 0, y: 0, width: WIDTH, height } });
  }
  await browser.close();
};

const directory = mkdtempSync(join(tmpdir(), 'aurora-pictures-'));
await takePictures(runDemo(directory));
rmSync(directory, { recursive: true });
