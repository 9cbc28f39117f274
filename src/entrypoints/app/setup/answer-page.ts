import { createHash, timingSafeEqual } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { policyOf, problemPage } from './pages.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether two secrets are the same, in a time that does not tell how much of them is. */
export const sameSecret = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

/** Answers with a page that runs nothing, is kept nowhere, and hands its address (with the token) to nobody. */
export const answerPage = (response: ServerResponse, web: string, status: number, html: string): void => {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policyOf(web),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  response.end(html);
};

/** What somebody without the token sees. */
export const answerStranger = (response: ServerResponse, web: string): void =>
  answerPage(
    response,
    web,
    403,
    problemPage('This page is for the operator', 'Open the address that the terminal shows, with its token.'),
  );
