import type { Shape } from './table-shapes.ts';

/** Lists and phases with fields behind, below and between their tasks. */
export const wildLists: readonly Shape[] = [
  {
    name: 'phases that mix boxes and bullets',
    text: `# Roadmap

## Phase 1: Foundation
- [x] Set up CI
- Write the runbook
- [ ] Add alerts

## Phase 2: Launch
- [ ] Go live
- Announce`,
    dialect: 'phases',
    items: [
      'phase-1/set-up-ci done',
      'phase-1/write-the-runbook ?',
      'phase-1/add-alerts planned',
      'phase-2/go-live planned',
      'phase-2/announce ?',
    ],
  },
  {
    name: 'a task list of boxes, bullets and nested boxes',
    text: `## Phase 1: Foundation
**Tasks:**
- [x] Set up CI
- Write the runbook
  - [ ] sub one

**Exit Criteria:**
- [ ] works`,
    dialect: 'phases',
    items: ['phase-1/set-up-ci done', 'phase-1/write-the-runbook ?', 'phase-1/sub-one planned'],
  },
  {
    name: 'a phase of headed tasks and one of boxes',
    text: `# Plan
## Phase 1
### Task 1.1: Set up
- [ ] step one
### Task 1.2: More
**Status:** Done

## Phase 2
- [ ] free one
- [x] free two`,
    dialect: 'phases',
    items: ['1.1 ?', '1.2 done', 'phase-2/free-one planned', 'phase-2/free-two done'],
  },
  {
    name: 'issues that belong to other tasks',
    text: `## M1: Core
- [x] Parser (#12)
- [ ] Writer, depends on #12
- [ ] Third #14 (depends on #12)
- [ ] Fourth (blocked by #14, #12)`,
    dialect: 'checklist',
    items: [
      '#12 done',
      'M1/writer-depends-on-12 planned <- #12',
      '#14 planned <- #12',
      'M1/fourth-blocked-by-14-12 planned <- #14 #12',
    ],
  },
  {
    name: 'fields as bullets and lines below a task',
    text: `## M1: Core
- [ ] Build the queue
  - Verify: \`npm test -- queue\`
  - Owner: @ann
  - Evidence: reports/queue.xml
  - Depends on: A-1, A-2
  - Priority: P1
  - Due: 2026-12-01
  - Acceptance: drains in 5 s
- [x] A-1: store
  Owner: @bo
- [x] A-2: cache
  - **Verify:** \`npm run x\`
  - Notes: hello`,
    dialect: 'checklist',
    items: ['M1/build-the-queue planned <- A-1 A-2', 'A-1 done', 'A-2 done'],
  },
  {
    name: 'fields behind a task',
    text: `- [ ] A-1: Do it — Owner: @x — Verify: \`make it\`
- [x] A-2: Verify: \`npm test\``,
    dialect: 'checklist',
    items: ['A-1 planned', 'A-2 done'],
  },
  {
    name: 'a launch checklist with nested numbered boxes',
    text: `# v2 launch checklist

Owner: @lead. Launch date: 2026-03-01

## Pre-launch

- [x] **Load test** at 2x peak — @ann
- [ ] Feature flags default off (#231)
- [ ] Rollback rehearsed
  - Verify: \`make rollback-drill\`
  - Evidence: docs/drills/2026-02.md

## Launch day

1. [ ] Announce freeze
2. [ ] Flip the flag
   1. [ ] canary 5 %
   2. [ ] 100 %

## Post-launch

* [ ] Retro`,
    dialect: 'checklist',
    items: [
      'pre-launch/load-test-at-2x-peak-ann done',
      '#231 planned',
      'pre-launch/rollback-rehearsed planned',
      'launch-day/announce-freeze planned',
      'launch-day/flip-the-flag planned',
      'launch-day/canary-5 planned',
      'launch-day/100 planned',
      'post-launch/retro planned',
    ],
  },
  {
    name: 'a GitHub task list of issues',
    text: `## Tracking issue

- [x] #101
- [ ] #102
- [ ] https://github.com/o/r/issues/103
- [ ] o/r#104 do the thing`,
    dialect: 'checklist',
    items: ['#101 done', '#102 planned', '#103 planned', 'tracking-issue/o-r-104-do-the-thing planned'],
  },
  {
    name: 'nested numbered boxes',
    text: `# Migration plan

1. [x] Prepare
   1. [x] Snapshot
   2. [ ] Announce
2. [ ] Cut over
   1. [ ] Stop writes
   2. [ ] Switch DNS`,
    dialect: 'checklist',
    items: [
      'prepare done',
      'snapshot done',
      'announce planned',
      'cut-over planned',
      'stop-writes planned',
      'switch-dns planned',
    ],
  },
  {
    name: 'tasks with code below them',
    text: `# Tasks

- [ ] Rotate the key

      openssl rand -hex 32

- [ ] Restart
  \`\`\`bash
  systemctl restart x
  \`\`\`
- [x] Check it
  - Verify:
    \`\`\`bash
    curl -f localhost/healthz
    \`\`\``,
    dialect: 'checklist',
    items: ['rotate-the-key planned', 'restart planned', 'check-it done'],
  },
  {
    name: 'criteria and commands nested below labels',
    text: `- [ ] A-1 Build
  - [ ] step
  - Owner: @x
  - Acceptance criteria:
    - [ ] fast
    - [x] small
  - [ ] Verify: \`npm test\`
- [x] A-2 Ship — Owner: @y — Verify: \`make ship\` — Depends on: A-1
- [ ] A-3 Check (verify: \`make check\`)
- [ ] Verify: \`npm run lint\``,
    dialect: 'checklist',
    items: ['A-1 planned', 'step planned', 'A-2 done <- A-1', 'A-3 planned', 'verify-npm-run-lint planned'],
  },
  {
    name: 'times and references in tasks',
    text: `# Week 12

## Monday
- [x] 09:00 Standup
- [ ] Review #77 after #76 is merged
## Tuesday
- [ ] Deploy v1.2 (needs T-4)
- [ ] T-4: Prepare notes`,
    dialect: 'checklist',
    items: [
      'week-12/09-00-standup done',
      '#77 planned <- #76',
      'week-12/deploy-v1-2-needs-t-4 planned <- T-4',
      'T-4 planned',
    ],
  },
  {
    name: 'bold names, labels and bracketed fields',
    text: `## M1
- [ ] **Auth**: rotate keys (P1, 2h) @ann
- [ ] **DB-2** — backups
  **Owner:** @bo  
  **Verify:** \`make backup\`
- [x] **Docs** - write guide [link](docs/guide.md)`,
    dialect: 'checklist',
    items: ['M1/auth-rotate-keys-p1-2h-ann planned', 'DB-2 planned', 'M1/docs-write-guide-link done'],
  },
  {
    name: 'bold ids with a colon and bracketed fields',
    text: `## Sprint 4
- [ ] **SEC-101:** Enable MFA (@ann, P0, due 2026-03-01)
- [x] **SEC-102:** Rotate (@bo)
- [ ] SEC-103: Audit → depends on SEC-101 & SEC-102`,
    dialect: 'checklist',
    items: ['SEC-101 planned', 'SEC-102 done', 'SEC-103 planned <- SEC-101 SEC-102'],
  },
  {
    name: 'headings below a milestone',
    text: `## Milestone 1
### Backend
- [x] a
#### Sub
- [ ] b
### Frontend
- [ ] c`,
    dialect: 'checklist',
    items: ['milestone-1/a done', 'milestone-1/b planned', 'milestone-1/c planned'],
  },
  {
    name: 'a roadmap of marks',
    text: `# Roadmap

## Done
- ✅ Parser
## Next
- 🚧 Planner
- ⬜ Apply`,
    dialect: 'checklist',
    items: ['parser done', 'planner in-progress', 'apply planned'],
  },
];
