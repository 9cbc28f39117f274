/** A route such as `GET /repos/{owner}/{repo}/contents/{path}`, ready to be compared with requests. */
export interface Route {
  readonly name: string;
  /** What stands at the places of the route; null when the request is another one. */
  match(method: string, pathname: string): Readonly<Record<string, string>> | null;
}

/** Places that hold slashes: the description does not say so, GitHub takes them. */
const WITH_SLASHES = new Set(['path', 'ref', 'branch', 'basehead']);

/** Reads a route as GitHub's description writes it. */
export const routeOf = (name: string): Route => {
  const [method = '', template = ''] = name.split(' ');
  const places: string[] = [];
  const pattern = template.replace(/[.]/g, '\\.').replace(/\{\+?([\w-]+)\}/g, (_, place: string) => {
    places.push(place);
    return WITH_SLASHES.has(place) ? '(.+?)' : '([^/]+)';
  });
  const whole = new RegExp(`^${pattern}$`);
  return {
    name,
    match: (asked, pathname) => {
      const found = asked === method ? whole.exec(pathname) : null;
      if (found === null) return null;
      return Object.fromEntries(places.map((place, at) => [place, decodeURIComponent(found[at + 1] ?? '')]));
    },
  };
};
