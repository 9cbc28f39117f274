/** Which of some routes a request is, and what stands at its places. */
export interface Matched<T> {
  readonly value: T;
  readonly params: Readonly<Record<string, string>>;
}

/** Places that hold slashes, by the description's `x-multi-segment`. */
const WITH_SLASHES = new Set(['path', 'ref', 'branch', 'basehead', 'tag', 'dir', 'commit_sha', 'tree_sha']);

const patternOf = (name: string) => {
  const [method = '', template = ''] = name.split(' ');
  const places: string[] = [];
  const source = template.replaceAll('.', '\\.').replaceAll(/\{\+?([\w-]+)\}/g, (_, place: string) => {
    places.push(place);
    return WITH_SLASHES.has(place) ? '(.+)' : '([^/]+)';
  });
  return {
    method,
    pattern: new RegExp(`^${source}$`),
    places,
    words: template.replaceAll(/\{[^}]*\}/g, '').length,
  };
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * Finds routes such as `GET /repos/{owner}/{repo}/contents/{path}`. Where several fit, the one that says more itself is
 * meant: `…/commits/{ref}/check-runs` is no commit of that name. Equal ones come in their order.
 */
export const createRouteTable = <T>(entries: readonly (readonly [route: string, value: T])[]) => {
  const routes = entries
    .map(([name, value]) => ({ ...patternOf(name), value }))
    .toSorted((a, b) => b.words - a.words);
  return {
    /** All that fit, the one that is meant first. */
    match: (method: string, pathname: string): Matched<T>[] =>
      routes.flatMap(({ method: own, pattern, places, value }) => {
        const found = own === method ? pattern.exec(pathname) : null;
        if (found === null) return [];
        return [
          {
            value,
            params: Object.fromEntries(places.map((place, at) => [place, decoded(found[at + 1] ?? '')])),
          },
        ];
      }),
  };
};
