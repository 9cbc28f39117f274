import { finding } from '../model/catalogue/index.ts';
import type { Observed, ObservedIssue } from '../model/change.ts';
import type { Finding } from '../model/finding.ts';
import { sameLogin } from '../model/login.ts';
import type { DesiredIssue } from './desired-state.ts';
import { readSection, type Section } from './marker.ts';

/** An issue that belongs to an item, with what we wrote into it; no section when it is taken over now. */
export interface Owned {
  readonly issue: ObservedIssue;
  readonly section: Section | null;
}

export interface Ownership {
  readonly owned: ReadonlyMap<string, Owned>;
  /** Issues of ours by the key of their marker, whether or not the tracker still has the item. */
  readonly marked: ReadonlyMap<string, Owned>;
  /**
   * Items that have an issue which is not ours to touch, and get no second one: it lost its marker, or another of those
   * who sync this repository made it (the App, a job, somebody with the CLI).
   */
  readonly withheld: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/** Apps that are installed, and people who work here: nobody else is called so, or can be assigned. */
const mayWrite = (author: string | null, { assignable }: Observed): boolean =>
  author !== null && (author.endsWith('[bot]') || assignable.some((login) => sameLogin(login, author)));

/**
 * Which issue is which item's: the one that the tracker names, else the oldest one that carries our marker and that
 * we wrote. A marker in somebody else's issue proves nothing, because everybody can paste one.
 */
export const ownershipOf = (desired: readonly DesiredIssue[], observed: Observed): Ownership => {
  const findings: Finding[] = [];
  const byNumber = new Map(observed.issues.map((issue) => [issue.number, issue]));
  const marked = new Map<string, Owned[]>();
  for (const issue of observed.issues.toSorted((a, b) => a.number - b.number)) {
    const section = readSection(issue.body);
    if (section) marked.set(section.key, [...(marked.get(section.key) ?? []), { issue, section }]);
  }
  const owned = new Map<string, Owned>();
  const taken = new Map<number, string>();
  const claim = (key: string, found: Owned): void => {
    owned.set(key, found);
    taken.set(found.issue.number, key);
  };
  for (const { key, item } of desired) {
    if (item.issue === null) continue;
    const issue = byNumber.get(item.issue);
    const source = item.places['issue'] ?? item.source;
    const other = taken.get(item.issue);
    if (issue === undefined) findings.push(finding('AX8201', { item: key, issue: item.issue }, source));
    else if (other !== undefined)
      findings.push(finding('AX8202', { item: key, issue: item.issue, other }, source));
    else {
      const section = readSection(issue.body);
      claim(key, { issue, section: section?.key === key ? section : null });
    }
  }
  const isOurs = ({ author }: ObservedIssue): boolean => sameLogin(author, observed.self);
  const bare = new Map(
    observed.issues
      .filter((issue) => isOurs(issue) && readSection(issue.body) === null)
      .map((issue) => [issue.title, issue.number]),
  );
  const colleague = ({ issue, section }: Owned): boolean =>
    !isOurs(issue) && mayWrite(issue.author, observed) && section?.applied?.title === issue.title;
  const withheld = new Set<string>();
  for (const { key, item, values } of desired) {
    if (owned.has(key)) continue;
    const candidates = (marked.get(key) ?? []).filter(({ issue }) => !taken.has(issue.number));
    const [first, ...more] = candidates.filter(({ issue }) => isOurs(issue));
    for (const { issue } of candidates.filter(
      (one) => !isOurs(one.issue) && !(first === undefined && colleague(one)),
    ))
      findings.push(finding('AX8203', { issue: issue.number, item: key }, item.source));
    if (first === undefined) {
      const other = candidates.find(colleague)?.issue;
      if (other !== undefined) {
        withheld.add(key);
        const known = { item: key, issue: other.number, author: `${other.author}`, self: observed.self };
        findings.push(finding('AX8226', known, item.source));
        continue;
      }
      const number = bare.get(values.title);
      if (number === undefined || taken.has(number) || item.issue !== null) continue;
      withheld.add(key);
      findings.push(finding('AX8222', { issue: number, item: key }, item.source));
      continue;
    }
    claim(key, first);
    for (const { issue } of more)
      findings.push(
        finding('AX8204', { item: key, issue: issue.number, first: first.issue.number }, item.source),
      );
  }
  const ours = [...marked].flatMap(([key, all]) => {
    const one = all.find(({ issue }) => isOurs(issue));
    return one === undefined ? [] : [[key, one] as const];
  });
  return { owned, marked: new Map(ours), withheld, findings };
};
