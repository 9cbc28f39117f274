import { describe, expect, it } from 'vitest';
import type { IssueValues } from '../../../src/domain/model/change.ts';
import {
  intentId,
  placeSection,
  readMilestone,
  readSection,
  writeMilestone,
  writeSection,
} from '../../../src/domain/reconcile/marker.ts';

const VALUES: IssueValues = {
  title: 'M-1: Alerts --> <b>now</b>',
  state: 'open',
  milestone: null,
  labels: ['P0'],
  assignees: ['lead'],
};
const TEXT = 'The tracker says **planned**.\n';
const SECTION = writeSection('M-1', VALUES, TEXT);

describe('what we keep in an issue', () => {
  it('is read as it was written, whatever people wrote around it', () => {
    expect(readSection(`Hi\r\n${SECTION}\n\nBye `)).toEqual({
      key: 'M-1',
      applied: VALUES,
      relations: null,
      before: 'Hi\r\n',
      content: TEXT,
      after: '\n\nBye ',
    });
  });

  it('cannot be ended by a value that holds the end of a comment', () => {
    expect(SECTION.split('-->')).toHaveLength(3);
    expect(SECTION).not.toContain('<b>');
  });

  it.each([
    ['there is none', 'Just words.'],
    ['its end is gone', SECTION.replace('<!-- aurora-x:item end -->', '')],
    ['its data is broken', SECTION.replace('{"key"', '{key')],
    ['its key is no text', SECTION.replace('"key":"M-1"', '"key":1')],
    ['its key is gone', SECTION.replace('"key"', '"name"')],
  ])('is nothing when %s, and another is put below', (_, body) => {
    expect(readSection(body)).toBeNull();
    expect(placeSection(body, SECTION)).toBe(`${body}\n\n${SECTION}`);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a word', 'open'],
    ['no title', { ...VALUES, title: 1 }],
    ['labels that are no list', { ...VALUES, labels: 'P0' }],
    ['labels that are no texts', { ...VALUES, labels: [1] }],
    ['assignees that are no list', { ...VALUES, assignees: null }],
    ['a state that GitHub does not know', { ...VALUES, state: 'ajar' }],
    ['a milestone that is no title', { ...VALUES, milestone: 3 }],
  ])('is ours still when people broke what was applied: %s', (_, broken) => {
    const body = `<!-- aurora-x:item v1 ${JSON.stringify({ key: 'M-1', applied: broken })} -->\n${TEXT}<!-- aurora-x:item end -->`;
    expect(readSection(body)).toMatchObject({ key: 'M-1', applied: null, content: TEXT });
  });

  it.each<Partial<IssueValues>>([
    { state: 'closed' },
    { state: null },
    { milestone: 'M1 Core' },
    { labels: [], assignees: [] },
  ])('remembers %j', (change) => {
    const values = { ...VALUES, ...change };
    expect(readSection(writeSection('M-1', values, TEXT))?.applied).toEqual(values);
  });

  it('takes its old place, or stands alone in an empty body', () => {
    const next = writeSection('M-1', { ...VALUES, state: 'closed' }, 'Done.\n');
    expect(placeSection(`Hi ${SECTION} Bye`, next)).toBe(`Hi ${next} Bye`);
    expect(placeSection('', next)).toBe(next);
  });
});

describe('what we keep in a milestone', () => {
  const applied = { title: 'M1', due: '2026-12-06', text: 'abc' };
  const key = 'doc/--> ready.md#M1';

  it.each(['', '\n\nWhat people <b>wrote</b>\n'])('is read as it was written, above %j', (after) => {
    const text = writeMilestone(key, applied, 'Goal.', after);
    expect(readMilestone(text)).toEqual({ key, applied, text: 'Goal.', after });
    const browser = readMilestone(text.replaceAll('\n', '\r\n'));
    expect(browser).toEqual({ key, applied, text: 'Goal.', after: after.replaceAll('\n', '\r\n') });
    expect(readMilestone(writeMilestone(key, applied, ''))).toEqual({ key, applied, text: '', after: '' });
  });

  it.each([
    ['nothing', '{"key":"k"}'],
    ['a word', '{"key":"k","applied":"now"}'],
    ['a title that is none', '{"key":"k","applied":{"title":1,"due":null,"text":""}}'],
    ['a date that is none', '{"key":"k","applied":{"title":"a","due":3,"text":""}}'],
    ['a text that is none', '{"key":"k","applied":{"title":"a","due":null}}'],
  ])('is ours still when what was applied is %s', (_, data) => {
    const text = `Goal.\n\n<!-- aurora-x:milestone v1 ${data} -->`;
    expect(readMilestone(text)).toEqual({ key: 'k', applied: null, text: 'Goal.', after: '' });
  });

  it.each([
    'Goal.',
    '',
    '<!-- aurora-x:milestone v1 {key} -->',
    '<!-- aurora-x:milestone v1 {"key":7} -->',
    '<!-- aurora-x:milestone v1 {} -->',
  ])('is nothing in %j', (description) => {
    expect(readMilestone(description)).toBeNull();
  });
});

describe('relations that we made', () => {
  it.each([
    { blockedBy: ['M-2'], parent: null, fresh: true },
    { blockedBy: [], parent: '#7', fresh: false },
  ])('are remembered: %j', (relations) => {
    expect(readSection(writeSection('M-1', VALUES, TEXT, relations))).toMatchObject({ relations });
  });

  it.each<[string, unknown]>([
    ['a word', 'M-2'],
    ['blockers that are no list', { blockedBy: 'M-2' }],
    ['a parent that is no text', { parent: 7 }],
    ['a mark that is none', { fresh: 'yes' }],
  ])('are none when people broke them: %s', (_, relations) => {
    const data = JSON.stringify({ key: 'M-1', applied: VALUES, relations });
    const body = `<!-- aurora-x:item v1 ${data} -->\n${TEXT}<!-- aurora-x:item end -->`;
    expect(readSection(body)).toMatchObject({ key: 'M-1', applied: VALUES, relations: null });
  });
});

it('a write is known by kind, repository and key together', () => {
  const ids = [
    intentId('issue', 'acme/shop', 'M-1'),
    intentId('issue', 'acme/shop', 'M-2'),
    intentId('issue', 'acme/desk', 'M-1'),
    intentId('milestone', 'acme/shop', 'M-1'),
  ];
  expect(new Set(ids).size).toBe(4);
  expect(intentId('issue', 'acme/shop', 'M-1')).toBe(ids[0]);
});
