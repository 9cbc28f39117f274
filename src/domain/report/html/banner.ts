import { type Markup, markup, type Part } from '../markup.ts';
import { point } from '../picture.ts';
import type { RunReport } from '../run-report.ts';
import { STANDINGS } from '../../model/vocabulary.ts';
import { afterWord, duration, type Look, shortSha, STANDING_LOOKS, utc, VERDICT_LOOKS } from '../words.ts';
import { anchor, chip, prose } from './parts.ts';

const RADIUS = 56;

/** The score as a ring: full circle is 100. */
const ring = (score: number, look: Look): Markup => {
  const around = 2 * Math.PI * RADIUS;
  const share = Math.min(100, Math.max(0, score)) / 100;
  return markup`<svg class="aurora ring" role="img" aria-label="${score} % ready" width="136" height="136" viewBox="0 0 136 136"><circle class="track" cx="68" cy="68" r="${RADIUS}"/>${share === 0 ? null : markup`<circle class="arc ${look.tone}-line" cx="68" cy="68" r="${RADIUS}" stroke-dasharray="${point(share * around)} ${point(around)}" transform="rotate(-90 68 68)"/>`}<text x="68" y="74" text-anchor="middle">${score} %</text><text class="soft small" x="68" y="93" text-anchor="middle">ready</text></svg>`;
};

const chips = (report: RunReport): Markup => {
  const counted = STANDINGS.map((word) => ({
    look: STANDING_LOOKS[word],
    n: report.verdict.standings.filter(({ standing }) => standing === word).length,
  })).filter(({ n }) => n > 0);
  return markup`<ul class="chips" aria-label="Items by standing">${counted.map(({ look, n }) => markup`<li>${chip({ ...look, word: `${n} ${look.word.toLowerCase()}` })}</li>`)}</ul>`;
};

const facts = (report: RunReport): readonly Part[] => {
  const { environment, startedAt, durationMs, runId, trust } = report.manifest;
  const { repository, sha, run, artifact } = report.links;
  const commit = environment.commit ?? sha ?? null;
  const commitUrl =
    repository === undefined || commit === null ? undefined : `${repository}/commit/${commit}`;
  return [
    ...(environment.repository === null ? [] : [anchor(repository, environment.repository)]),
    ...(commit === null
      ? []
      : [['commit ', anchor(commitUrl, markup`<span class="mono">${shortSha(commit)}</span>`)]]),
    ...(environment.branch === null ? [] : [`branch ${environment.branch}`]),
    utc(startedAt),
    `took ${duration(durationMs)}`,
    `trust ${trust}`,
    ['run ', anchor(run, markup`<span class="mono">${runId}</span>`)],
    ...(artifact === undefined ? [] : [anchor(artifact, 'all evidence')]),
  ];
};

/** Verdict, score, why in one sentence, and what it is about. */
export const banner = (report: RunReport): Markup => {
  const look = VERDICT_LOOKS[report.verdict.verdict];
  const title = report.trackers.map((tracker) => tracker.title ?? tracker.file).join(' · ');
  return markup`<header><div class="banner ${look.tone}"><div>${title === '' ? null : markup`<p class="title">${title}</p>`}<h1 class="text ${look.tone}"><span aria-hidden="true">${look.icon}</span> ${look.word}</h1><p class="lead">${prose(afterWord(report.verdict.reason.message))}</p>${chips(report)}<ul class="facts">${facts(report).map((fact) => markup`<li>${fact}</li>`)}</ul></div>${ring(report.verdict.score, look)}</div></header>`;
};
