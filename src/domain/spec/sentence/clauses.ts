/** What people say before they come to the point, and what comes to nothing when it is left out. */
const LEADS: readonly RegExp[] = [
  /^(?:please|also|and|then|always|ideally|finally)[, ]+/i,
  /^(?:make sure|ensure|check|verify|assert|require|confirm|prove|guarantee)(?: that| whether| if)? /i,
  /^(?:i|we) (?:want|need|expect|require)(?: that| to (?:see|know|check|verify)(?: that)?)? /i,
  /^it (?:must|should) be (?:true|the case) that /i,
  /^(?:on|for|in|at|before|after) (?:every|each|any|all|a|the)? ?(?:prs?|pull requests?|push(?:es)?|commits?|merges?|builds?|releases?|nights?|deploys?|deployments?)[, ]+/i,
  /^(?:before|after) (?:merging|releasing|deploying)[, ]+/i,
  /^(?:every|each|all|any|the) (?:prs?|pull requests?|push(?:es)?|commits?|merges?|builds?|releases?|nightly(?: build| run)?|pipelines?|ci|workflow|jobs?) (?:must |should |has to |have to |needs to |need to |will )?(?:runs?|pass(?:es)?|executes?|checks?(?: that)?|verif(?:y|ies)(?: that)?|requires?(?: that)?|keeps?|fails? unless|is blocked unless|are blocked unless)(?: the| all the| all)? /i,
  /^ci (?:must |should |has to )?(?:runs?|pass(?:es)?|checks?(?: that)?|verifies(?: that)?|requires?(?: that)?|fails unless) (?:the )?/i,
];

/** `the build fails if there are TODOs` asks for none. */
const FAILS_IF =
  /^(?:the )?(?:build|ci|pipeline|job|merge|pr|pull request)s? (?:must |should )?(?:fails?|breaks?|is blocked|stops?) (?:if|when|whenever) (?:there (?:is|are|'s)|we have|it finds|someone leaves) (?:any |an? |some )?/i;

/** When it is to hold. A check holds whenever it is run, so this comes to nothing too. */
const TRAIL =
  /,? (?:(?:on|for|in|at|before|after|with|by) (?:every|each|any|all) (?:prs?|pull requests?|push(?:es)?|commits?|merges?|builds?|releases?|nights?|deploys?|deployments?)|before (?:we |each |a |the )?(?:merg(?:e|ing)|releas(?:e|ing)|deploy(?:ing|ment)?|ship(?:ping)?)|every night|nightly|(?:in|on) (?:the )?(?:ci|pipeline))$/i;

const MUST_BE = /\b(?:must|should|shall|has to|have to|needs? to|ought to|will)(?: always)? be\b/i;

const MUST_NOT = /\b(?:must|should|shall|may|can) ?(?:not|never) (?=\w)/i;

const MODALS =
  /\b(?:must|should|shall|has to|have to|needs? to|ought to|will)(?: always| never fail to)? (?=\w)/i;

const strip = (text: string): string => {
  let rest = text;
  for (let before = ''; before !== rest;) {
    before = rest;
    for (const lead of LEADS) rest = rest.replace(lead, '');
  }
  return rest;
};

/** A clause without politeness, subject of habit, modal verb and final mark. */
export const plainClause = (text: string): string => {
  const trimmed = text
    .trim()
    .replace(/[\s.!]+$/, '')
    .replaceAll(/\s+/g, ' ');
  return strip(trimmed.replace(FAILS_IF, 'no '))
    .replace(TRAIL, '')
    .replace(MUST_BE, 'is')
    .replace(MUST_NOT, 'does not ')
    .replace(MODALS, '')
    .trim();
};

/** A sentence cut at its commas and conjunctions, outside of code and quotes. */
export interface Pieces {
  readonly parts: readonly string[];
  /** What stood between part n and part n + 1. */
  readonly joints: readonly string[];
}

const JOINT =
  /\s*(?:[,;]\s*(?:and |but |then |as well as |plus )?|\s(?:and|but|as well as|plus|while)(?: also)?\s)\s*/giy;

/** Pieces beyond this many are left joined: nobody says that much in one sentence. */
const MAX_PARTS = 10;

/** Cuts a sentence at every place where a clause may end. */
export const piecesOf = (sentence: string): Pieces => {
  const parts: string[] = [];
  const joints: string[] = [];
  let start = 0;
  let quote = '';
  for (let index = 0; index < sentence.length; index += 1) {
    const character = sentence[index] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
      continue;
    }
    if (character === '`' || character === '"') quote = character;
    JOINT.lastIndex = index;
    const joint = parts.length < MAX_PARTS - 1 && index > start ? JOINT.exec(sentence) : null;
    if (joint === null) continue;
    parts.push(sentence.slice(start, index));
    joints.push(joint[0]);
    start = index + joint[0].length;
    index = start - 1;
  }
  parts.push(sentence.slice(start));
  return { parts, joints };
};

/** Parts `from` to `to` (inclusive) as they stood in the sentence. */
export const joined = ({ parts, joints }: Pieces, from: number, to: number): string =>
  parts.slice(from, to + 1).reduce((text, part, index) => text + (joints[from + index - 1] ?? '') + part);
