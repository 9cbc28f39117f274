import type { TrackerDocument } from '../../model/tracker.ts';
import { isIdLike } from '../fields/words.ts';
import type { Entry } from '../markdown/block.ts';
import { plainText } from '../markdown/inline.ts';
import type { Section } from '../markdown/sections.ts';
import type { Page } from '../page.ts';
import { nth, textAt } from '../text/pick.ts';

const entries = (section: Section): readonly Entry[] =>
  section.blocks.filter((block) => block.kind === 'entry');

const sectionTitled = (page: Page, title: RegExp): Section | undefined =>
  page.sections.find(
    (section) => section.level > 0 && title.test(section.title) && entries(section).length > 0,
  );

/** The production definition: `availability`: a sentence. */
export const readDefinition = (page: Page): TrackerDocument['definition'] => {
  const section = sectionTitled(
    page,
    /\b(?:production|readiness|release|ready)\b.*\bdefinition\b|\bdefinition of production/i,
  );
  return (section === undefined ? [] : entries(section)).flatMap((entry) => {
    const first = entry.lines[0];
    const match = /^[`*_]*([^`*_:]{1,60})[`*_]*\s*[:—–-]\s*[`*_]*\s*(.+)$/.exec(
      entry.lines.map((line) => line.text).join(' '),
    );
    if (match === null || first === undefined) return [];
    return [{ name: nth(match, 1).trim(), text: plainText(nth(match, 2)), source: page.placeOf(first) }];
  });
};

/** The suggested execution order: a list of ids. */
export const readOrder = (page: Page): TrackerDocument['order'] => {
  const section = sectionTitled(
    page,
    /\b(?:execution|suggested|recommended|implementation|work|build|critical)\b.*\b(?:order|sequence)\b/i,
  );
  if (section === undefined) return null;
  const ids = entries(section).flatMap((entry) => {
    const first = /^[`*_[]*([\p{L}\p{N}][\p{L}\p{N}._/-]*)/u.exec(textAt(entry.lines, 0))?.[1] ?? '';
    return isIdLike(first) ? [first.replace(/[.:]+$/, '')] : [];
  });
  const place = entries(section)[0];
  return ids.length < 2 || place === undefined ? null : { ids, source: page.place(place.line, place.column) };
};

/** The prompts of a weekly update template, without their colons. */
export const readWeeklyTemplate = (page: Page): readonly string[] => {
  const section = sectionTitled(
    page,
    /\bweekly\b.*\b(?:template|update|report)\b|\bstatus update template\b/i,
  );
  return (section === undefined ? [] : entries(section))
    .map((entry) => plainText(textAt(entry.lines, 0)).replace(/\s*:\s*$/, ''))
    .filter((prompt) => prompt !== '');
};
