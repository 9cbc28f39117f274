import type { Shape } from './table-shapes.ts';

/** Tables as real repositories and exports have them. */
export const wildTables: readonly Shape[] = [
  {
    name: 'ids that link to another tool',
    text: `| ID | Task | Status |
|---|---|---|
| [PROJ-12](https://jira.example.com/browse/PROJ-12) | Rotate keys | Done |
| [PROJ-13](https://jira.example.com/browse/PROJ-13) | Backups | To Do |`,
    dialect: 'table',
    items: ['PROJ-12 done', 'PROJ-13 planned'],
  },
  {
    name: 'a Task column of linked ids beside a description',
    text: `| Task | Description | Status |
|---|---|---|
| [PROJ-12](https://jira.example.com/browse/PROJ-12) | Rotate keys | Done |
| [PROJ-13](https://jira.example.com/browse/PROJ-13) | Backups | To Do |`,
    dialect: 'table',
    items: ['PROJ-12 done', 'PROJ-13 planned'],
  },
  {
    name: 'numbers that link to issues',
    text: `| # | Title | Status |
|---|---|---|
| [#12](https://github.com/o/r/issues/12) | Rotate keys | Done |
| [#13](https://github.com/o/r/issues/13) | Backups | Open |`,
    dialect: 'table',
    items: ['#12 done', '#13 planned'],
  },
  {
    name: 'a Task column that links to issues, and dependencies on them',
    text: `| Task | Scope | Depends on | Status |
|---|---|---|---|
| [#12](https://github.com/o/r/issues/12) | Rotate keys | - | Done |
| [#13](https://github.com/o/r/issues/13) | Backups | #12 | Open |`,
    dialect: 'table',
    items: ['#12 done', '#13 planned <- #12'],
  },
  {
    name: 'bold ids under Task',
    text: `| Task | Summary | Status |
|---|---|---|
| **T-1** | Rotate keys | Done |
| **T-2** | Backups | Open |`,
    dialect: 'table',
    items: ['T-1 done', 'T-2 planned'],
  },
  {
    name: 'ids in code under Item',
    text: `| Item | Description | Status |
|---|---|---|
| \`T-1\` | Rotate keys | Done |
| \`T-2\` | Backups | Open |`,
    dialect: 'table',
    items: ['T-1 done', 'T-2 planned'],
  },
  {
    name: 'ids struck out',
    text: `| Item | Description | Status |
|---|---|---|
| ~~T-3~~ | ~~Rotate keys~~ | Dropped |
| T-4 | Backups | Open |`,
    dialect: 'table',
    items: ['T-3 dropped', 'T-4 planned'],
  },
  {
    name: 'a struck row without a status',
    text: `| ID | Task | Status |
|---|---|---|
| ~~T-3~~ | ~~Rotate keys~~ |  |
| T-4 | Backups | Open |`,
    dialect: 'table',
    items: ['T-3 dropped', 'T-4 planned'],
  },
  {
    name: 'a wave board with merged and open',
    text: `| Wave | Scope | Status |
|---|---|---|
| W0a | skeleton | merged |
| W0b | lint | merged |
| W1 | parser | open |`,
    dialect: 'table',
    items: ['W0a done', 'W0b done', 'W1 planned'],
  },
  {
    name: 'a board with a column of pull requests',
    text: `| Unit | Scope | PR | Status |
|---|---|---|---|
| W0a | skeleton | #12 | merged |
| W0b | lint | #13 | in review |`,
    dialect: 'table',
    items: ['W0a done', 'W0b in-review'],
  },
  {
    name: 'a status that waits for the issue of another row',
    text: `| Task | Status |
|---|---|
| Parser (#12) | Done |
| Writer | Blocked by #12 |`,
    dialect: 'table',
    items: ['parser-12 done', 'writer blocked <- parser-12'],
  },
  {
    name: 'item numbers, lights and risk',
    text: `| Item # | Name | RAG | Risk | Owner |
|---|---|---|---|---|
| 1 | Backups | 🟢 Green | Low | @ann |
| 2 | Failover | 🟠 Amber | High | @bo |
| 3 | DR drill | 🔴 Red | High | @cy |`,
    dialect: 'table',
    items: ['1 in-progress', '2 in-progress', '3 in-progress'],
  },
  {
    name: 'lights in words over workstreams',
    text: `| # | Workstream | RAG | Comment |
|---|---|---|---|
| 1 | Backups | Green | fine |
| 2 | Failover | Amber | late |`,
    dialect: 'table',
    items: ['1 in-progress', '2 in-progress'],
  },
  {
    name: 'lights beside a status',
    text: `| # | Task | RAG status | Status |
|---|---|---|---|
| 1 | Backups | Green | In progress |
| 2 | Failover | Red | In progress |`,
    dialect: 'table',
    items: ['1 in-progress', '2 in-progress'],
  },
  {
    name: 'a list of SOC 2 controls',
    text: `| Control ID | Control | Criteria | Owner | Frequency | Status | Evidence |
|---|---|---|---|---|---|---|
| CC6.1 | Logical access is restricted | CC6 | @sec | Quarterly | Implemented | evidence/access.csv |
| CC6.2 | New users are approved | CC6 | @it | Ongoing | In place | |
| CC7.2 | Anomalies are monitored | CC7 | @sre | Daily | Not implemented | |`,
    dialect: 'table',
    items: ['CC6.1 done', 'CC6.2 done', 'CC7.2 planned'],
  },
  {
    name: 'a migration board by past participle',
    text: `| Service | Owner | Migrated? | Blocker |
|---|---|---|---|
| billing | @ann | ✅ | |
| search | @bo | 🚧 | schema |
| mail | @cy | ❌ | vendor |`,
    dialect: 'table',
    items: ['billing done', 'search in-progress', 'mail planned'],
  },
  {
    name: 'a migration board of packages',
    text: `| Package | Owner | Status |
|---|---|---|
| @acme/core | @ann | Migrated |
| @acme/cli | @bo | In progress |
| @acme/web | @cy | Not started |`,
    dialect: 'table',
    items: ['acme-core done', 'acme-cli in-progress', 'acme-web planned'],
  },
  {
    name: 'objectives and key results',
    text: `| Objective | Key Result | Owner | Progress |
|---|---|---|---|
| Reliable | 99.9 % availability | @ann | 80% |
| Reliable | 0 sev-1 incidents | @bo | 100% |
| Fast | p95 under 200 ms | @cy | 0% |`,
    dialect: 'table',
    items: ['99-9-availability in-progress', '0-sev-1-incidents done', 'p95-under-200-ms planned'],
  },
  {
    name: 'a Jira export',
    text: `| Key | Summary | Issue Type | Status | Assignee | Priority | Story Points | Epic Link |
|---|---|---|---|---|---|---|---|
| PAY-101 | Retry failed payouts | Story | Selected for Development | ann | High | 5 | PAY-1 |
| PAY-102 | Idempotency keys | Task | In Code Review | bo | Highest | 3 | PAY-1 |
| PAY-103 | Flaky payout test | Bug | Done | cy | Medium | 1 | PAY-1 |`,
    dialect: 'table',
    items: ['PAY-101 planned', 'PAY-102 in-review', 'PAY-103 done'],
  },
  {
    name: 'a GitHub issue export',
    text: `| Number | Title | State | Labels | Assignees | Milestone |
|---|---|---|---|---|---|
| [#41](https://github.com/o/r/issues/41) | Retry DLQ | closed | bug | ann | v1.0 |
| [#42](https://github.com/o/r/issues/42) | Jitter | open | enhancement | | v1.1 |`,
    dialect: 'table',
    items: ['#41 done', '#42 planned'],
  },
  {
    name: 'no outer pipes, empty last cell, dependencies by title',
    text: `Task | Owner | Status | Blocked by
:-- | :-: | --: | ---
Schema | ann | done | 
Loader | bo | doing | Schema
Report | cy | todo | Loader`,
    dialect: 'table',
    items: ['schema done', 'loader in-progress <- schema', 'report planned <- loader'],
  },
  {
    name: 'emoji alone as status',
    text: `| Feature | Status |
|---|:-:|
| Search | ✅ |
| Export | 🚧 |
| Audit | ❌ |
| SSO | ⏳ |
| Mobile | 🔜 |`,
    dialect: 'table',
    items: ['search done', 'export in-progress', 'audit planned', 'sso in-progress', 'mobile planned'],
  },
  {
    name: 'headers of two lines',
    text: `| ID | Task | Target<br>week | Verify<br>command | Current<br/>status |
|---|---|---|---|---|
| | | (2026) | | |
| H-1 | Backups | W12 | \`make backup\` | Done |
| H-2 | Restore | W13 | \`make restore\` | Todo |`,
    dialect: 'table',
    items: ['H-1 done', 'H-2 planned'],
  },
  {
    name: 'escaped pipes in commands',
    text: `| ID | Task | Verify | Status |
|---|---|---|---|
| E-1 | Count errors | \`grep -c err log \\| xargs test 0 -eq\` | Done |
| E-2 | a \\| b | \`cat x \\|\\| true\` | Todo |`,
    dialect: 'table',
    items: ['E-1 done', 'E-2 planned'],
  },
  {
    name: 'bold headers and cells',
    text: `| **ID** | **Task** | **Depends On** | __Status__ |
|---|---|---|---|
| **B-1** | **Parse** | — | **Done** |
| **B-2** | *Plan* | **B-1** | _In progress_ |`,
    dialect: 'table',
    items: ['B-1 done', 'B-2 in-progress <- B-1'],
  },
  {
    name: 'badges, links, struck and keyboard tags as status',
    text: `| ID | Task | Status |
|---|---|---|
| G-1 | Parse | ![done](https://img.shields.io/badge/status-done-green) |
| G-2 | Plan | [![in progress](https://img.shields.io/badge/x.svg)](https://x) |
| G-3 | Apply | [Done](https://github.com/o/r/pull/12) |
| G-4 | Report | ![Status: planned](https://x/y.svg) |
| G-5 | Sync | ~~Planned~~ Done |
| G-6 | Else | <kbd>Blocked</kbd> |`,
    dialect: 'table',
    items: ['G-1 done', 'G-2 in-progress', 'G-3 done', 'G-4 planned', 'G-5 done', 'G-6 blocked'],
  },
  {
    name: 'a struck row in a table',
    text: `| ID | Task | Status |
|---|---|---|
| S-1 | Keep | Done |
| ~~S-2~~ | ~~Drop it~~ | ~~Planned~~ |`,
    dialect: 'table',
    items: ['S-1 done', 'S-2 dropped'],
  },
  {
    name: 'progress in fractions',
    text: `| Epic | Progress | Owner |
|---|---|---|
| Billing | 3/5 | @ann |
| Search | 5/5 | @bo |
| Audit | 0/4 | @cy |`,
    dialect: 'table',
    items: ['billing in-progress', 'search done', 'audit planned'],
  },
  {
    name: 'gates with checks and pass or fail',
    text: `| Gate | Criteria | Check | State |
|---|---|---|---|
| G1 | builds | \`make build\` | pass |
| G2 | coverage over 80 % | \`make cov\` | fail |`,
    dialect: 'table',
    items: ['G1 done', 'G2 planned'],
  },
  {
    name: 'a phase named once for several rows',
    text: `| Phase | Task | Owner | Status |
|---|---|---|---|
| **1. Build** | Schema | ann | done |
| | Loader | bo | wip |
| **2. Run** | Deploy | cy | todo |`,
    dialect: 'table',
    items: ['1-build/schema done', '1-build/loader in-progress', '2-run/deploy planned'],
  },
  {
    name: 'percent complete and dependencies by title',
    text: `| Task | Start | End | % complete | Depends on |
|---|---|---|---|---|
| Design | 2026-01-01 | 2026-01-10 | 100% | |
| Build | 2026-01-11 | 2026-02-10 | 40 % | Design |
| Test | 2026-02-11 | 2026-03-01 | 0 | Build |`,
    dialect: 'table',
    items: ['design done', 'build in-progress <- design', 'test planned <- build'],
  },
  {
    name: 'a Linear export',
    text: `| Ticket | Title | State | Assignee |
|---|---|---|---|
| [ENG-123](https://linear.app/x/issue/ENG-123/title) | Fix sync | In Review | ann |
| [ENG-124](https://linear.app/x/issue/ENG-124/title) | Add sync | Backlog | |`,
    dialect: 'table',
    items: ['ENG-123 in-review', 'ENG-124 planned'],
  },
  {
    name: 'a note above, shortcodes as status',
    text: `> [!NOTE]
> Updated weekly

| Item | State |
|:--|:--|
| API | :white_check_mark: |
| UI | :construction: |
| Docs | :x: |`,
    dialect: 'table',
    items: ['api done', 'ui in-progress', 'docs planned'],
  },
  {
    name: 'a scorecard with a Ready column',
    text: `| Service | Owner | Runbook | Alerts | SLO | Ready |
|---|---|---|---|---|---|
| billing | @ann | ✅ | ✅ | ✅ | Yes |
| search | @bo | ✅ | ❌ | ❌ | No |`,
    dialect: 'table',
    items: ['billing done', 'search planned'],
  },
  {
    name: 'headers that repeat the noun',
    text: `| Work item ID | Work item | Work item status | Work item owner |
|---|---|---|---|
| WI-1 | One | Completed | ann |
| WI-2 | Two | Active | bo |`,
    dialect: 'table',
    items: ['WI-1 done', 'WI-2 in-progress'],
  },
  {
    name: 'a table in each toggle',
    text: `<details><summary>Backend</summary>

| ID | Task | Status |
|---|---|---|
| B-1 | q | ✅ |

</details>

<details><summary>Frontend</summary>

| ID | Task | Status |
|---|---|---|
| F-1 | w | ⬜ |

</details>`,
    dialect: 'table',
    items: ['B-1 done', 'F-1 planned'],
  },
  {
    name: 'the status first',
    text: `| Status | Task | Due |
|---|---|---|
| Done | Write | 2026-01-01 |
| In progress | Read | 2026-01-02 |`,
    dialect: 'table',
    items: ['write done', 'read in-progress'],
  },
  {
    name: 'open questions',
    text: `| # | Open question | Owner | Due | Status |
|---|---|---|---|---|
| 1 | Which DB? | ann | Q1 | Open |`,
    dialect: 'table',
    items: ['1 planned'],
  },
];
