import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { escapeHtml } from '../src/domain/report/escape.ts';

/**
 * Takes the pictures of README.md: the HTML report of samples/demo, as a browser shows it, light and dark, and what
 * `make demo` says of the loop at GitHub. Needs a chromium (CHROMIUM_PATH, or /usr/bin/chromium); nothing else of the
 * build does.
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

/** Colours of a terminal, as far as the demo uses them. */
const COLOURS: Readonly<Record<string, string>> = {
  '1': 'font-weight:bold;color:#fff',
  '2': 'color:#8b949e',
  '31': 'color:#ff7b72',
  '32': 'color:#7ee787',
  '33': 'color:#e3b341',
  '36': 'color:#79c0ff',
};

/** What `make demo` says of its second part, as a page. */
const terminalPage = (): string => {
  const { stdout } = spawnSync(process.execPath, [join(root, 'scripts/demo/index.ts')], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '1' },
  });
  const lines = stdout.slice(stdout.indexOf('2 of 2')).split('\n').slice(1);
  const shown = lines.slice(
    0,
    lines.findIndex((line) => line.includes('took')),
  );
  const html = escapeHtml(shown.join('\n').trimEnd().replaceAll('\u001B', '\uE000'))
    .replaceAll(/\uE000\[(1|2|3[1-6])m/g, (_all, code: string) => `<span style="${COLOURS[code] ?? ''}">`)
    .replaceAll(/\uE000\[(22|39)m/g, '</span>')
    // Not every machine has a font with these.
    .replaceAll('🔴', '<span style="color:#ff7b72">●</span>')
    .replaceAll('🟢', '<span style="color:#7ee787">●</span>');
  const style =
    'margin:0;padding:24px;background:#0d1117;color:#e6edf3;font:14px/1.5 monospace;white-space:pre-wrap';
  return `<!doctype html><meta charset="utf-8"><body style="margin:0"><pre style="${style}">${html}</pre></body>`;
};

const takePictures = async (report: string): Promise<void> => {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const terminal = await browser.newPage({ viewport: { width: 1260, height: 100 } });
  await terminal.setContent(terminalPage());
  await terminal.locator('pre').screenshot({ path: join(root, 'docs/images/demo.png') });
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
