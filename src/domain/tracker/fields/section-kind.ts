import { ancestors, type Section } from '../markdown/sections.ts';
import { sectionMilestone } from './milestone.ts';

const CRITERIA =
  /\b(?:exit (?:criteria|criterion|gate)|acceptance criteria|definition of (?:done|ready)|success criteria|completion criteria|launch criteria|go\/no-go criteria|done when)\b/i;
const NO_WORK =
  /\b(?:template|templates|example|examples|legend|how to (?:use|read)|conventions?|notation|format|changelog|change log|revision history|references?|glossary|appendix|contributing|license|table of contents|related documents)\b/i;

/** Titles of whole documents that hold no work. */
const NO_WORK_PAGE =
  /^(?:change ?log|release notes|contributing(?: to .*| guide.*)?|code of conduct|glossary|security policy)$/i;

export const isCriteriaSection = (section: Section): boolean => CRITERIA.test(section.title);

const SIGN_OFF = /\b(?:sign-?offs?|approvals?|approvers?|reviewers?|attestations?)\b/i;

/** Lists of who agrees: nobody takes them for work. */
export const isSignOff = (section: Section): boolean => SIGN_OFF.test(section.title);

/** Templates, examples and legends show what work looks like; they are none. */
export const isNoWork = (section: Section): boolean =>
  ancestors(section).some(
    (part) =>
      part.level > 0 &&
      (part.level === 1 ? NO_WORK_PAGE : NO_WORK).test(part.title) &&
      sectionMilestone(part) === null,
  );
