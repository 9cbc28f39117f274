import { finding } from '../../../domain/model/catalogue/index.ts';
import { alwaysPasses } from '../../../domain/spec/command/always-passes.ts';
import { scriptAlwaysPasses, scriptFileOf } from '../../../domain/spec/command/shell-script.ts';
import type { ProjectFacts } from '../../../domain/spec/command/project-facts.ts';
import { fixFor } from '../../../domain/spec/command/fix.ts';
import { readCommand } from '../../../domain/spec/command/programs.ts';
import { isDecider, isMereFilter, isRehearsal } from '../../../domain/spec/command/role.ts';
import type { ScriptText } from '../../../domain/spec/command/script-text.ts';
import { filesNamed } from '../../../domain/spec/command/trouble.ts';
import type { ChallengeContext, ChallengeResult, CheckResult } from '../kind.ts';
import { challengeConstant, factsOf, saysNothing } from './constant.ts';
import { Probe } from './probe.ts';
import type { Params } from './schema.ts';
import { fixedIn, folderOf, runnerFiles, sitesOf, type Site } from './sites.ts';

/** Each call costs one to three reruns of the check. */
const MOST_SITES = 40;

const unchallenged = (reason: string, remedy = ''): ChallengeResult => ({
  result: 'unchallenged',
  program: null,
  reason,
  remedy,
});

const notPassing = ({ outcome, reason }: CheckResult): ChallengeResult =>
  unchallenged(`It does not pass in a scratch copy of the workspace. ${reason?.message ?? outcome}`);

/** How the call is spoken of: `grep`, or `eslint (in the script "lint" of package.json)`. */
const nameOf = ({ call, script }: Site): string => (script ? `${call.name} (in ${script.label})` : call.name);

const vacuous = (site: Site, { run }: Params, context: ChallengeContext): ChallengeResult => {
  const { call, script } = site;
  const where = script ? ` in ${script.label}` : '';
  const fix = script?.forgiven ?? fixFor(call);
  const values = {
    command: run,
    program: call.name,
    where,
    fix: script ? `In ${script.label}: ${fix}` : fix,
  };
  const found = finding('AX5001', values, context.check.origin.source);
  return {
    result: 'vacuous',
    program: call.name,
    reason: found.message,
    remedy: found.remedy,
    finding: found,
  };
};

/**
 * A check that counts on a program to fail or to print nothing, while the program could not look at all. Where
 * nothing of what it names is there, nothing was examined; else part of it may have been.
 */
const forTheWrongReason = async (
  { call }: Site,
  exitCode: number,
  params: Params,
  { check, scratch }: ChallengeContext,
): Promise<ChallengeResult> => {
  const files = filesNamed(call);
  const missing: string[] = [];
  for (const file of files)
    if (!file.startsWith('/') && (await scratch.stat(`${folderOf(params)}${file}`)) === null)
      missing.push(file);
  const [how, fix] =
    exitCode === 127
      ? ['was not found', `Install ${call.name}, or correct its name.`]
      : exitCode === 126
        ? ['cannot be run', `Make ${call.name} executable, or correct its name.`]
        : missing.length > 0
          ? ['found no file to look at', `Correct the path: there is no ${missing.join(', no ')}.`]
          : ['could not look', `Run ${call.text} by itself to see what it complains about.`];
  const values = { command: params.run, program: call.name, how: `${how} (exit code ${exitCode})`, fix };
  const found = finding('AX5006', values, check.origin.source);
  const nothing =
    exitCode >= 126 && exitCode <= 127 ? true : files.length > 0 && missing.length === files.length;
  return {
    result: nothing ? 'vacuous' : 'unchallenged',
    program: call.name,
    reason: found.message,
    remedy: found.remedy,
    finding: found,
  };
};

const proven = (noticed: readonly Site[]): ChallengeResult => {
  const deciding = noticed.filter(({ call }) => isDecider(call));
  const shown = deciding.length > 0 ? deciding : noticed;
  const names = [...new Set(shown.map(nameOf))].join(', ');
  const program = shown.at(-1)?.call.name ?? null;
  return {
    result: 'proven',
    program,
    reason: `It fails when ${names} ${shown.length > 1 ? 'fail' : 'fails'}.`,
    remedy: '',
  };
};

/** Nothing was seen to be lost that the check is about. Whether anything was seen to be noticed decides. */
const conclude = (
  noticed: readonly Site[],
  unnoticed: readonly Site[],
  unreached: readonly Site[],
  params: Params,
  context: ChallengeContext,
): ChallengeResult => {
  const rehearsal = noticed.find(({ call }) => isRehearsal(call));
  if (rehearsal && noticed.every(({ call }) => isRehearsal(call))) {
    const { text, name } = rehearsal.call;
    return unchallenged(
      `${text} only says what it would do, and runs nothing of it.`,
      `Drop the option that keeps ${name} from running it.`,
    );
  }
  const telling = noticed.some(({ call }) => !isMereFilter(call) && !isRehearsal(call));
  if (telling || (noticed.length > 0 && unnoticed.length === 0)) return proven(noticed);
  const waiting = unreached.find(({ call }) => isDecider(call));
  if (waiting) return unchallenged(`${nameOf(waiting)} was not reached in this state of the project.`);
  const [lost] = unnoticed;
  return lost ? vacuous(lost, params, context) : unchallenged('No program that it names was called.');
};

/** A shell script of the project, as text that a call reaches. */
const scriptBehind = async (
  { call }: Site,
  params: Params,
  { scratch }: ChallengeContext,
): Promise<ScriptText | null> => {
  const file = scriptFileOf(call.argv);
  if (file === null) return null;
  const path = `${folderOf(params)}${file}`;
  const command = (await scratch.stat(path))?.kind === 'file' ? await scratch.readText(path) : null;
  return command === null ? null : { file: path, label: path, command, forgiven: null, with: (text) => text };
};

/**
 * The call whose failure is lost where all that the command is about is left to shell scripts that end with exit
 * code 0 anyway. Told by their text, so that a long script with an honest end is never doubted.
 */
const lostInScripts = async (
  sites: readonly Site[],
  params: Params,
  context: ChallengeContext,
): Promise<Site | null> => {
  const deciders = sites.filter(({ call }) => isDecider(call));
  let lost: Site | null = null;
  for (const site of deciders) {
    const script = site.script === null ? await scriptBehind(site, params, context) : null;
    if (script === null || !scriptAlwaysPasses(script.command)) return null;
    const calls = readCommand(script.command)?.calls ?? [];
    const call = calls.find(isDecider) ?? calls[0];
    lost ??= call ? { call, fallback: [], command: script.command, script } : site;
  }
  return lost;
};

const challengeSites = async (
  sites: readonly Site[],
  params: Params,
  context: ChallengeContext,
): Promise<ChallengeResult> => {
  const probe = await Probe.create(params, context);
  const before = await probe.baseline(sites);
  if (before.outcome !== 'passed') return notPassing(before);
  const noticed: Site[] = [];
  const unnoticed: Site[] = [];
  const unreached: Site[] = [];
  for (const site of sites.slice(0, MOST_SITES)) {
    const found = await probe.probe(site);
    if (context.signal.aborted) return unchallenged('The run was stopped.');
    if (typeof found === 'object') return forTheWrongReason(site, found.trouble, params, context);
    if (found === 'unstable')
      return unchallenged('It passes at one time and fails at another, with nothing changed.');
    if (found === 'unnoticed' && isDecider(site.call)) return vacuous(site, params, context);
    const list = { noticed, unnoticed, unreached }[found];
    list.push(site);
  }
  return conclude(noticed, unnoticed, unreached, params, context);
};

/** Whether a check comes out the same in any project, and none of its calls has a failure that could be lost. */
const isFixed = ({ run, expect }: Params, sites: readonly Site[], facts: ProjectFacts): boolean => {
  const fixed = fixedIn(run, facts);
  const readsOutput = expect?.contains !== undefined || expect?.number !== undefined;
  if (fixed === null || !fixed.code || (readsOutput && !fixed.output)) return false;
  return sites.every(
    ({ call: { span }, script }) => script === null && span !== null && !fixed.open.has(span.start),
  );
};

/**
 * Proves that a command can fail. Constants are told by their text. Otherwise every call of a program, also those
 * behind npm, make and just, is replaced in turn by a stub that misbehaves, and the check is run again: a call that
 * the check is about and whose failure goes unnoticed makes it vacuous.
 *
 * A call is replaced where it stands in the command instead of by its name on PATH. That tells two calls of one
 * program apart (`npm run lint; npm test`), and also reaches programs named by a path or found by a PATH that the
 * command sets itself (`. .venv/bin/activate && pytest`).
 */
export const challenge = async (params: Params, context: ChallengeContext): Promise<ChallengeResult> => {
  const constant = await challengeConstant(params, context.scratch, context.check.origin.source);
  if (constant) return constant;
  if (!readCommand(params.run, params.shell))
    return unchallenged('The command cannot be read as a shell command.');
  const { scratch, check } = context;
  const facts = await factsOf(scratch, params.cwd);
  const sites = sitesOf(params, await runnerFiles(scratch, params.cwd), facts);
  const [first] = sites;
  const calls = readCommand(params.run, params.shell)?.calls ?? [];
  if (isFixed(params, sites, facts) || (!first && calls.length > 0)) {
    const before = await context.rerun();
    return before.outcome === 'passed' ? saysNothing(params, calls, check.origin.source) : notPassing(before);
  }
  if (!first) return unchallenged('It calls no program that could be made to fail.');
  const { expect } = params;
  if (!expect && alwaysPasses(params.run, params.shell)) {
    return vacuous(sites.find(({ call }) => isDecider(call)) ?? first, params, context);
  }
  const lost = expect ? null : await lostInScripts(sites, params, context);
  return lost ? vacuous(lost, params, context) : challengeSites(sites, params, context);
};
