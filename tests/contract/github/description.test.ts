import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findRoutes, shapeOf } from '../../../scripts/openapi/find-routes.ts';
import { checkAnswer } from '../../support/openapi/check-answer.ts';
import { checkRequest } from '../../support/openapi/check-request.ts';
import { descriptionOf } from '../../support/openapi/description.ts';

const root = join(import.meta.dirname, '../../..');
const routes = findRoutes(root);

/** Relations are a help beside the text of the issue, which names what its item waits for. */
const WITHOUT_ON_SERVER = new Set([
  'DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues',
]);

const at = '/repos/acme/rocket';
const ask = (method: string, path: string, body?: unknown, token = 'ghs_x') =>
  checkRequest({
    method,
    path,
    body: body === undefined ? '' : JSON.stringify(body),
    token,
    userAgent: 'aurora-x',
  });

describe('every route of the adapters and the additions', () => {
  it('is in the cut description (else: node scripts/cut-openapi.ts, and commit what it changes)', () => {
    const known = new Set([...descriptionOf().operations.keys()].map(shapeOf));
    expect(routes.length).toBeGreaterThan(30);
    expect(routes.filter(({ route }) => !known.has(shapeOf(route)))).toEqual([]);
  });

  it('is one that GitHub Enterprise Server has too, or the product does without it there', () => {
    const known = new Set([...descriptionOf('ghes-3.19').operations.keys()].map(shapeOf));
    const lacking = routes.map(({ route }) => route).filter((route) => !known.has(shapeOf(route)));
    expect([...new Set(lacking)].filter((route) => !WITHOUT_ON_SERVER.has(route))).toEqual([]);
  });
});

describe('a request', () => {
  it('passes when the description has it', () => {
    expect(ask('GET', `${at}/issues?state=all&per_page=100`)).toEqual([]);
    expect(ask('POST', `${at}/issues`, { title: 'One', labels: ['a'], milestone: 1 })).toEqual([]);
    expect(ask('GET', `${at}/contents/docs/a%20b/tracker.md?ref=main`)).toEqual([]);
    expect(ask('PATCH', `${at}/milestones/1`, { due_on: '2026-12-01T12:00:00Z' })).toEqual([]);
  });

  it.each([
    [
      'a route that is not there',
      () => ask('GET', `${at}/issue`),
      /is not in the cut description: run `node/,
    ],
    ['another method', () => ask('PUT', `${at}/issues`, {}), /PUT .* is not in the cut description/],
    ['a word where a number is', () => ask('GET', `${at}/pulls/first`), /path\/pull_number must be integer/],
    [
      'a query that nobody reads',
      () => ask('GET', `${at}/issues?stat=all`),
      /query\/stat is not known: "all"/,
    ],
    ['a query of another kind', () => ask('GET', `${at}/issues?state=done`), /query\/state .*allowed values/],
    ['a page that is too long', () => ask('GET', `${at}/issues?per_page=200`), /query\/per_page is more/],
    [
      'a field that nobody reads',
      () => ask('POST', `${at}/issues`, { title: 'a', lable: [] }),
      /body .*"lable"/,
    ],
    [
      'a field inside that nobody reads',
      () =>
        ask('POST', `${at}/check-runs`, {
          name: 'a',
          head_sha: 'b',
          status: 'queued',
          output: { title: 'a', summary: 'b', tittle: 'c' },
        }),
      /body\/output .*"tittle"/,
    ],
    ['a field of another type', () => ask('POST', `${at}/issues`, { title: [] }), /body\/title must be/],
    ['a field too few', () => ask('POST', `${at}/issues`, { body: 'a' }), /required property.*title/],
    [
      'a text that is too long',
      () =>
        ask('POST', `${at}/check-runs`, {
          name: 'a',
          head_sha: 'b',
          output: { title: 'a', summary: 'b'.repeat(70_000) },
        }),
      /body\/output\/summary must NOT have more than 65535/,
    ],
    ['no body', () => ask('POST', `${at}/issues`), /body is required/],
    ['a body that no one reads', () => ask('GET', `${at}/issues`, { a: 1 }), /body is not known here/],
    ['an installation where only people may ask', () => ask('GET', '/user'), /not for installations/],
  ])('with %s does not pass', (_name, asked, said) => {
    expect(asked().join('\n')).toMatch(said);
  });
});

describe('an answer', () => {
  it('passes when the description has it', () => {
    expect(checkAnswer('DELETE', `${at}/issues/comments/1`, 204, null)).toEqual([]);
    expect(checkAnswer('GET', `${at}/assignees`, 404, { message: 'Not Found' })).toEqual([]);
  });

  it.each([
    ['another form', () => checkAnswer('GET', `${at}/labels`, 200, [{ name: 1 }]), /answer 200\/0/],
    [
      'content where there is none',
      () => checkAnswer('DELETE', `${at}/issues/comments/1`, 204, {}),
      /no content/,
    ],
    ['a status that is not there', () => checkAnswer('GET', `${at}/labels`, 201, []), /answer 201 is not in/],
  ])('with %s does not pass', (_name, asked, said) => {
    expect(asked().join('\n')).toMatch(said);
  });
});
