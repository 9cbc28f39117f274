import { slug, type Rule } from '../said.ts';
import { durationOf, group, NUMBER, onlyWords, TIME_UNIT, wordSet } from '../../words.ts';

/** Where a local service listens when nobody says otherwise. */
const PORT = '8000';

const KNOWN: readonly (readonly [RegExp, string, string])[] = [
  [
    /\b(?:health(?:[ -]?check)?|healthz|liveness)(?: (?:endpoint|check|probe|page|route|url))?/i,
    '/healthz',
    'health',
  ],
  [/\b(?:readiness|ready|readyz)(?: (?:endpoint|check|probe|page|route|url))/i, '/readyz', 'ready'],
  [/\bmetrics (?:endpoint|page|route|url)/i, '/metrics', 'metrics'],
  [/\b(?:home ?page|start page|web ?site|landing page|front page)\b/i, '/', 'homepage'],
];

const FILLER = wordSet(
  `the a an our is are be up reachable available online alive healthy ok okay answers answer answering responds respond responding returns
  return returning replies reply serves serve gives give works work with status code http a get request in of on at and by to service server api
  app endpoint route url page when started running after start starting it health healthcheck
  liveness readiness probe check site website`,
);

const SAYS_IT_ANSWERS =
  /\b(?:answers?|responds?|returns?|repl(?:y|ies)|serves?|gives?|up|reachable|available|online|alive|healthy|ok|works?|responding|answering)\b/i;

interface Target {
  readonly url: string;
  readonly name: string;
  readonly exact: boolean;
  readonly rest: string;
}

const targetOf = (text: string, port: string): Target | null => {
  const url = /`?(https?:\/\/[^\s`"',]+)`?/i.exec(text);
  if (url !== null) {
    const address = group(url, 1).replace(/[.,;]$/, '');
    return URL.canParse(address)
      ? {
          url: address,
          name: slug(new URL(address).pathname.slice(1) || new URL(address).hostname),
          exact: true,
          rest: text.replace(url[0], ' '),
        }
      : null;
  }
  const base = `http://127.0.0.1:${port}`;
  const host = /\b(localhost|127\.0\.0\.1)(:\d{2,5})?(\/[\w./-]*)?/i.exec(text);
  if (host !== null) {
    const path = host[3] ?? '/';
    return {
      url: `http://${group(host, 1)}${host[2] ?? `:${port}`}${path}`,
      name: slug(path.slice(1) || 'service'),
      exact: true,
      rest: text.replace(host[0], ' '),
    };
  }
  const path = /(?:^|\s)`?(\/[\w-][\w./-]*)`?(?=\s|$)/.exec(text);
  if (path !== null)
    return {
      url: `${base}${group(path, 1)}`,
      name: slug(group(path, 1)),
      exact: false,
      rest: text.replace(path[0], ' ').replace(KNOWN[0]?.[0] ?? '', ' '),
    };
  for (const [pattern, known, name] of KNOWN) {
    if (pattern.test(text))
      return { url: `${base}${known}`, name, exact: false, rest: text.replace(pattern, ' ') };
  }
  return null;
};

/** "health endpoint answers 200 within 2 seconds", "https://example.org/status returns 204", "/api/v1 responds on port 3000". */
export const http: Rule = (clause) => {
  let rest = clause;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest);
    if (match !== null) rest = rest.replace(match[0], ' ');
    return match;
  };
  const port = take(/\b(?:on|at) port (\d{2,5})\b/i)?.[1] ?? PORT;
  const target = targetOf(rest, port);
  if (target === null) return null;
  rest = target.rest;
  const says = take(
    /\b(?:and )?(?:contains?|says?|shows?|containing|with the (?:text|words?)|(?:returns?|answers?|responds?|replies)(?: with)?) ("[^"]+"|`[^`]+`|'[^']+')/i,
  )?.[1];
  const within = take(new RegExp(`\\bwithin (${NUMBER}) ?(${TIME_UNIT})\\b`, 'i'));
  const faster = take(
    new RegExp(
      `\\b(?:in (?:under|less than|at most)|faster than|in|under|(?:takes )?less than) (${NUMBER}) ?(${TIME_UNIT})\\b`,
      'i',
    ),
  );
  const status = take(/\b([1-5]\d\d)\b(?: ok\b)?/i)?.[1];
  if (
    !onlyWords(rest, FILLER) ||
    (status === undefined && says === undefined && !SAYS_IT_ANSWERS.test(clause))
  )
    return null;
  const limit = within === null ? null : durationOf(group(within, 1), group(within, 2));
  const latency = faster === null ? null : durationOf(group(faster, 1), group(faster, 2));
  return [
    {
      name: target.name,
      kind: 'http',
      with: {
        url: target.url,
        status: Number(status ?? 200),
        ...(says === undefined ? {} : { contains: [says.slice(1, -1)] }),
        ...(limit === null ? {} : { within: limit }),
        ...(latency === null ? {} : { latency }),
      },
      confidence: target.exact ? 'likely' : 'guess',
    },
  ];
};
