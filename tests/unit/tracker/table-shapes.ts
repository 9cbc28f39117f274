/** Tables as people really write them, each with what a reader of the page takes from it. */
export interface Shape {
  readonly name: string;
  readonly text: string;
  readonly dialect: string;
  readonly items: readonly string[];
}

export const tableShapes: readonly Shape[] = [
  {
    name: 'columns in another order, words in another case',
    text: `# Launch tracker

| STATUS | Assignee | Deps | Task | # |
|:--|:-:|--:|---|---|
| WIP | @ann | - | Rotate the keys | 1 |
| To Do | @bo | 1 | Write the runbook | 2 |
| DONE | @cy | none | Pin the actions | 3 |`,
    dialect: 'table',
    items: ['1 in-progress', '2 planned <- 1', '3 done'],
  },
  {
    name: 'emoji before the word',
    text: `| Task | Status |
|---|---|
| **D1** Schema | ✅ Done |
| **D2** Loader | 🔴 Not Started |
| **D3** Report | 🟡 In Progress |
| **D4** Rollout | ⛔ Blocked on D2 |`,
    dialect: 'table',
    items: ['D1 done', 'D2 planned', 'D3 in-progress', 'D4 blocked <- D2'],
  },
  {
    name: 'emoji alone',
    text: `| ID | Item | Status |
|---|---|---|
| A-1 | Backups | ✅ |
| A-2 | Restore drill | 🚧 |
| A-3 | Paging | ⬜ |
| A-4 | Old import | 🗑️ |`,
    dialect: 'table',
    items: ['A-1 done', 'A-2 in-progress', 'A-3 planned', 'A-4 dropped'],
  },
  {
    name: 'status board of waves',
    text: `## Board

| Unit | Scope | Status |
|---|---|---|
| W0a | repository skeleton | merged |
| W0b | lint and format | merged |
| W1 | parser | in review (#12) |
| W2 | writer | queued |`,
    dialect: 'table',
    items: ['W0a done', 'W0b done', 'W1 in-review', 'W2 planned'],
  },
  {
    name: 'packets with dependency ranges',
    text: `| Packet | Outcome | Dependencies | State |
|---|---|---|---|
| D1 | ingest | none | shipped |
| D2 | index | D1 | shipped |
| D3 | query | D2 | shipped |
| D4 | report | D1–D3 | planned |
| D5 | audit | D1-D3, D4 | planned |`,
    dialect: 'table',
    items: [
      'D1 done',
      'D2 done <- D1',
      'D3 done <- D2',
      'D4 planned <- D1 D2 D3',
      'D5 planned <- D1 D2 D3 D4',
    ],
  },
  {
    name: 'packet ids that look like priorities',
    text: `| Packet | Work | Depends On | Status |
|---|---|---|---|
| P0 | contracts | - | Done |
| P0-2 | fixtures | P0 | WIP |
| P1 | engine | P0, P0-2 | Blocked on P0-2 |`,
    dialect: 'table',
    items: ['P0 done', 'P0-2 in-progress <- P0', 'P1 blocked <- P0 P0-2'],
  },
  {
    name: 'dependencies on a priority as a group',
    text: `| ID | Priority | Title | Depends On | Status |
|---|---|---|---|---|
| S-1 | P0 | threat model | - | Done |
| S-2 | P0 | secrets | - | Done |
| S-3 | P1 | pen test | P0 | Planned |`,
    dialect: 'table',
    items: ['S-1 done', 'S-2 done', 'S-3 planned <- S-1 S-2'],
  },
  {
    name: 'checkboxes as status cells',
    text: `| Done | Task | Owner |
|:---:|---|---|
| [x] | Enable branch protection | @ann |
| [ ] | Turn on CodeQL | @bo |`,
    dialect: 'table',
    items: ['enable-branch-protection done', 'turn-on-codeql planned'],
  },
  {
    name: 'without outer pipes',
    text: `ID | Task | Status
--- | --- | ---
T-1 | One | Done
T-2 | Two | Todo`,
    dialect: 'table',
    items: ['T-1 done', 'T-2 planned'],
  },
  {
    name: 'quoted and indented',
    text: `> ## Tracker
>
>   | ID | Task | Status |
>   |---|---|---|
>   | Q-1 | One | done |
>   | Q-2 | Two | open |`,
    dialect: 'table',
    items: ['Q-1 done', 'Q-2 planned'],
  },
  {
    name: 'inside a list entry',
    text: `- the board:

  | ID | Task | Status |
  |---|---|---|
  | L-1 | One | done |

- and some talk`,
    dialect: 'table',
    items: ['L-1 done'],
  },
  {
    name: 'CRLF, tabs and a byte order mark',
    text: '\uFEFF# T\r\n\r\n|\tID\t|\tTask\t|\tStatus\t|\r\n|---|---|---|\r\n|\tC-1\t|\tOne\t|\tDone\t|\r\n',
    dialect: 'table',
    items: ['C-1 done'],
  },
  {
    name: 'issue column with links and titles that are not issues',
    text: `| Issue | Title | State |
|---|---|---|
| [#41](https://github.com/o/r/issues/41) | Retry DLQ | closed |
| o/r#42 | Jitter | open |`,
    dialect: 'table',
    items: ['#41 done', '#42 planned'],
  },
  {
    name: 'issue column that holds titles',
    text: `| Issue | Owner | Status |
|---|---|---|
| Login crashes on Safari | @ann | fixed |
| Export is slow | @bo | in progress |`,
    dialect: 'table',
    items: ['login-crashes-on-safari done', 'export-is-slow in-progress'],
  },
  {
    name: 'linked and bold ids, code in the title',
    text: `| ID | Scope | Status |
|---|---|---|
| [**R-1**](#r-1) | \`a \\| b\` stays one cell | Done |
| \`R-2\` | ~~old~~ new _thing_ | Cancelled |`,
    dialect: 'table',
    items: ['R-1 done', 'R-2 dropped'],
  },
  {
    name: 'exit criteria only, no status at all',
    text: `| Milestone | Task | Exit Criteria |
|---|---|---|
| M0 | CI | green on every pull request |
| M1 | Runner | resumes after kill -9 |`,
    dialect: 'table',
    items: ['M0/ci ?', 'M1/runner ?'],
  },
  {
    name: 'verify commands only',
    text: `| Requirement | Verify Command |
|---|---|
| REQ-1 lint is clean | \`npm run lint\` |
| REQ-2 tests pass | \`npm test\` |`,
    dialect: 'table',
    items: ['REQ-1 ?', 'REQ-2 ?'],
  },
  {
    name: 'percentages as progress',
    text: `| Feature | Progress | ETA |
|---|---|---|
| Search | 100% | Q1 |
| Export | 40% | Q2 |
| Audit | 0% | Q3 |`,
    dialect: 'table',
    items: ['search done', 'export in-progress', 'audit planned'],
  },
  {
    name: 'one tracker between tables that are none',
    text: `# Service

| Plan | Price | Seats |
|---|---|---|
| Free | 0 | 1 |

## Work

| Task | Status |
|---|---|
| Ship it | done |

## API

| Parameter | Type | Required | Description |
|---|---|---|---|
| id | string | yes | the id |`,
    dialect: 'table',
    items: ['ship-it done'],
  },
  {
    name: 'several trackers under milestone headings',
    text: `## Milestone M1: Core (due 2026-03-01)

| Task | Status |
|---|---|
| Parse | done |

## Milestone M2: Sync

| Task | Status |
|---|---|
| Apply | todo |`,
    dialect: 'table',
    items: ['M1/parse done', 'M2/apply planned'],
  },
  {
    name: 'a group row and a filler row between items',
    text: `| ID | Task | Owner | Status |
|---|---|---|---|
| **Backend** | | | |
| B-1 | Queue | @ann | Done |
| … | … | … | … |
| B-9 | Cache | @bo | N/A |`,
    dialect: 'table',
    items: ['B-1 done', 'B-9 dropped'],
  },
  {
    name: 'issue references as dependencies',
    text: `| Task | Issue | Blocked by | Status |
|---|---|---|---|
| Model | #7 | - | Done |
| View | #8 | #7 | Doing |`,
    dialect: 'table',
    items: ['#7 done', '#8 in-progress <- #7'],
  },
  {
    name: 'component board with only a weak title',
    text: `| Component | Status | Notes |
|---|---|---|
| Gateway | ✅ Complete | |
| Ledger | 🟡 Partial | needs replay |
| Console | Not started | |`,
    dialect: 'table',
    items: ['gateway done', 'ledger in-progress', 'console planned'],
  },
  {
    name: 'statuses with dates and remarks',
    text: `| ID | Task | Status |
|---|---|---|
| K-1 | a | Done (2026-01-02) |
| K-2 | b | Merged in #12 |
| K-3 | c | **In progress** — ann |
| K-4 | d | not started yet |
| K-5 | e | won't do |
| K-6 | f | On hold until Q3 |`,
    dialect: 'table',
    items: ['K-1 done', 'K-2 done', 'K-3 in-progress', 'K-4 planned', 'K-5 dropped', 'K-6 blocked'],
  },
];
