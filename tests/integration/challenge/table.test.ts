import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { simpleRunner } from '../../support/simple-runner.ts';
import { createProject, digestOf, type Project } from './support/project.ts';
import { challenged, executed, runCheck } from './support/subject.ts';
import { HONEST, VACUOUS } from './table.ts';

const runner = simpleRunner();
let project: Project;
let before: string;

beforeAll(async () => {
  project = await createProject();
  before = await digestOf(project.root);
});

afterAll(async () => {
  await rm(dirname(project.root), { recursive: true, force: true });
});

const title = (run: string): string => JSON.stringify(run);

describe('an honest command is proven', () => {
  it.each(HONEST.map((row) => [title(row.run), row] as const))('%s', async (_, row) => {
    const outcome = await challenged(runCheck(row), project, runner);
    expect(outcome).toMatchObject({ result: 'proven', remedy: '', finding: null });
  });
});

describe('a command that cannot fail is vacuous', () => {
  it.each(VACUOUS.map((row) => [title(row.run), row] as const))('%s', async (_, row) => {
    const outcome = await challenged(runCheck(row), project, runner);
    expect(outcome.reason).not.toBe('');
    expect(outcome).toMatchObject({ result: 'vacuous', ...(row.program ? { program: row.program } : {}) });
    expect(outcome.remedy).not.toMatch(/\{\w+\}/);
    expect(outcome.finding?.code).toMatch(/^AX500[126]$/);
  });
});

describe('the workspace', () => {
  it('is byte for byte what it was after all these challenges', async () => {
    expect(await digestOf(project.root)).toBe(before);
  });
});

describe('the table', () => {
  it('is large, and about half honest', () => {
    expect(HONEST.length).toBeGreaterThanOrEqual(50);
    expect(VACUOUS.length).toBeGreaterThanOrEqual(50);
  });
});

describe('every honest command passes in the workspace to begin with', () => {
  it.each(HONEST.slice(0, 5).map((row) => [title(row.run), row] as const))('%s', async (_, row) => {
    const copy = await createProject();
    const result = await executed(runCheck(row), copy, runner);
    await rm(dirname(copy.root), { recursive: true, force: true });
    expect(result.outcome).toBe('passed');
  });
});
