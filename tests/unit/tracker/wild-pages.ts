/** Pages of real repositories that track no work, however much they look like it. */
export const wildPages: Readonly<Record<string, string>> = {
  'endpoints by method and path': `| Method | Path | Status |
|---|---|---|
| GET | /users | Done |
| POST | /users | In progress |`,
  'endpoints with auth and a status': `| Endpoint | Method | Auth | Status |
|---|---|---|---|
| \`/users\` | GET | yes | ✅ Done |
| \`/jobs\` | POST | no | Planned |`,
  'endpoints with an implemented column': `| Method | Endpoint | Description | Implemented |
|---|---|---|---|
| GET | \`/users\` | list users | ✅ |
| POST | \`/jobs\` | start | ❌ |`,
  'a list of linked decision records': `# Architecture decisions

| ADR | Title | Status |
|---|---|---|
| [0001](0001-x.md) | Use Postgres | Accepted |
| [0002](0002-y.md) | Use Redis | Superseded by 0003 |
| [0003](0003-z.md) | Use NATS | Proposed |`,
  'numbered decisions': `# ADRs

| # | Title | Status | Date |
|---|---|---|---|
| 1 | Record architecture decisions | Accepted | 2025-01-02 |
| 2 | Use events | Rejected | 2025-02-02 |
| 3 | Use X | Superseded | 2025-02-02 |`,
  'decisions with ids': `| ID | Decision | Status | Date |
|---|---|---|---|
| ADR-1 | Use Postgres | Accepted | 2025-01-01 |
| ADR-2 | Use Kafka | Deprecated | 2025-01-01 |`,
  'pull requests of a week': `## Pull requests this week

| PR | Title | Author | Status |
|---|---|---|---|
| #101 | Fix login | @ann | merged |
| #102 | Bump deps | @bot | open |`,
  'pull requests by link': `| Pull Request | Author | State |
|---|---|---|
| [#101 Fix login](https://github.com/o/r/pull/101) | ann | Merged |
| [#102 Bump](https://github.com/o/r/pull/102) | bot | Open |`,
  'releases with dates': `| Release | Date | Status |
|---|---|---|
| v1.0 | 2025-01-01 | Released |
| v1.1 | 2025-04-01 | Released |
| v2.0 | TBD | Planned |`,
  'a release schedule': `| Release | Status | Codename | Initial Release | Active LTS Start | End-of-life |
|---|---|---|---|---|---|
| 20.x | Maintenance | Iron | 2023-04-18 | 2023-10-24 | 2026-04-30 |
| 22.x | Active LTS | Jod | 2024-04-24 | 2024-10-29 | 2027-04-30 |
| 24.x | Current | Krypton | 2025-05-06 | 2025-10-28 | 2028-04-30 |`,
  'variables with a status': `| Variable | Description | Required | Status |
|---|---|---|---|
| \`PORT\` | port | yes | Active |
| \`DB_URL\` | db | yes | Deprecated |`,
  'variables by name': `| Name | Description | Default | Required |
|---|---|---|---|
| \`PORT\` | port | 80 | yes |
| \`DB_URL\` | db | - | yes |`,
  'a glossary of status words': `| Term | Definition |
|---|---|
| Done | finished |
| WIP | work in progress |`,
  'a RACI matrix': `| Task | Ann | Bo | Cy |
|---|---|---|---|
| Deploy | R | A | C |
| Rollback | A | R | I |`,
  'a RACI list': `| Activity | Responsible | Accountable | Consulted | Informed |
|---|---|---|---|---|
| Deploy | SRE | Lead | Dev | PM |
| Rollback | SRE | Lead | Dev | PM |`,
  'an on-call rota': `| Week | Primary | Secondary |
|---|---|---|
| 2026-W01 | @ann | @bo |
| 2026-W02 | @bo | @cy |`,
  'an on-call rota with states': `| Week | Owner | Status |
|---|---|---|
| 2026-W01 | @ann | done |
| 2026-W02 | @bo | upcoming |`,
  'a risk register': `| ID | Risk | Likelihood | Impact | Mitigation | Owner | Status |
|---|---|---|---|---|---|---|
| R-1 | Vendor outage | High | High | second vendor | @ann | Open |
| R-2 | Data loss | Low | High | backups | @bo | Mitigated |`,
  'risks with a status': `## Risks
| Risk | Probability | Impact | Mitigation | Status |
|---|---|---|---|---|
| Vendor outage | High | High | second vendor | Open |
| Data loss | Low | High | backups | Closed |`,
  'metrics with targets': `| Metric | Target | Current | Status |
|---|---|---|---|
| p99 latency | < 200 ms | 180 ms | ✅ |
| error rate | < 1% | 2% | ❌ |`,
  'service level objectives': `| SLO | Objective | Current | Status |
|---|---|---|---|
| availability | 99.9% | 99.95% | ✅ |
| latency | 95% | 90% | ❌ |`,
  'a decision log': `| # | Decision | Date | Owner | Status |
|---|---|---|---|---|
| 1 | Use Postgres | 2026-01-01 | @ann | Approved |
| 2 | No Kafka | 2026-01-02 | @bo | Approved |`,
  'a dated decision log': `## Decision log
| Date | Decision | Made by |
|---|---|---|
| 2026-01-01 | Use Postgres | @ann |`,
  'a legend of statuses': `| Status | Meaning |
|---|---|
| Todo | not started |
| Done | finished |`,
  'a legend with colours': `| Status | Description | Color |
|---|---|---|
| Open | new | red |
| Closed | done | green |`,
  'a legend of symbols': `| Symbol | Description |
|---|---|
| ✅ | Done |
| 🚧 | WIP |`,
  'people and whether they are active': `| Name | Role | Status |
|---|---|---|
| Ann | Lead | Active |
| Bo | Dev | Active |`,
  environments: `| Environment | URL | Status |
|---|---|---|
| prod | https://x | Live |
| staging | https://y | Live |`,
  'services that are live': `| Service | Description | Status |
|---|---|---|
| api | the API | Live |
| web | the site | Active |`,
  'packages by stability': `| Crate | Description | Status |
|---|---|---|
| core | parsing | stable |
| cli | binary | beta |`,
  translations: `| Language | Translator | Progress |
|---|---|---|
| de | Ann | 100% |
| fr | Bo | 40% |`,
  'fields of an API': `| Field | Type | Description | Required |
|---|---|---|---|
| status | string | open or closed | yes |`,
  'webhook events': `| Event | Description | Status |
|---|---|---|
| push | a push | Active |
| issue | an issue | Deprecated |`,
  'configuration options': `| Option | Type | Default | Description |
|---|---|---|---|
| done | bool | true | if done |`,
  'test results': `| Test | Result | Time |
|---|---|---|
| login | passed | 2 s |
| logout | failed | 1 s |`,
  'test cases': `| Test Case | Steps | Expected Result | Actual Result |
|---|---|---|---|
| login | click | works | works |`,
  troubleshooting: `| Problem | Cause | Fix |
|---|---|---|
| hangs | lock | \`rm lock\` |`,
  commands: `| Command | Description |
|---|---|
| \`npm test\` | run the tests |
| \`npm run lint\` | lint |`,
  'what to type': `| Task | Command |
|---|---|
| Run the tests | \`npm test\` |
| Lint | \`npm run lint\` |`,
  'tasks of a build file': `| Task | Command | Description |
|---|---|---|
| test | \`npm test\` | Run the tests |
| lint | \`npm run lint\` | Lint it |`,
  'installation steps': `| Step | Command | Notes |
|---|---|---|
| 1 | \`git clone x\` | |
| 2 | \`npm install\` | |`,
  'features and the plans they need': `| Feature | Requires |
|---|---|
| SSO | Enterprise plan |
| Audit | Pro plan |`,
  roles: `| Role | Responsibilities | Owner |
|---|---|---|
| DRI | decides | @a |`,
  'a schedule of talks': `| Time | Session | Speaker |
|---|---|---|
| 10:00 | Intro | Ann |`,
  'commands and whether they exist': `| Command | Status |
|---|---|
| \`init\` | ✅ |
| \`parse\` | 🚧 |`,
  'coverage by module': `| Module | Coverage | Target |
|---|---|---|
| core | 80% | 90% |`,
  assumptions: `## Assumptions and risks
| # | Assumption | Impact | Status |
|---|---|---|---|
| 1 | vendor ok | High | Open |`,
  'an incident log': `| Incident | Date | Severity | Status |
|---|---|---|---|
| INC-1 | 2026-01-01 | SEV1 | Resolved |
| INC-2 | 2026-01-02 | SEV2 | Resolved |`,
  'a changelog with boxes': `# Changelog
## Unreleased
- [x] something
## 1.0.0
- added`,
  'a contributing page': `# Contributing
## Before you submit
- [ ] Run the tests
- [ ] Update docs`,
  'a bug report template': `---
name: Bug report
about: Create a report
labels: bug
---
**Describe the bug**

- [ ] I searched existing issues
- [ ] I can reproduce on main`,
  'feature flags': `| Flag | Owner | Default | Status |
|---|---|---|---|
| \`new_ui\` | @ann | off | Active |`,
  queries: `| Query | Description | Status |
|---|---|---|
| \`user(id)\` | a user | Done |`,
  vendors: `| Vendor | Contact | Contract | Status |
|---|---|---|---|
| ACME | x@y | 2026 | Active |`,
  'a retrospective': `| What went well | What didn't | Actions |
|---|---|---|
| CI | flaky | fix |`,
  'columns of a table': `| Column | Type | Nullable | Description |
|---|---|---|---|
| id | uuid | no | key |
| status | text | yes | open, done |`,
  'supported databases': `| Database | Supported | Notes |
|---|---|---|
| pg | ✅ | |`,
  'a state machine': `| State | Next states | Trigger |
|---|---|---|
| open | closed | close |
| closed | open | reopen |`,
  'components and who keeps them': `| Component | Owner | Status |
|---|---|---|
| api | @ann | active |
| web | @bo | maintained |`,
  'a migration guide': `| Before | After |
|---|---|
| \`a()\` | \`b()\` |`,
  'how to check an installation': `| Step | Check |
|---|---|
| Install | \`tool --version\` |
| Run | \`tool run\` |`,
  alerts: `| Alert | Severity | Runbook | Owner |
|---|---|---|---|
| HighLatency | page | docs/x.md | @sre |`,
  ports: `| Service | Port | Protocol | Status |
|---|---|---|---|
| api | 80 | tcp | open |`,
  models: `| Model | Accuracy | Status |
|---|---|---|
| a | 0.9 | deployed |`,
  'deprecated features': `| Feature | Deprecated in | Removed in | Status |
|---|---|---|---|
| X | 1.0 | 2.0 | Removed |`,
  vulnerabilities: `| CVE | Severity | Package | Status |
|---|---|---|---|
| CVE-2025-1 | High | x | Fixed |`,
  'an RFC index': `| RFC | Title | Author | Status |
|---|---|---|---|
| 1 | A | ann | Implemented |
| 2 | B | bo | Draft |`,
  'an index of postmortems': `| Date | Incident | Severity | Status |
|---|---|---|---|
| 2026-01-01 | DB down | 1 | Closed |`,
  locales: `| Locale | Maintainer | Status |
|---|---|---|
| de | ann | Complete |
| fr | bo | Partial |`,
  'a guide in bullets': `# Guide
- [Install](#install)
- [Use](#use)

## Install
1. Do x
2. Do y`,
};
