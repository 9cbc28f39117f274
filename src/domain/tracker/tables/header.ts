import type { EditField } from '../edit.ts';
import { plainText, withoutEmoji } from '../markdown/inline.ts';

/** Fields a column can hold. `file`, `purpose`, `claimed`, `reality`, `metric` and `actual` tell side tables. */
export type Field = 'id' | EditField | 'file' | 'purpose' | 'claimed' | 'reality' | 'metric' | 'actual';

/** A meaning a header can have. Strength: 3 says it outright, 2 usually means it, 1 only where nothing else does. */
export interface Meaning {
  readonly field: Field;
  readonly strength: 1 | 2 | 3;
}

/** Field, strength, headers in lower case. */
const SYNONYMS: readonly (readonly [Field, Meaning['strength'], string])[] = [
  [
    'id',
    3,
    'id|ids|item id|task id|tracker id|story id|req id|ref|key|identifier|no|nr|num|wp|wp id|work package id|ticket id|milestone id|phase id|row id|gate id|control id|item #|item no|item number|task #|task no|task number|req #|story #|ticket #|jira|jira id|jira key|issue key',
  ],
  [
    'id',
    2,
    '#|packet|unit|task|code|item|ticket|number|wave|slice|gate|step|phase|req|requirement id|work package|story|card|milestone|epic|control|workstream|wp#|check',
  ],
  [
    'title',
    3,
    'title|outcome|task|tasks|task name|task title|item|work item|action|action item|to do|todo|story|user story|feature|requirement|work|activity|issue title|task description|work package|subtask|criterion|key result|control description|requirement text',
  ],
  [
    'title',
    2,
    'scope|deliverable|i want|i want to|capability|what|subject|goal|objective|epic|packet|unit|gate|control|step|change|slice|improvement|gap|finding|check|milestone|topic|initiative|ticket|issue|card|requirement description|readiness item|checklist item|question|open question|concern',
  ],
  [
    'title',
    1,
    'description|name|summary|component|module|service|system|package|repository|repo|app|application|area|workstream|phase|details|category|function|theme|dimension|domain|section',
  ],
  [
    'issue',
    3,
    'issue|issues|issue #|github issue|gh issue|gh #|gh|tracking issue|issue number|issue link|issue no|github|ticket',
  ],
  ['priority', 3, 'priority|p|prio|pri|importance|severity|criticality|moscow|p level'],
  [
    'workstream',
    3,
    'workstream|work stream|stream|track|area|category|component|team|domain|epic|theme|subsystem|layer|module',
  ],
  [
    'dependsOn',
    3,
    'depends on|depends|depend on|deps|dep|dependency|dependencies|blocked by|prerequisite|prerequisites|prereq|prereqs|predecessor|predecessors|depends upon|waits for',
  ],
  ['dependsOn', 2, 'requires|needs|after|blocker|blockers'],
  [
    'owner',
    3,
    'owner|owners|assign|assignee|assignees|assigned|assigned to|who|responsible|dri|lead|driver|accountable|developer|engineer|agent|owner role',
  ],
  [
    'target',
    3,
    'target|due|due date|target date|eta|deadline|when|target week|by|by when|target milestone|finish|end date|planned|planned date|delivery date|week|timeline',
  ],
  [
    'status',
    3,
    'status|state|progress|done|complete|completed|completion|current status|current state|done?|status/notes|implementation status|work status|ready|merged|✓|✔|✅|☑|[ ]|[x]|st|% complete|% done|percent complete|complete %|progress %',
  ],
  [
    'status',
    2,
    'migrated|implemented|shipped|deployed|delivered|finished|resolved|fixed|rag|rag status|rag rating|rag state|health|traffic light',
  ],
  [
    'exitCriteria',
    3,
    'exit criteria|exit criterion|acceptance|acceptance criteria|acceptance criterion|done when|definition of done|dod|success criteria|success criterion|completion criteria|exit condition|exit|exit gate|criteria|done means|expected result|pass criteria|success looks like',
  ],
  [
    'verify',
    3,
    'verify command|verify|verification|verification command|validate|validation|validation command|check command|test command|how to verify|how verified|verify with|verified by|verification method|how to check|proof command|verify cmd',
  ],
  ['verify', 2, 'check|checks|proof|command|commands|test|tests'],
  [
    'evidence',
    3,
    'evidence path|evidence|evidence link|evidence file|evidence files|evidence location|artifact|artifacts|artefact|artefacts|proof|evidence url|artifact path|output path',
  ],
  [
    'estimate',
    3,
    'estimate|effort|estimated|size|points|est|hours|story points|sp|estimated effort|estimation|estimated time|duration|time|loe|t shirt size|complexity',
  ],
  ['milestone', 3, 'milestone|phase|sprint|release|iteration|stage'],
  ['file', 3, 'file|files|path|file path|location|filename|artifact path|deliverable path'],
  ['file', 2, 'deliverable|artifact|artefact|document|doc'],
  ['purpose', 3, 'purpose|description|notes|contents|what|role|why|summary'],
  ['claimed', 3, 'claimed|claim|claimed status|stated|reported|claims|documented|advertised'],
  [
    'reality',
    3,
    'reality|actual|actual status|actually|truth|verified|observed|real status|actual state|measured',
  ],
  ['metric', 3, 'metric|kpi|sli|indicator|measure|metrics|slo'],
  ['actual', 3, 'actual|current|measured|value|result|now|baseline|achieved'],
];

const meanings: ReadonlyMap<string, readonly Meaning[]> = (() => {
  const map = new Map<string, Meaning[]>();
  for (const [field, strength, list] of SYNONYMS) {
    for (const word of list.split('|')) {
      const known = map.get(word) ?? [];
      known.push({ field, strength });
      map.set(word, known);
    }
  }
  return map;
})();

const normalise = (header: string): string =>
  plainText(header).replaceAll('`', '').toLowerCase().replace(/[_-]+/g, ' ').replace(/\s+/g, ' ').trim();

/** What a header can mean, as a list of fields; empty when it is a column of the author's own. */
export const headerMeanings = (header: string): readonly Meaning[] => {
  if (header.length > 80) return [];
  const text = normalise(header);
  const bare = withoutEmoji(text)
    .replace(/\([^)]*\)/g, '')
    .replace(/\[[^\]]*\]$/, '')
    .replace(/[:*?.!]+$/, '')
    .trim();
  const alternatives = [
    text,
    bare,
    bare.replace(
      /^(?:the|current|target|est\.?|(?:work )?item|task|issue|ticket|story|control|requirement) /,
      '',
    ),
    ...bare.split(/ ?[/&,] ?/),
  ];
  for (const alternative of alternatives) {
    const found = meanings.get(alternative);
    if (found !== undefined) return found;
  }
  return [];
};

/** The header as the author wrote it, for the `columns` of an item. */
export const headerName = (header: string): string => plainText(header).replaceAll('`', '');
