import type { Catalogue } from './entry.ts';

/** AX7xxx: evidence, reports, artifacts. */
export const publicationCatalogue = {
  AX7001: {
    severity: 'error',
    title: 'Evidence was altered',
    message: '{file} does not have the digest that the run recorded.',
    remedy: 'Run the check again: aurora-x verify {item} --force.',
    why: 'Evidence is bound to its run by digest.',
  },
  AX7002: {
    severity: 'error',
    title: 'Evidence is missing',
    message: '{file} is recorded by the run, but there is no such plain file.',
    remedy: 'Bring the file back from the artifact of the run, or run the check again.',
    why: 'A run can be trusted only as a whole: a file that was taken away may be the one that matters.',
  },
  AX7003: {
    severity: 'error',
    title: 'Run contradicts itself',
    message: '{file} has one digest in the list of files and another at check {check}.',
    remedy: 'Do not trust this run; run the pipeline again.',
    why: 'Both digests were written by one program at one time. If they differ, run.json was edited.',
  },
  AX7004: {
    severity: 'error',
    title: 'File was added to a run',
    message: '{file} lies in the run directory, but the run did not record it.',
    remedy: 'Remove it, or keep it outside the run directory.',
    why: 'What the run did not record is no evidence, and must not look like it.',
  },
  AX7005: {
    severity: 'error',
    title: 'Path leaves the run directory',
    message: 'The run records the path {file}, which does not stay inside its directory.',
    remedy: 'Do not trust this run.',
    why: 'Aurora-X never writes such a path. One in a manifest was put there to make a reader open something else.',
  },
  AX7006: {
    severity: 'error',
    title: 'Run manifest was altered',
    message: '{file} has the digest {actual}, but {recorded} was recorded.',
    remedy: 'Do not trust this run; run the pipeline again.',
    why: 'run.json names the digests of all other files, so its own digest is recorded outside it.',
  },
  AX7007: {
    severity: 'error',
    title: 'Statement cannot be read',
    message: '{file} is not a statement over the files of a run.',
    remedy: 'Bring it back from the artifact of the run, or run the pipeline again.',
    why: 'The statement holds the digests of run.json and of the reports. Without it a report could be exchanged and nobody would see it.',
  },
  AX7010: {
    severity: 'error',
    title: 'JSON is not strict',
    message: '{file} is not strict JSON at offset {offset}: {problem}.',
    remedy: 'Write it again with a program that makes plain JSON.',
    why: 'Two readers must never see two meanings in bytes that were hashed: no duplicate keys, no numbers a double cannot hold, no broken Unicode.',
  },
} as const satisfies Catalogue;
