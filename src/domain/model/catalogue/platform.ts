import type { Catalogue } from './entry.ts';

/** AX8xxx: the Action and GitHub. */
export const platformCatalogue = {
  AX8001: {
    severity: 'note',
    title: 'The token may not write',
    message: 'The comment on the pull request was left out: {problem}.',
    remedy:
      'Grant pull-requests: write to the job if you want the comment; the job summary has the same content.',
    why: 'A pull request from a fork has a read-only token by design, and a job may be given less. A report is never a reason to fail a run.',
  },
  AX8002: {
    severity: 'error',
    title: 'An input is wrong',
    message: '{problem}.',
    remedy: 'Correct the with: block of the step; README.md lists every input.',
    why: 'The runner does not check inputs, so the Action does, before it starts anything.',
  },
  AX8003: {
    severity: 'error',
    title: 'Refused: foreign code with privileges',
    message:
      'The event {event} runs with the secrets of this repository, but the code to verify is not its own.',
    remedy: 'Verify pull requests on the event pull_request, or use the hardened reusable workflow.',
    why: 'Commands of a check are code. On pull_request_target, workflow_run and comment events that code would run next to the secrets and the write token of this repository, and a child process can read them from its parent whatever is removed from its environment.',
  },
  AX8004: {
    severity: 'warning',
    title: 'The base commit cannot be read',
    message:
      'The base commit {commit} is not in this checkout, so every check counts as changed here and proves nothing.',
    remedy: 'Let actions/checkout fetch it: fetch-depth: 0, or fetch-depth: 2 with the default ref.',
    why: 'On a pull request the gates, waivers and commands of the base decide. Without the base there is nothing that the pull request could not have changed.',
  },
  AX8005: {
    severity: 'note',
    title: 'No artifact service',
    message: 'The evidence was not uploaded: {problem}.',
    remedy: 'Keep {path} with another step; everything else works as usual.',
    why: 'GitHub Enterprise Server and local runners have no artifact service of version 4. The run is complete on disk.',
  },
  AX8006: {
    severity: 'note',
    title: 'Nothing to resume',
    message: 'No artifact of an earlier attempt was taken over: {problem}.',
    remedy: 'Nothing to do: every check runs.',
    why: 'A re-run of failed jobs takes over what the previous attempt finished, when its artifact can be read.',
  },
  AX8007: {
    severity: 'note',
    title: 'Not everything could be protected',
    message: 'This job holds {tokens}, which commands of the same user can read from the process table.',
    remedy: 'Use the hardened reusable workflow when the commands are not all your own.',
    why: 'A JavaScript action is given tokens for artifacts and, if granted, for OIDC. They are not handed to checks, but a process of the same user can read the start environment of its parent.',
  },
  AX8008: {
    severity: 'warning',
    title: 'The App did not take the result',
    message: 'The result was not accepted by {url}: {problem}.',
    remedy: 'Check app-url and that the job has id-token: write.',
    why: 'The result is sent with the OIDC token of the job, so that the App can check repository, commit and workflow. The run itself is not affected.',
  },
  AX8009: {
    severity: 'error',
    title: 'No shards to merge',
    message: 'There is no artifact {name} of this run to merge: {problem}.',
    remedy: 'Let the merge job need the matrix job, with the same artifact-name.',
    why: 'Merge joins the runs that the jobs of a matrix uploaded. It runs no check itself.',
  },
  AX8010: {
    severity: 'note',
    title: 'The delta is missing',
    message: 'What changed against the base was not worked out: {problem}.',
    remedy: 'Nothing to do: the verdict does not depend on it.',
    why: 'For the delta the checks of the base are run in a second work tree. Where that is not possible the verdict stands without it.',
  },
  AX8011: {
    severity: 'error',
    title: 'The run and its report differ',
    message: 'The report of run {run} does not say what its manifest says.',
    remedy: 'Run the verify job again; if it happens again, something in it changes the run directory.',
    why: 'The report job takes what the verify job uploaded as data. A report that contradicts its own manifest was changed after it was written, and is not passed on as a result.',
  },
  AX8012: {
    severity: 'error',
    title: 'No run to report',
    message: 'There is nothing to report: {problem}.',
    remedy: 'Let the report job need the verify job, with the same artifact-name.',
    why: 'The command report publishes what another job of this workflow run verified and uploaded. It runs no check itself.',
  },
  AX8013: {
    severity: 'warning',
    title: 'The base knows no gate yet',
    message:
      'Commit {commit}, the base of this pull request, has no tracker, spec or configuration, so the pull request is held to its own.',
    remedy: 'Review what the tracker asks for: from the next pull request on it decides.',
    why: 'On a pull request the gates and commands of the base decide, so that nobody weakens them for himself. The pull request that brings the tracker has nothing to be held to yet: its own rules are shown, and they are only as good as their review.',
  },
  AX8014: {
    severity: 'warning',
    title: 'A command wrote to the files of the runner',
    message:
      'While the checks ran, {files} of this step was written to. What was written has been taken out again.',
    remedy: 'Find the command that does it; a check has no reason to, and is not told where these files are.',
    why: 'Through these files a step sets variables and search paths of the steps that follow, and its own outputs. Checks are not told their names, but a process of the same user can find them.',
  },
  AX8015: {
    severity: 'warning',
    title: 'The result could not be handed on',
    message: '{part} could not be written: {problem}.',
    remedy: 'The run itself is complete; its directory has everything.',
    why: 'Summary, outputs, artifact and comment are written one by one, so that one that fails takes nothing else with it.',
  },
  AX8016: {
    severity: 'error',
    title: 'Altered shard',
    message: 'The evidence that shard {shard} uploaded is not what it recorded: {problem}',
    remedy: 'Run the jobs of the matrix again; if it happens again, something changes their artifacts.',
    why: 'The merge takes the runs of the shards as data. Files that differ from the manifest of their run were changed after it, so nothing is concluded from them.',
  },
  AX8017: {
    severity: 'error',
    title: 'Another artifact than the one that was uploaded',
    message: 'Artifact {name} is not what the verify job uploaded: {problem}.',
    remedy: 'Find the job of this workflow that replaces artifacts, and run all jobs again.',
    why: 'Any job of a workflow run can delete an artifact and upload another one of that name. The verify job says by its outputs what it uploaded, which no other job can change, and nothing else is reported.',
  },
} as const satisfies Catalogue;
