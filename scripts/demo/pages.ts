import MarkdownIt from 'markdown-it';
import { escapeHtml } from '../../src/domain/report/escape.ts';

import type { Page } from './front.ts';
import type { Stage } from './stage.ts';

const markdown = new MarkdownIt({ html: true, linkify: true });

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;color:#1f2328;max-width:62rem;margin:2rem auto;padding:0 1rem}
nav{border-bottom:1px solid #d1d9e0;padding-bottom:.6rem;margin-bottom:1.2rem}nav a{margin-right:1.2rem}
a{color:#0969da;text-decoration:none}table{border-collapse:collapse;margin:.8rem 0}
td,th{border:1px solid #d1d9e0;padding:.3rem .7rem;text-align:left;vertical-align:top}
article{border:1px solid #d1d9e0;border-radius:6px;padding:0 1rem;margin:1rem 0;overflow-x:auto}
article>p.by{background:#f6f8fa;border-bottom:1px solid #d1d9e0;margin:0 -1rem;padding:.4rem 1rem;color:#59636e}
code,pre{background:#f6f8fa;font-size:.9em}pre{padding:.8rem;overflow-x:auto}.success{color:#1a7f37}.failure{color:#d1242f}
.action_required,.waiting{color:#9a6700}.state{color:#59636e;font-weight:normal}tr:target,li:target{background:#fff8c5}`;

const AT = '/acme/rocket';

const frame = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${STYLE}</style>` +
  `<nav><b>acme/rocket</b> &nbsp; <a href="${AT}/issues">Issues</a><a href="${AT}/milestones">Milestones</a>` +
  `<a href="${AT}/pulls">Pull requests</a><span class="state">an emulated GitHub</span></nav>${body}</html>`;

const box = (by: string, text: string): string =>
  `<article><p class="by">${escapeHtml(by)}</p>${markdown.render(text)}</article>`;

interface Issue {
  readonly number: number;
  readonly title: string;
  readonly state: string;
  readonly body: string | null;
  readonly user: { readonly login: string };
  readonly labels: readonly { readonly name: string }[];
  readonly milestone: { readonly title: string } | null;
  readonly pull_request?: object;
}

interface Check {
  readonly name: string;
  readonly conclusion: string | null;
  readonly output: { readonly title: string | null; readonly summary: string | null };
}

const rowOf = ({ number, title, state, labels, milestone, pull_request: pull }: Issue): string =>
  `<tr><td><a href="${AT}/${pull ? 'pull' : 'issues'}/${number}">#${number}</a><td>${escapeHtml(title)}<td>${state}` +
  `<td>${escapeHtml(milestone?.title ?? '')}<td>${escapeHtml(labels.map(({ name }) => name).join(', '))}</tr>`;

const listOf = (title: string, rows: readonly Issue[]): string =>
  frame(
    title,
    `<h1>${title}</h1><table><tr><th>Number<th>Title<th>State<th>Milestone<th>Labels</tr>${rows
      .toSorted((a, b) => a.number - b.number)
      .map(rowOf)
      .join('')}</table>`,
  );

const checkOf = ({ name, conclusion, output }: Check): string =>
  `<article><p class="by"><b class="${conclusion ?? 'waiting'}">${escapeHtml(conclusion ?? 'in progress')}</b> ` +
  `${escapeHtml(name)} · ${escapeHtml(output.title ?? '')}</p>${markdown.render(output.summary ?? '')}</article>`;

/** What the emulated GitHub holds, as pages for people: issues, milestones, pull requests with checks, files, jobs. */
export const createPages = (
  { work, twins }: Pick<Stage, 'work' | 'twins'>,
  summaries: ReadonlyMap<string, string>,
): Page => {
  const all = async () => work.ask<Issue[]>('GET', '/issues?state=all&per_page=100');
  const comments = async (number: string): Promise<string> =>
    (await work.comments(Number(number))).map(({ user, body }) => box(user.login, body)).join('');

  const issue = async (number: string): Promise<string> => {
    const { title, state, user, body } = await work.ask<Issue>('GET', `/issues/${number}`);
    const head = `<h1>${escapeHtml(title)} <span class="state">#${number} · ${state}</span></h1>`;
    return frame(title, head + box(user.login, body ?? '') + (await comments(number)));
  };
  const pull = async (number: string): Promise<string> => {
    const found = await work.ask<Issue & { head: { sha: string }; merged: boolean }>(
      'GET',
      `/pulls/${number}`,
    );
    const checks = await work.ask<{ check_runs: Check[] }>('GET', `/commits/${found.head.sha}/check-runs`);
    const head = `<h1>${escapeHtml(found.title)} <span class="state">#${number} · ${found.merged ? 'merged' : found.state}</span></h1>`;
    const said = checks.check_runs.map(checkOf).join('');
    return frame(found.title, `${head}<h2>Conversation</h2>${await comments(number)}<h2>Checks</h2>${said}`);
  };
  const milestones = async (): Promise<string> => {
    const found = await work.ask<
      { title: string; due_on: string; open_issues: number; closed_issues: number }[]
    >('GET', '/milestones?state=all');
    const rows = found.map(
      ({ title, due_on: due, open_issues: open, closed_issues: closed }) =>
        `<tr><td>${escapeHtml(title)}<td>${due.slice(0, 10)}<td>${open} open, ${closed} closed</tr>`,
    );
    return frame(
      'Milestones',
      `<h1>Milestones</h1><table><tr><th>Title<th>Due<th>Issues</tr>${rows.join('')}</table>`,
    );
  };
  const file = async (ref: string, path: string): Promise<string> => {
    const { content } = await work.ask<{ content: string }>('GET', `/contents/${path}?ref=${ref}`);
    const lines = Buffer.from(content, 'base64').toString('utf8').trimEnd().split('\n');
    const rows = lines.map(
      (line, at) => `<tr id="L${at + 1}"><td>${at + 1}<td><code>${escapeHtml(line)}</code></tr>`,
    );
    return frame(path, `<h1>${escapeHtml(path)}</h1><table>${rows.join('')}</table>`);
  };
  const commit = async (sha: string): Promise<string> => {
    const { message } = await work.ask<{ message: string }>('GET', `/git/commits/${sha}`);
    const { tree } = await work.ask<{ tree: { path: string; type: string }[] }>(
      'GET',
      `/git/trees/${sha}?recursive=1`,
    );
    const files = tree.filter(({ type }) => type === 'blob').map(({ path }) => escapeHtml(path));
    const rows = files.map((path) => `<li><a href="${AT}/blob/${sha}/${path}">${path}</a></li>`);
    return frame(
      message,
      `<h1>${escapeHtml(message)} <span class="state">${sha.slice(0, 7)}</span></h1><ul>${rows.join('')}</ul>`,
    );
  };

  const routes: readonly (readonly [RegExp, (one: string, two: string) => Promise<string>])[] = [
    [
      /^\/(?:issues)?$/,
      async () =>
        listOf(
          'Issues',
          (await all()).filter((one) => !one.pull_request),
        ),
    ],
    [
      /^\/pulls$/,
      async () =>
        listOf(
          'Pull requests',
          (await all()).filter((one) => one.pull_request),
        ),
    ],
    [/^\/issues\/(\d+)$/, issue],
    [/^\/pull\/(\d+)$/, pull],
    [/^\/milestones$/, milestones],
    [/^\/commit\/([0-9a-f]{40})$/, commit],
    [/^\/blob\/([^/]+)\/(.+)$/, file],
    [
      /^\/actions\/runs\/(\d+)$/,
      async (run) => frame(`Run ${run}`, box(`job of run ${run}`, summaries.get(run) ?? '')),
    ],
  ];
  return async (path) => {
    if (path === '/') return listOf('Issues', await all());
    if (!path.startsWith(AT)) return null;
    const asked = path.slice(AT.length).replace(/(?<=\/)[0-9a-f]{40}\b/, (sha) => twins.get(sha) ?? sha);
    for (const [route, show] of routes) {
      const match = route.exec(asked || '/');
      if (match) return show(match[1] ?? '', match[2] ?? '').catch(() => null);
    }
    return null;
  };
};
