import { appendFileSync } from 'node:fs';
import * as core from '@actions/core';
import { neutralise, neutraliseWorkflowCommands } from '../../domain/evidence/neutralise.ts';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { Finding } from '../../domain/model/finding.ts';
import { messageOf } from '../../domain/model/thrown.ts';
import type { Reason } from '../../domain/model/verdict.ts';
import { escapeMarkdown } from '../../domain/report/escape.ts';
import { renderMarkdown } from '../../domain/report/markdown.ts';
import type { RunReport } from '../../domain/report/run-report.ts';

/** The runner shows ten annotations of a step and drops the rest without a word. */
const MAX_ANNOTATIONS = 10;

/** One step may write 1 MiB of summary; over that the runner drops all of it. */
const SUMMARY_LIMIT = 250_000;

type Level = 'error' | 'warning';

interface Annotation {
  readonly level: Level;
  readonly text: string;
  readonly at: core.AnnotationProperties;
}

/** A line of the log that is no command to the runner, whatever a document or a program put into it. */
export const say = (text: string): void => core.info(neutraliseWorkflowCommands(neutralise(text)));

/** Folds what is said meanwhile. Groups cannot be nested, so this must not enclose a run of the pipeline. */
export const inGroup = async <T>(title: string, work: () => Promise<T>): Promise<T> => {
  core.startGroup(title);
  try {
    return await work();
  } finally {
    core.endGroup();
  }
};

const place = ({ source, code }: Pick<Finding, 'source' | 'code'>): core.AnnotationProperties => ({
  title: code,
  ...(source ? { file: source.file, startLine: source.line, startColumn: source.column } : {}),
});

const annotationOf = (level: Level, one: Reason | Finding): Annotation => ({
  level,
  text: neutralise(`${one.message} ${one.remedy}`.trim()),
  at: place(one),
});

const ofSeverity = (findings: readonly Finding[], severity: Level): Annotation[] =>
  findings.filter((one) => one.severity === severity).map((one) => annotationOf(severity, one));

/** Errors first: what blocks, then what is wrong with a document; then warnings in the same order. Each once. */
const annotationsOf = (report: RunReport | null, findings: readonly Finding[]): Annotation[] => {
  const all = [
    ...(report?.verdict.blockers ?? []).map((reason) => annotationOf('error', reason)),
    ...ofSeverity(findings, 'error'),
    ...(report?.verdict.warnings ?? []).map((reason) => annotationOf('warning', reason)),
    ...ofSeverity(findings, 'warning'),
  ];
  const seen = new Set<string>();
  return all.filter(({ text, at }) => {
    const key = `${at.title}\0${text}`;
    return !seen.has(key) && seen.add(key);
  });
};

/**
 * Says what was found: the ten worst problems as annotations at their places in the tracker, notes as lines of the
 * log.
 *
 * @param report null where there is no verdict to speak of: for one shard, or before anything ran
 * @param findings of the documents and of this job
 */
export const announce = (report: RunReport | null, findings: readonly Finding[]): void => {
  const all = annotationsOf(report, findings);
  for (const { level, text, at } of all.slice(0, MAX_ANNOTATIONS)) core[level](text, at);
  const hidden = all.length - MAX_ANNOTATIONS;
  if (hidden > 0) say(`and ${hidden} more in the report`);
  for (const { severity, code, message, remedy } of findings) {
    if (severity === 'note') say(`${code} ${message} ${remedy}`);
  }
};

const aboutThisJob = (notes: readonly Finding[]): string => {
  if (notes.length === 0) return '';
  const lines = notes.map(({ code, message }) => `- ${code}: ${escapeMarkdown(message)}`);
  return `\n<details><summary>About this job</summary>\n\n${lines.join('\n')}\n\n</details>\n`;
};

/** The same Markdown as the comment, with more room, and what this job could not do. Without a file: in the log. */
export const writeSummary = (report: RunReport, notes: readonly Finding[]): void => {
  const markdown = renderMarkdown(report, { audience: 'summary', limit: SUMMARY_LIMIT });
  const text = `${markdown}${aboutThisJob(notes)}`;
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (file) appendFileSync(file, text);
  else say(text);
};

/** Sets outputs of action.yml; one that does not apply is empty. */
export const setOutputs = (outputs: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
};

/** Does one part of publishing. What goes wrong with it is a finding, and never stops the next part. */
export const attempt = (part: string, work: () => void): readonly Finding[] => {
  try {
    work();
    return [];
  } catch (cause) {
    const problem = messageOf(cause);
    return [finding('AX8015', { part, problem })];
  }
};
