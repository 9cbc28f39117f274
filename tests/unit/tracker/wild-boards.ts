import type { Shape } from './table-shapes.ts';

/** Tables below headings of their own, beside tables that are none. */
export const wildBoards: readonly Shape[] = [
  {
    name: 'a production readiness review',
    text: `# Production readiness review: payments

## Architecture

| # | Question | Answer | Status | Evidence |
|---|---|---|---|---|
| 1.1 | Is there a single point of failure? | No, two zones | ✅ | [diagram](docs/arch.md) |
| 1.2 | Are dependencies documented? | Partly | 🚧 | |

## Monitoring

| # | Question | Answer | Status | Evidence |
|---|---|---|---|---|
| 2.1 | Are SLOs defined? | 99.9 % | ✅ | \`slo.yaml\` |
| 2.2 | Is there a runbook? | | ❌ | |`,
    dialect: 'table',
    items: ['1.1 done', '1.2 in-progress', '2.1 done', '2.2 planned'],
  },
  {
    name: 'a Notion export',
    text: `# Sprint board

| Name | Assign | Status | Due | Tags |
| --- | --- | --- | --- | --- |
| [Write the parser](https://notion.so/Write-the-parser-1a2b) | Ann | Done | March 1, 2026 | core |
| [Ship the docs](https://notion.so/Ship-the-docs-1a2c) | Bo | In progress | March 8, 2026 | docs |
| [Announce](https://notion.so/x) | | Not started | | |`,
    dialect: 'table',
    items: ['write-the-parser done', 'ship-the-docs in-progress', 'announce planned'],
  },
  {
    name: 'front matter above the table',
    text: `---
title: Readiness
owner: "@lead"
tags: [a, b]
---

# Readiness

| ID | Item | Status |
|---|---|---|
| R-1 | Backups | Done |`,
    dialect: 'table',
    items: ['R-1 done'],
  },
  {
    name: 'a table per numbered section',
    text: `# Operational readiness

## 1. Observability
| Item | Required | Status | Owner | Notes |
|---|---|---|---|---|
| Dashboards | Yes | Complete | @ann | |
| Alerts | Yes | In progress | @bo | paging only |

## 2. Security
| Item | Required | Status | Owner | Notes |
|---|---|---|---|---|
| Pen test | Yes | Scheduled | @cy | |`,
    dialect: 'table',
    items: ['dashboards done', 'alerts in-progress', 'pen-test planned'],
  },
  {
    name: 'a weekly board with health lights',
    text: `# Week 47

| Workstream | Owner | Health | % | Next step |
|---|---|---|---|---|
| Ingest | @ann | 🟢 | 80 | tune |
| Query | @bo | 🟡 | 40 | index |
| UI | @cy | 🔴 | 10 | hire |`,
    dialect: 'table',
    items: ['week-47/ingest in-progress', 'week-47/query in-progress', 'week-47/ui in-progress'],
  },
  {
    name: 'action items of a postmortem',
    text: `# Postmortem 2026-01-12

## Timeline

| Time | Event |
|---|---|
| 10:00 | alert fires |
| 10:05 | ack |

## Action items

| Action item | Type | Owner | Bug | Status |
|---|---|---|---|---|
| Add retry | mitigate | @ann | #77 | DONE |
| Alert on lag | detect | @bo | #78 | TODO |`,
    dialect: 'table',
    items: ['add-retry done', 'alert-on-lag planned'],
  },
  {
    name: 'a disaster recovery table',
    text: `# Disaster recovery readiness

| System | Tier | RTO | RPO | Last drill | Status |
|---|---|---|---|---|---|
| Billing | 1 | 1 h | 5 min | 2026-01-10 | ✅ Tested |
| Search | 2 | 4 h | 1 h | — | ⚠️ Not tested |`,
    dialect: 'table',
    items: ['billing done', 'search planned'],
  },
  {
    name: 'risks, actions, issues and decisions',
    text: `## Risks
| ID | Description | Likelihood | Impact | Owner | Status |
|---|---|---|---|---|---|
| R1 | vendor late | M | H | ann | Open |

## Actions
| ID | Description | Owner | Due | Status |
|---|---|---|---|---|
| A1 | chase vendor | ann | 2026-03-01 | Open |
| A2 | book room | bo | 2026-03-02 | Closed |

## Issues
| ID | Description | Owner | Status |
|---|---|---|---|
| I1 | build red | cy | In progress |

## Decisions
| ID | Description | Date |
|---|---|---|
| D1 | go with X | 2026-02-01 |`,
    dialect: 'table',
    items: ['A1 planned', 'A2 done', 'I1 in-progress'],
  },
  {
    name: 'user stories with acceptance in breaks',
    text: `# Stories

| Story | As a | I want | So that | Acceptance criteria | Status |
|---|---|---|---|---|---|
| US-1 | user | login | I can work | Given x<br>When y<br>Then z | Done |
| US-2 | admin | audit | I can sleep | - lists events<br>- exports CSV | To do |`,
    dialect: 'table',
    items: ['US-1 done', 'US-2 planned'],
  },
  {
    name: 'a legend beside the tracker',
    text: `# Board

**Legend:** ✅ done, 🚧 in progress

| Status | Meaning |
|---|---|
| ✅ | Done |
| 🚧 | In progress |

| ID | Task | Status |
|---|---|---|
| B-1 | One | ✅ |`,
    dialect: 'table',
    items: ['B-1 done'],
  },
  {
    name: 'areas, owners and how it was verified',
    text: `# Launch

| Area | Item | P | Who | State | How verified |
|---|---|---|---|---|---|
| Ops | Backups | P0 | @a | ✅ | \`make b\` |
| Ops | Restore | P1 | @b | 🟡 | manual drill |`,
    dialect: 'table',
    items: ['backups done', 'restore in-progress'],
  },
];
