import type { Shape } from './table-shapes.ts';

/** Lists, phases and outlines as people really write them. */
export const listShapes: readonly Shape[] = [
  {
    name: 'a task list generated from a specification',
    text: `# Tasks: Photo albums

## Phase 1: Setup (Shared Infrastructure)

- [X] T001 Create project structure per implementation plan
- [X] T002 [P] Configure linting

## Phase 2: User Story 1 - Albums (Priority: P1)

**Goal**: albums can be made
**Independent Test**: make one

- [ ] T010 [P] [US1] Contract test in tests/contract/albums.test.ts
- [ ] T011 [US1] Implement the service in src/albums.ts (depends on T010)`,
    dialect: 'checklist',
    items: ['T001 done', 'T002 done', 'T010 planned', 'T011 planned <- T010'],
  },
  {
    name: 'milestones with boxes and a definition of done',
    text: `## Milestone 1: Beta (Week 1-2)
**Goal:** usable
- [x] login
- [ ] logout

**Definition of Done:** both work

## Notes
- [ ] not a task`,
    dialect: 'checklist',
    items: ['milestone-1/login done', 'milestone-1/logout planned'],
  },
  {
    name: 'a plain list under one title',
    text: `# Launch checklist

- [x] DNS
- [ ] TLS
- [ ] Paging`,
    dialect: 'checklist',
    items: ['dns done', 'tls planned', 'paging planned'],
  },
  {
    name: 'headings as groups',
    text: `# Readiness

## Security
- [x] Threat model
## Operations
* [ ] Runbook
+ [ ] Drill`,
    dialect: 'checklist',
    items: ['security/threat-model done', 'operations/runbook planned', 'operations/drill planned'],
  },
  {
    name: 'a board with a heading per status',
    text: `# Board

## Todo
- Write the docs
## In Progress
- [ ] Build the thing
## Done ✓
- [x] Start`,
    dialect: 'checklist',
    items: ['write-the-docs planned', 'build-the-thing in-progress', 'start done'],
  },
  {
    name: 'nested tasks with fields below them',
    text: `## Sprint 1

- [ ] **T-1**: Build the queue
  - Owner: @ann
  - Verify: \`npm test -- queue\`
  - [x] T-1.1 choose a store
  - [ ] T-1.2 write it
- [ ] T-2: Drain on shutdown
    - Depends on: T-1`,
    dialect: 'checklist',
    items: ['T-1 planned', 'T-1.1 done', 'T-1.2 planned', 'T-2 planned <- T-1'],
  },
  {
    name: 'items inside <details>',
    text: `# Plan

<details>
<summary>Phase 1</summary>

- [x] one
- [ ] two

</details>`,
    dialect: 'checklist',
    items: ['one done', 'two planned'],
  },
  {
    name: 'comments and code are no items',
    text: `# List

<!--
- [ ] hidden
-->

- [ ] seen <!-- a remark -->

\`\`\`md
## Milestone M9
- [ ] in code
\`\`\``,
    dialect: 'checklist',
    items: ['seen planned'],
  },
  {
    name: 'boxes of other marks, struck entries',
    text: `# Week
- [-] dropped one
- [/] half done
- [ ] ~~given up~~
- [x] ready`,
    dialect: 'checklist',
    items: ['dropped-one dropped', 'half-done in-progress', 'given-up dropped', 'ready done'],
  },
  {
    name: 'issues and owners in the text',
    text: `## M1: Core
- [x] Parser (#12) @ann
- [ ] Writer #13`,
    dialect: 'checklist',
    items: ['#12 done', '#13 planned'],
  },
  {
    name: 'phases with a heading per task',
    text: `# Roadmap

## 🔥 PHASE 0: FIXES (4-6h)
**Goal:** it runs

### Task 0.1: Imports
**Priority:** P0 - BLOCKER
**Estimated:** 30min
**Validation:**
\`\`\`bash
python -c "import x"
\`\`\`

### Task 0.2: Config
- **Priority**: P1
- **Depends on**: Task 0.1

### Phase 0 Exit Criteria
- [ ] it runs`,
    dialect: 'phases',
    items: ['0.1 ?', '0.2 ? <- 0.1'],
  },
  {
    name: 'tasks with code ids and acceptance lists',
    text: `## Stage 1 — Auth

### AUTH-1 — Rotate keys
**Status:** In Progress
#### Acceptance Criteria
- [ ] old keys are refused
- [x] new keys work

### AUTH-2 — Audit log
**Depends on:** AUTH-1
**Status:** 🔴 Not started`,
    dialect: 'phases',
    items: ['AUTH-1 in-progress', 'AUTH-2 planned <- AUTH-1'],
  },
  {
    name: 'phases whose tasks are bullets',
    text: `## Phase 1: Foundation (2 weeks)
**Tasks:**
- Complete the protocols
- Remove the fallbacks

**Exit Criteria:**
- all imports work

## Phase 2: Wiring
**Tasks:**
- Design it`,
    dialect: 'phases',
    items: ['phase-1/complete-the-protocols ?', 'phase-1/remove-the-fallbacks ?', 'phase-2/design-it ?'],
  },
  {
    name: 'task headings with their state',
    text: `## Phase 1
### ✅ Task 1: Parse
### Task 2: Plan (In Progress)
### [ ] Task 3: Apply
### Task 4: Report — DONE`,
    dialect: 'phases',
    items: ['1 done', '2 in-progress', '3 planned', '4 done'],
  },
  {
    name: 'a numbered outline',
    text: `# Hardening plan

## 1. Build

### 1.1 CI
- Run the tests
- Sign the artifacts

### 1.2 Release
- Tag it`,
    dialect: 'outline',
    items: ['1.1/run-the-tests ?', '1.1/sign-the-artifacts ?', '1.2/tag-it ?'],
  },
  {
    name: 'a roadmap by quarter',
    text: `# Roadmap

## Q1 2026
- Ship the parser
## Q2 2026
- Ship the app`,
    dialect: 'phases',
    items: ['q1-2026/ship-the-parser ?', 'q2-2026/ship-the-app ?'],
  },
  {
    name: 'underlined headings',
    text: `Milestone M1: Core
==================

- [x] one

Milestone M2: More
------------------

- [ ] two`,
    dialect: 'checklist',
    items: ['M1/one done', 'M2/two planned'],
  },
];
