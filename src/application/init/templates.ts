import { editorComment } from '../../domain/config/schema-links.ts';

/*
 * The files that `aurora-x init` writes. They are complete and true as they stand: whoever keeps them has a
 * working gate, and every line can be understood without the documentation.
 */

export const configTemplate = (tracker: string): string => `${editorComment('config')}
# Configuration of Aurora-X. Check it with: aurora-x config validate
version: 1
tracker: [${JSON.stringify(tracker)}]
specs: [specs/fast.yaml]
execution:
  # Commands stop at the first failure, also inside a pipe.
  shell: strict
gates:
  # What has to be proven before a release.
  - name: release
    when: { priority: [P0, P1] }
    require: verified
    challenge: required
  # What a pull request must not break.
  - name: pull-request
    when: { affected: true }
    require: not-refuted
`;

export const workflowTemplate = (branch: string): string => `name: readiness
on:
  pull_request:
  push:
    branches: [${branch}]
permissions:
  contents: read
concurrency:
  group: readiness-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}
jobs:
  readiness:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          # The base of a pull request decides what must pass, so it has to be here.
          fetch-depth: 0
          persist-credentials: false
      - uses: aurora-x/action@v1
`;

/** One check of the first spec. */
export interface FirstCheck {
  readonly id: string;
  readonly run: string;
}

export const specTemplate = (checks: readonly FirstCheck[]): string => {
  const entries = checks.map(({ id, run }) => `  - id: ${id}\n    run: ${run}\n    timeout: 10m\n`).join('');
  return `${editorComment('spec')}
# Fast checks, for every pull request. Run them with: aurora-x spec --input specs/fast.yaml
version: 1
name: fast
shell: strict
checks:
${entries}  - id: readme
    file: { path: README.md, exists: true }
`;
};

export const trackerTemplate = (first: FirstCheck | null): string => `# Production readiness

Each row is a claim. Aurora-X runs its verify command and looks for its evidence: a status of Done that cannot be
proven is refuted.

| ID | Priority | Outcome | Depends On | Owner | Target | Status | Exit Criteria | Verify Command | Evidence Path |
|---|---|---|---|---|---|---|---|---|---|
| R-01 | P0 | Tests guard every change | - | | | Planned | The test command passes | ${first ? `\`${first.run}\`` : ''} | |
| R-02 | P1 | A newcomer can start alone | - | | | Planned | The README says how to install and run | | README.md |
| R-03 | P1 | Somebody is on call | R-01 | | | Planned | A rota exists and was used once | | docs/on-call.md |
`;
