import { appendFileSync } from 'node:fs';
import * as core from '@actions/core';
import type { Finding } from '../../domain/model/finding.ts';
import type { Reason } from '../../domain/model/verdict.ts';
import { escapeMarkdown } from '../../domain/report/escape.ts';
import { renderMarkdown } from '../../domain/report/markdown.ts';
import type { RunReport } from '../../domain/report/run-report.ts';
import type { ActionContext } from './context.ts';

/** The runner shows ten annotations of a step and drops the rest without a word. */
const MAX_ANNOTATIONS = 10;

/** One step may write 1 MiB of summary; over that the runner drops all of it. */
const SUMMARY_LIMIT = 250_000;

const say = (
  level: 'error' | 'warning' | 'notice',
  text: string,
  properties: core.AnnotationProperties,
): void => core[level](text, properties);

const placeOf = ({
  source,
  code,
}: {
  source: Finding['source'];
  code: string;
}): core.AnnotationProperties => ({
  title: code,
  ...(source ? { file: source.file, startLine: source.line, startColumn: source.column } : {}),
});

/** Blockers first, then warnings, then findings of the reader, each once, at its place in the tracker. */
export const annotate = (report: RunReport, { inputs }: ActionContext): void => {
  if (inputs.shard) return;
  const seen = new Set<string>();
  const all: { level: 'error' | 'warning' | 'notice'; text: string; at: core.AnnotationProperties }[] = [];
  const add = (level: 'error' | 'warning' | 'notice', one: Reason | Finding): void => {
    const text = `${one.message} ${one.remedy}`.trim();
    const key = `${one.code}\0${text}`;
    if (seen.has(key)) return;
    seen.add(key);
    all.push({ level, text, at: placeOf(one) });
  };
  for (const reason of report.verdict.blockers) add('error', reason);
  for (const found of report.findings) if (found.severity === 'error') add('error', found);
  for (const reason of report.verdict.warnings) add('warning', reason);
  for (const found of report.findings) if (found.severity === 'warning') add('warning', found);
  for (const { level, text, at } of all.slice(0, MAX_ANNOTATIONS)) say(level, text, at);
  const hidden = all.length - MAX_ANNOTATIONS;
  if (hidden > 0) core.info(`and ${hidden} more in the report`);
};

const LEVELS = { error: 'error', warning: 'warning', note: 'info' } as const;

/** Notes of the Action itself. Only problems become annotations; the rest is a line of the log. */
export const sayFindings = (findings: readonly Finding[]): void => {
  for (const found of findings) {
    const text = `${found.message} ${found.remedy}`;
    if (LEVELS[found.severity] === 'info') core.info(`${found.code} ${text}`);
    else say(found.severity === 'error' ? 'error' : 'warning', text, placeOf(found));
  }
};

/** The same Markdown as the comment, with more room, and what this job could not do. */
export const writeSummary = async (report: RunReport, notes: readonly Finding[]): Promise<void> => {
  const said = notes.map(({ code, message }) => `- ${code}: ${escapeMarkdown(message)}`);
  const extra =
    said.length > 0
      ? `\n<details><summary>About this job</summary>\n\n${said.join('\n')}\n\n</details>\n`
      : '';
  const markdown = renderMarkdown(report, { audience: 'summary', limit: SUMMARY_LIMIT });
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (file) appendFileSync(file, `${markdown}${extra}`);
  else core.info(markdown);
};

/** Sets outputs of action.yml; one that does not apply is empty. */
export const setOutputs = (outputs: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
};
