import { plainText, withoutEmoji } from '../markdown/inline.ts';
import type { Table } from '../markdown/block.ts';
import { bareText, columnValues, share, type Sample } from './columns.ts';
import { textAt } from '../text/pick.ts';

/**
 * What the rows of a table are about, told by its first column that is no number, date or state. A list of these is
 * no list of work, whatever its other columns say: an endpoint is not done, it is there.
 */
const THINGS =
  /^(?:endpoints?|routes?|paths?|url|uri|http methods?|methods?|verb|rpc|parameters?|params?|argument|flags?|options?|settings?|variables?|env|env vars?|environment variables?|secret|config key|header|field|property|attribute|column|event|error code|exit code|status code|http status|term|acronym|abbreviation|metric|kpi|sli|slo|indicator|versions?|browser|platform|os|operating system|language|locale|license|plan|tier|price|person|people|member|contact|role|team member|on call|oncall|shift|rotation|cve|incident|outage|host|port|label|badge|shortcut|key binding|keybinding|hotkey|symbol|legend|meaning|query|mutation|subscription|commands?|scripts?|class|hook|vendor|supplier|sponsor|model|database)$/;

/** Lists of what was decided, changed or feared. One that names dependencies or how to verify is a plan after all. */
const RECORDS =
  /^(?:adrs?|adr #|adr id|rfcs?|rfc #|decisions?|decision id|resolution|prs?|pr #|prs? \/ issue|pull requests?|mrs?|merge requests?|commits?|change ?log|risks?|risk id|risk description|threats?|hazard|assumption|vulnerabilit(?:y|ies)|experiment)$/;

/** Columns that say nothing of what the rows are about. */
const ATTRIBUTES =
  /^(?:#|no|nr|id|ids|ref|key|number|date|day|when|week|month|year|status|state|done|priority|p|prio|severity|author|owner|created|updated|✓|✔|✅|)$/;

/** Columns that a register of risks has, and a list of work has not. */
const RISK =
  /^(?:likelihood|probability|impact|mitigations?|mitigation plan|exposure|risk score|risk rating|risk level)$/;

/** How far a decision is, which is not how far work is. `Rejected` and `Proposed` are words of both. */
const DECIDED = /^(?:accepted|superseded|deprecated|ratified|adopted)\b/i;
const DECISION = /^(?:accepted|superseded|deprecated|ratified|adopted|rejected|proposed|approved|draft)\b/i;

const PLANS =
  /^(?:depends on|deps|depends|dependency|dependencies|blocked by|verify|verify command|verification|exit criteria|acceptance|acceptance criteria|done when)$/;

const nameOf = (header: string): string =>
  withoutEmoji(plainText(header))
    .replaceAll('`', '')
    .toLowerCase()
    .replace(/[_-]+/g, ' ')
    .replace(/(?<!\s)\s*\([^()]*\)|(?<![:*?.!])[:*?.!]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether a table lists other things than work: endpoints, decisions, pull requests, risks, variables, terms. */
export const isForeign = (table: Table, sample: Sample): boolean => {
  const names = table.header.map((cell) => nameOf(cell.text));
  const subject = names.find((name) => !ATTRIBUTES.test(name)) ?? '';
  if (THINGS.test(subject) || isEndpoints(table, sample)) return true;
  if (names.some((name) => PLANS.test(name))) return false;
  return (
    RECORDS.test(subject) ||
    names.filter((name) => RISK.test(name)).length > 1 ||
    isDecisions(names, sample) ||
    isLegend(names, sample)
  );
};

/** A column of `GET`, `POST` and the like, or one of `GET /users`. */
const isEndpoints = (table: Table, sample: Sample): boolean =>
  table.header.some((_, index) => {
    const values = columnValues(sample, index);
    return (
      share(values, (value) =>
        /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)(?:$|[ ,/]+(?:\/|GET|POST|PUT|PATCH|DELETE))/.test(
          bareText(value),
        ),
      ) > 0.7
    );
  });

const isDecisions = (names: readonly string[], sample: Sample): boolean => {
  const index = names.findIndex(
    (name) => name === 'status' || name === 'state' || name === 'decision status',
  );
  const values = index === -1 ? [] : columnValues(sample, index).map(bareText);
  return values.some((value) => DECIDED.test(value)) && share(values, (value) => DECISION.test(value)) > 0.8;
};

/** `Status | Meaning`: each state once, in the first column, with what it stands for. */
const isLegend = (names: readonly string[], sample: Sample): boolean =>
  names.length <= 3 &&
  /^(?:status|state|claim|stage|mark|icon|emoji)$/.test(names[0] ?? '') &&
  /^(?:description|meaning|means|definition|notes?|what it means|explanation|when)$/.test(names[1] ?? '') &&
  new Set(sample.map((cells) => textAt(cells, 0))).size === sample.length;
