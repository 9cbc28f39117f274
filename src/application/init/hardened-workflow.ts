/*
 * The hardened workflow, once for everybody and once to be copied: a private repository lets its own workflows only read
 * it, and the App trusts a workflow by its commit, so the copy has to be called by one.
 */

/** The jobs, as everybody calls them. */
const JOBS = `name: readiness (reusable)
on:
  workflow_call:
    inputs:
      tracker:
        description: Tracker to verify; without it those of the configuration.
        type: string
        default: ''
      fail-on:
        description: The verdict that fails the report job.
        type: string
        default: no-go
      setup:
        description: A command that prepares the workspace, such as npm ci.
        type: string
        default: ''
      app-url:
        description: Address of your Aurora-X App, which then takes the result over OIDC.
        type: string
        default: ''
    outputs:
      verdict:
        description: go, conditional or no-go.
        value: \${{ jobs.report.outputs.verdict }}
      score:
        description: 0 to 100, the weighted share that is proven of what is claimed done or a gate selects.
        value: \${{ jobs.report.outputs.score }}
permissions: {}
jobs:
  verify:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions: {}
    outputs:
      artifact-digest: \${{ steps.upload.outputs.artifact-digest }}
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
          fetch-depth: 0
      - uses: $/.github/actions/tool
      - uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0
        with:
          node-version: 24
          package-manager-cache: false
      - name: Prepare
        if: inputs.setup != ''
        env:
          SETUP: \${{ inputs.setup }}
        run: bash -euo pipefail -c "$SETUP"
      - name: Verify
        env:
          AURORA_TRACKER: \${{ inputs.tracker }}
          BASE_SHA: \${{ github.event.pull_request.base.sha || github.event.merge_group.base_sha }}
        run: |
          base=()
          if [ -n "$BASE_SHA" ]; then base=(--base "$BASE_SHA"); fi
          node "$RUNNER_TEMP/aurora/index.js" pipeline --fail-on never \\
            --report markdown --report html --report json "\${base[@]}"
      - name: Upload what was found, as it is
        id: upload
        if: always()
        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        with:
          name: aurora-x-raw-attempt-\${{ github.run_attempt }}
          path: spec_runs
          if-no-files-found: warn
          include-hidden-files: false
  report:
    needs: verify
    if: always()
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      id-token: write
    outputs:
      verdict: \${{ steps.report.outputs.verdict }}
      score: \${{ steps.report.outputs.score }}
    steps:
      - id: report
        uses: $/.github/actions/report
        with:
          # Any job can replace the artifact of another one; it is only reported if it is still what was uploaded.
          artifact-digest: \${{ needs.verify.outputs.artifact-digest || 'none' }}
          fail-on: \${{ inputs.fail-on }}
          app-url: \${{ inputs.app-url }}
`;

const HEAD = `# The hardened way: a reusable workflow of two jobs. \`verify\` runs the commands with no permission and no secret, in a
# plain run step; \`report\` takes what it uploaded as data, checks nothing out and runs none of it.
#
# \`$/\` is this repository at the commit that the caller named, so whoever pins this workflow to a commit pins all of it.
`;

/** What everybody calls: it reads public repositories. */
export const hardenedWorkflow = (): string => `${HEAD}${JOBS}`;

/** Where a private repository keeps its copy. */
export const PRIVATE_WORKFLOW = '.github/workflows/aurora-x.yml';

const PRIVATE_HEAD = `# The hardened way for a private repository: a copy of the reusable workflow of Aurora-X whose job \`verify\` may read this
# repository. It runs the commands with no other permission and no secret, in a plain run step; \`report\` takes what it
# uploaded as data, checks nothing out and runs none of it.
#
# The App trusts it by its commit: readiness.yml calls OWNER/REPO/${PRIVATE_WORKFLOW}@COMMIT, and
# AURORA_TRUSTED_WORKFLOWS of the App names the same. A full commit in place of v1 pins the program, too.
`;

/** The copy of a private repository: its job of the commands may read that repository, and nothing else. */
export const privateWorkflow = (): string => {
  const jobs = JOBS.replace('    permissions: {}\n', '    permissions: { contents: read }\n').replaceAll(
    /\$\/(\.github\/actions\/\w+)/g,
    'aurora-x/action/$1@v1',
  );
  return `${PRIVATE_HEAD}${jobs}`;
};

/** The workflow that calls the copy. */
export const privateCaller = (branch: string): string => `name: readiness
on:
  pull_request:
  merge_group:
  push:
    branches: [${branch}]
permissions: {}
concurrency:
  group: readiness-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}
jobs:
  readiness:
    permissions:
      contents: read # for the job that runs the commands
      id-token: write # for the one that reports; it proves to the App who it is
    # Once that file is on ${branch}, name it by its commit, and give the App the same as AURORA_TRUSTED_WORKFLOWS:
    # uses: OWNER/REPO/${PRIVATE_WORKFLOW}@COMMIT
    uses: ./${PRIVATE_WORKFLOW}
    with:
      setup: '' # what prepares the workspace, such as npm ci
      app-url: '' # address of your App
`;
