import MarkdownIt from 'markdown-it';

/** A fenced block of a page. */
export interface Block {
  readonly language: string;
  readonly text: string;
  /** 1 for the first line of the page. */
  readonly line: number;
}

const markdown = new MarkdownIt({ html: true });

type Token = ReturnType<typeof markdown.parse>[number];

const flat = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap((token) => [token, ...flat(token.children ?? [])]);

/** Fenced blocks with a language. */
export const blocksOf = (page: string): Block[] =>
  markdown
    .parse(page, {})
    .filter(({ type }) => type === 'fence')
    .map(({ info, content, map }) => ({ language: info.trim(), text: content, line: (map?.[0] ?? 0) + 1 }));

const HTML_TARGET = /(?:src|srcset|href)="([^"]+)"/g;

/** Targets of links and images, also those in HTML. Code is not looked into. */
export const targetsOf = (page: string): string[] =>
  flat(markdown.parse(page, {})).flatMap((token) => {
    if (token.type.startsWith('html'))
      return [...token.content.matchAll(HTML_TARGET)].map(([, target]) => target ?? '');
    return ['href', 'src'].flatMap((name) => token.attrGet(name) ?? []).map(String);
  });

/** Text in backticks. */
export const codeOf = (page: string): string[] =>
  flat(markdown.parse(page, {}))
    .filter(({ type }) => type === 'code_inline')
    .map(({ content }) => content);

/** The anchors that GitHub gives the headings of a page. */
export const anchorsOf = (page: string): ReadonlySet<string> => {
  const tokens = markdown.parse(page, {});
  const titles = tokens.filter((_token, index) => tokens[index - 1]?.type === 'heading_open');
  const plain = titles.map(({ children }) =>
    (children ?? [])
      .filter(({ type }) => type === 'text' || type === 'code_inline')
      .map(({ content }) => content)
      .join(''),
  );
  return new Set(
    plain.map((title) =>
      title
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
};
