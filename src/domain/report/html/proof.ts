import type { ChallengeOutcome } from '../../model/challenge.ts';
import { count } from '../../model/count.ts';
import type { ChallengeWord } from '../../model/vocabulary.ts';
import { gapsOf } from '../gaps.ts';
import { markup, type Part, trusted } from '../markup.ts';
import type { RunReport } from '../run-report.ts';
import { bytes, type Look } from '../words.ts';
import { card, chip, place, prose, runFile, section, type Section, table } from './parts.ts';

const CHALLENGE_LOOKS: Readonly<Record<ChallengeWord, Look>> = {
  vacuous: { word: 'Vacuous', icon: '!', tone: 'bad' },
  unchallenged: { word: 'Unchallenged', icon: '–', tone: 'mute' },
  proven: { word: 'Proven', icon: '✓', tone: 'good' },
};

const ORDER: readonly ChallengeWord[] = ['vacuous', 'unchallenged', 'proven'];

/** Claimed | Reality. */
export const gaps = (report: RunReport): readonly Section[] => {
  const rows = gapsOf(report).map((gap) => [
    markup`${gap.subject}${gap.title === null ? null : markup`<br><span class="soft small">${gap.title}</span>`}`,
    gap.claimed,
    prose(gap.reality),
    gap.from === 'measured' ? 'this run' : 'the document',
    place(gap.source, report.links),
  ]);
  if (rows.length === 0) return [];
  const columns = [
    'Subject',
    'Claimed',
    { name: 'Reality', kind: 'wide' },
    { name: 'Says who', kind: 'short' },
    'Where',
  ] as const;
  const body = table(count(rows.length, 'gap'), columns, rows);
  return [
    section('gaps', 'Claimed and reality', 'Where the document and the facts part.', card('Gaps', body)),
  ];
};

const challengeRow = (entry: ChallengeOutcome): readonly Part[] => [
  markup`<span class="mono">${entry.check}</span>`,
  chip(CHALLENGE_LOOKS[entry.result]),
  prose(entry.reason),
  entry.remedy === '' ? '–' : prose(entry.remedy),
];

/** Which gates were shown to be able to fail. */
export const challenges = (report: RunReport): readonly Section[] => {
  if (report.challenges.length === 0) return [];
  const entries = report.challenges.toSorted((a, b) => ORDER.indexOf(a.result) - ORDER.indexOf(b.result));
  const named = (word: ChallengeWord): number => entries.filter(({ result }) => result === word).length;
  const columns = [
    'Check',
    'Result',
    { name: 'What was seen', kind: 'wide' },
    { name: 'Fix', kind: 'wide' },
  ] as const;
  const doubtful = entries.filter(({ result }) => result !== 'proven').map(challengeRow);
  const proven = entries.filter(({ result }) => result === 'proven').map(challengeRow);
  const body = [
    doubtful.length === 0
      ? null
      : table(`${named('vacuous')} vacuous, ${named('unchallenged')} unchallenged`, columns, doubtful),
    proven.length === 0
      ? null
      : markup`<details class="block"${doubtful.length === 0 ? trusted(' open') : null}><summary>${proven.length} proven</summary>${table('Checks that noticed', columns, proven)}</details>`,
  ];
  const note =
    'Each check was given a reason to fail in a scratch copy. One that passes all the same is vacuous: it proves nothing.';
  return [section('challenges', 'Challenge', note, card('Challenge results', body))];
};

/** Every file kept, with the digest that binds it to the run. */
export const evidence = (report: RunReport): readonly Section[] => {
  const rows = report.outcomes.flatMap((outcome) =>
    outcome.evidence.map((file) => [
      runFile(`checks/${outcome.id}/evidence/${file.path}`, markup`<span class="mono">${file.path}</span>`),
      markup`<span class="mono">${outcome.id}</span>`,
      bytes(file.bytes),
      markup`<span class="mono digest">${file.sha256}</span>`,
    ]),
  );
  if (rows.length === 0) return [];
  const columns = [
    'File',
    'Check',
    { name: 'Size', kind: 'number' },
    { name: 'SHA-256', kind: 'wide' },
  ] as const;
  const body = table(count(rows.length, 'file'), columns, rows);
  const note = markup`Check them all: <code>aurora-x inspect ${report.manifest.runId} --verify</code>`;
  return [section('evidence', 'Evidence', note, card('Evidence', body))];
};
