import { markup, trusted, type Part } from '../../../domain/report/markup.ts';
import { PALETTE } from '../../../domain/report/palette.ts';
import { styleSource } from '../../../domain/report/style-source.ts';
import { APP_PERMISSIONS } from '../../../domain/model/app-permissions.ts';
import type { Choices } from './choices.ts';

const STYLE =
  PALETTE +
  '*{box-sizing:border-box}body{margin:0;background:var(--page);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}' +
  'main{max-width:42rem;margin:4rem auto;padding:2.25rem 2.5rem;background:var(--card);border:1px solid var(--line);border-radius:12px}' +
  '.step{margin:0;color:var(--soft);font-size:.875rem;letter-spacing:.02em}h1{margin:.15rem 0 .75rem;font-size:1.6rem;line-height:1.25}' +
  'h2{margin:2rem 0 .5rem;font-size:1rem}p{margin:.5rem 0}label{display:block;margin:1.25rem 0 .3rem;font-weight:600}' +
  'input{width:100%;padding:.6rem .75rem;font:inherit;color:inherit;background:var(--page);border:1px solid var(--line);border-radius:8px}' +
  'input:focus-visible,button:focus-visible,a:focus-visible,summary:focus-visible{outline:3px solid var(--focus);outline-offset:2px}' +
  '.hint{margin:.3rem 0 0;color:var(--soft);font-size:.875rem}a{color:var(--calm)}' +
  'button,.button{display:inline-block;margin-top:1.75rem;padding:.65rem 1.3rem;font:inherit;font-weight:600;color:var(--page);background:var(--good);border:0;border-radius:8px;cursor:pointer;text-decoration:none}' +
  'code{padding:.1em .35em;background:var(--code);border-radius:5px;font-size:.9em;overflow-wrap:anywhere}' +
  'dl{display:grid;grid-template-columns:max-content 1fr;gap:.35rem 1rem;margin:.75rem 0}dt{font-weight:600}dd{margin:0}' +
  'details{margin-top:1.5rem}summary{cursor:pointer;color:var(--soft)}table{width:100%;margin-top:.75rem;border-collapse:collapse;font-size:.9rem}' +
  'th,td{padding:.4rem .6rem .4rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}' +
  '.bad{padding:.75rem 1rem;color:var(--bad);background:var(--bad-soft);border-radius:8px}' +
  '@media(max-width:48rem){main{margin:0;min-height:100vh;border:0;border-radius:0;padding:1.5rem}}';

const STYLE_SOURCE = styleSource(STYLE);

/** Nothing runs in these pages; forms go to us and to GitHub. */
export const policyOf = (web: string): string =>
  `default-src 'none'; style-src ${STYLE_SOURCE}; ` +
  `form-action 'self' ${new URL(web).origin}; frame-ancestors 'none'; base-uri 'none'`;

const page = (step: string, title: string, body: Part): string =>
  markup`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title} · Aurora-X</title><style>${trusted(STYLE)}</style></head><body><main><p class="step">${step}</p><h1>${title}</h1>${body}</main></body></html>`
    .text;

const permissions = markup`<details><summary>What it asks GitHub for, and why</summary><table><thead><tr><th scope="col">Permission</th><th scope="col">Access</th><th scope="col">For what</th></tr></thead><tbody>${APP_PERMISSIONS.map(
  ({ name, level, purpose }) =>
    markup`<tr><td>${name.replaceAll('_', ' ')}</td><td>${level}</td><td>${purpose}</td></tr>`,
)}</tbody></table></details>`;

/** First page: what the App is called, whose it is, and where GitHub finds it. */
export const choosePage = (token: string, chosen: Choices, problem: string | null): string =>
  page(
    'Setting up · 1 of 3',
    'Register your Aurora-X',
    markup`<p>Each organisation runs an App of its own, with a key that never leaves this machine. It takes two clicks at GitHub.</p>${
      problem === null ? null : markup`<p class="bad" role="alert">${problem}</p>`
    }<form method="post" action="/setup"><input type="hidden" name="token" value="${token}"><label for="name">Name of the App</label><input id="name" name="name" required maxlength="34" value="${chosen.name}"><p class="hint">Unique at GitHub, at most 34 characters. It signs comments and checks.</p><label for="organisation">Organisation</label><input id="organisation" name="organisation" autocomplete="off" spellcheck="false" value="${chosen.organisation ?? ''}"><p class="hint">Its login, if the App is to belong to one. Empty: your own account.</p><label for="origin">Address at which GitHub reaches this server</label><input id="origin" name="origin" type="url" placeholder="https://aurora.example.org" value="${chosen.origin ?? ''}"><p class="hint">Empty if it cannot be reached from outside: then the App looks every 15 minutes instead of being told.</p><button>Continue</button></form>${permissions}`,
  );

/** Second page: hands the manifest to GitHub. */
export const handOverPage = (action: string, manifest: object, chosen: Choices): string =>
  page(
    'Setting up · 2 of 3',
    'Create it at GitHub',
    markup`<p>GitHub shows the name once more and asks you to create the App. It then sends you back here.</p><dl><dt>Name</dt><dd>${chosen.name}</dd><dt>Owner</dt><dd>${chosen.organisation ?? 'your own account'}</dd><dt>Webhooks</dt><dd>${chosen.origin === null ? 'none: the App looks every 15 minutes' : markup`<code>${chosen.origin}/api/github/webhooks</code>`}</dd></dl><form method="post" action="${action}"><input type="hidden" name="manifest" value="${JSON.stringify(manifest)}"><button>Create the App at GitHub</button></form>`,
  );

/** Third page: the App is there; it still has to be installed somewhere. */
export const donePage = (name: string, appUrl: string, file: string): string =>
  page(
    'Setting up · 3 of 3',
    `${name} is registered`,
    markup`<p>The App runs now. Its key is in <code>${file}</code>, readable by you alone: keep a copy of it in a safe place.</p><p>What is left is to say in which repositories it may work.</p><a class="button" href="${appUrl}/installations/new">Install it on a repository</a><h2>What happens then</h2><p>It opens one pull request in each repository that shows what it would do. Nothing else is done until that is merged.</p>`,
  );

/** Whatever did not work, and what to do about it. */
export const problemPage = (title: string, text: string): string =>
  page('Setting up', title, markup`<p class="bad" role="alert">${text}</p>`);
