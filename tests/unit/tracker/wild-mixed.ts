import type { Shape } from './table-shapes.ts';

/** Documents in which tables, checkboxes and sections about one item stand beside each other. */
export const wildMixed: readonly Shape[] = [
  {
    name: 'checkboxes in a section and in <details> beside a table',
    text: `# Launch

| ID | Task | Status |
|---|---|---|
| L-1 | DNS | Done |
| L-2 | TLS | Todo |

## Security

- [x] Rotate the keys
- [ ] Pen test

<details>
<summary>Ops</summary>

- [ ] Runbook
- [x] Alerts

</details>`,
    dialect: 'table',
    items: [
      'L-1 done',
      'L-2 planned',
      'security/rotate-the-keys done',
      'security/pen-test planned',
      'security/runbook planned',
      'security/alerts done',
    ],
  },
  {
    name: 'acceptance checklists of items of a table',
    text: `# Launch

| ID | Task | Status |
|---|---|---|
| L-1 | DNS | Done |
| L-2 | TLS | Todo |

## L-2 acceptance

- [ ] cert is valid 90 days
- [ ] renewals tested

### L-1: DNS
- [x] A record`,
    dialect: 'table',
    items: ['L-1 done', 'L-2 planned'],
  },
  {
    name: 'a sign-off list beside a table',
    text: `# Launch

| ID | Task | Status |
|---|---|---|
| L-1 | DNS | Done |

## Sign-off

- [ ] Engineering lead
- [ ] Product

## Definition of done
- [ ] tests pass`,
    dialect: 'table',
    items: ['L-1 done'],
  },
  {
    name: 'a table with a section for each item',
    text: `# Tracker

| ID | Item | Status |
|---|---|---|
| M-01 | Backups | Done |
| M-02 | Restore | In progress |

## M-01 Backups

**Verify:** \`make backup\`
**Evidence:** \`out/backup.log\`

Acceptance criteria:
- [x] nightly
- [ ] encrypted

## M-02: Restore
### Acceptance criteria
- restores in 1 h
- [ ] drill done
### Validation
\`\`\`bash
make restore
\`\`\``,
    dialect: 'table',
    items: ['M-01 done', 'M-02 in-progress'],
  },
  {
    name: 'one row and a long backlog of boxes',
    text: `# Plan
| ID | Task | Status |
|---|---|---|
| A-1 | One | Done |

## Backlog
- [ ] b1
- [ ] b2
- [ ] b3
- [ ] b4
- [ ] b5
- [ ] b6
- [x] A-1 One`,
    dialect: 'checklist',
    items: [
      'A-1 done',
      'backlog/b1 planned',
      'backlog/b2 planned',
      'backlog/b3 planned',
      'backlog/b4 planned',
      'backlog/b5 planned',
      'backlog/b6 planned',
    ],
  },
  {
    name: 'milestones with a table and boxes',
    text: `# Roadmap
## M1: Core
| ID | Task | Status |
|---|---|---|
| C-1 | Parse | Done |

Remaining:
- [ ] Docs
- [ ] C-2 Lint

## M2: Sync
- [ ] Apply`,
    dialect: 'table',
    items: ['C-1 done', 'M1/docs planned', 'C-2 planned', 'M2/apply planned'],
  },
  {
    name: 'a readme with commands and a roadmap',
    text: `# acme-cli

[![CI](https://x/badge.svg)](https://x)

## Features

- fast
- small

## Commands

| Command | Description | Status |
|---|---|---|
| \`acme run\` | run it | ✅ |
| \`acme stop\` | stop it | 🚧 |

## Roadmap

- [x] Parser
- [ ] Windows support
- [ ] Plugins (#44)

## License

MIT`,
    dialect: 'checklist',
    items: ['roadmap/parser done', 'roadmap/windows-support planned', '#44 planned'],
  },
  {
    name: 'tables and boxes in toggles',
    text: `<details open>
<summary><b>Phase 1: Setup</b> ✅</summary>

| ID | Task | Status |
|---|---|---|
| S-1 | Repo | Done |

- [ ] Extra chore

</details>
<details>
<summary>Phase 2</summary>
- [ ] no blank line before
- [x] second
</details>`,
    dialect: 'table',
    items: ['S-1 done', 'extra-chore planned', 'no-blank-line-before planned', 'second done'],
  },
  {
    name: 'a milestone table with exit criteria',
    text: `## Milestone M1: Core
| ID | Task | Status |
|---|---|---|
| C-1 | Parse | Done |

### Exit criteria
- [ ] all green
- [ ] docs

## Milestone M2: More
**Definition of Done:**
- [ ] shipped`,
    dialect: 'table',
    items: ['C-1 done'],
  },
  {
    name: 'a headed task, a table and a box in phases',
    text: `## Phase 1
### Task 1.1: Parse
- [ ] crit
## Phase 2
| ID | Task | Status |
|---|---|---|
| P-1 | Plan | Todo |
- [ ] extra`,
    dialect: 'table',
    items: ['1.1 ?', 'P-1 planned', 'phase-2/extra planned'],
  },
  {
    name: 'a table of ids and a heading for each',
    text: `# Plan
| Task | Status | Owner |
|---|---|---|
| 0.1 | Done | @a |
| 0.2 | Todo | @b |

### Task 0.1: Fix imports
**Validation:**
\`\`\`bash
python -c "import x"
\`\`\`
### Task 0.2: Config
- [ ] loads`,
    dialect: 'table',
    items: ['0.1 done', '0.2 planned'],
  },
  {
    name: 'a phase in a table and a phase of headings',
    text: `# Plan
## Phase 1: Build
| ID | Task | Status |
|---|---|---|
| B-1 | One | Done |
| B-2 | Two | Todo |
| B-3 | Three | Todo |

Some text

- a remark

## Phase 2: Run
### Task 2.1: Deploy
**Status:** In progress
**Validation:**
\`\`\`bash
make deploy
\`\`\`
- [ ] smoke
### B-2: Two more
- [ ] crit of b2

## Phase 3: Later
- [ ] later`,
    dialect: 'table',
    items: ['B-1 done', 'B-2 planned', 'B-3 planned', '2.1 in-progress', 'phase-3/later planned'],
  },
];
