import type { Graph } from '../../model/graph.ts';
import type { TrackerDocument } from '../../model/tracker.ts';
import {
  aboutItem,
  blockers,
  dependents,
  due,
  evidenceOf,
  owner,
  proofs,
  standing,
  whyStanding,
} from './answers/about-item.ts';
import { knowledgeOf, type Answerer } from './answers/knowledge.ts';
import {
  circles,
  CLAIMS,
  claimed,
  criticalPath,
  next,
  openOf,
  ownedBy,
  progress,
  shippable,
  stuck,
} from './answers/overview.ts';

const QUESTIONS: readonly (readonly [RegExp, Answerer])[] = [
  [
    /^(?:(?:show|list|give)(?: me)? )?(?:everything|all|what|(?:all )?(?:the )?(?:items?|tasks?|work))?(?: that)? ?(?:of|by|for|assigned to|owned by) (@[\w-]+)$/i,
    ownedBy,
  ],
  [
    /^why (?:is|was|did) (.+?) (?:refuted|unproven|vacuous|red|fail(?:s|ed|ing)?|not (?:verified|proven))$/i,
    aboutItem(whyStanding),
  ],
  [
    new RegExp(
      `^(?:(?:what|which)(?: (?:items?|tasks?|ones))? (?:is|are|was|were|have been)|what's|(?:show|list)(?: me)?(?: the| all)*(?: (?:items?|tasks?))?(?: (?:that|which) (?:is|are))?) (?:already |currently |claimed |still )*(${Object.keys(CLAIMS).join('|').replaceAll(' ', '[ -]')})(?: (?:items?|tasks?))?$`,
      'i',
    ),
    claimed,
  ],
  [
    /^(?:are we|is (?:it|this|everything)) ready (?:to|for) (?:be )?(?:a )?(?:ship(?:ped)?|release[d]?|deploy(?:ed)?|production|launch|go live)$|^(?:can|may|should) (?:we|i|it|this) (?:be )?(?:ship(?:ped)?|release[d]?|deploy(?:ed)?|launch|go live|merge[d]?)(?: (?:it|this|now|yet))*$/i,
    (_, known) => shippable(known),
  ],
  [/^what (?:does|is) (@?[\w-]+) (?:own|owns|working on|do|responsible for|have)$/i, ownedBy],
  [
    /^(?:what(?:'s| is)? (?:blocking|stopping)|what blocks|who blocks|why is|why can't we (?:start|do)|what does) (.+?)(?: (?:blocked|waiting|stuck|not done|(?:wait|waiting) for|depend on|need))*$/i,
    aboutItem(blockers),
  ],
  [/^what is (.+?) (?:waiting (?:for|on)|blocked by|stuck on)$/i, aboutItem(blockers)],
  [
    /^(?:what|who|which items?) (?:depends?|rel(?:y|ies)|waits?|builds?|needs?) (?:on |for |upon )?(.+)$/i,
    aboutItem(dependents),
  ],
  [/^what (?:comes after|follows|is behind|is blocked by|is waiting for) (.+)$/i, aboutItem(dependents)],
  [
    /^(?:who owns|who is responsible for|who does|who works on|who has|who is (?:the )?owner of|owner of) (.+)$/i,
    aboutItem(owner),
  ],
  [
    /^(?:when is|what is the (?:target|due date|deadline) (?:of|for)|when must) (.+?)(?: (?:due|done|planned|be done|finished|expected))*$/i,
    aboutItem(due),
  ],
  [
    /^(?:how (?:is|do (?:we|i)) (?:verify |prove |check )?|what proves |what verifies )(.+?)(?: (?:verified|proven|checked|tested))*$/i,
    aboutItem(proofs),
  ],
  [
    /^(?:what(?:'s| is| comes)(?: (?:up|coming))? next|what (?:should|can|do) (?:i|we) (?:do|start|work on|pick up|tackle)(?: next| now| first)?|where (?:should|can|do) (?:i|we) start|what is ready(?: to start)?|which items? (?:is|are) ready|next)$/i,
    (_, known) => next(known),
  ],
  [/^(?:where is|what is|show(?: me)?)(?: the)? (?:evidence|proof) (?:of|for) (.+)$/i, aboutItem(evidenceOf)],
  [
    /^(?:(?:is|are) there|do we have|what|which|show (?:me )?)(?: any| an?| the)? (?:circular |cyclic )?(?:cycles?|circles?|loops?|circular dependenc(?:y|ies))(?: are there)?$/i,
    (_, known) => circles(known),
  ],
  [/^(?:what is |what's |show (?:me )?)?(?:the )?critical path$/i, (_, known) => criticalPath(known)],
  [/^(?:what(?:'s| is)|which items? (?:is|are)) (?:blocked|stuck|waiting)$/i, (_, known) => stuck(known)],
  [
    /^(?:what|which|how many|are there(?: any)?) (p[0-4])s?(?: items?)? (?:is|are)? ?(?:open|left|missing|not done|remaining)$/i,
    openOf,
  ],
  [
    /^(?:how far are we|how (?:many|much)(?: items?)? (?:is|are) (?:done|left|open)|what(?:'s| is) (?:the progress|(?:still )?(?:left|open|missing)(?: to (?:do|be done))?)|what remains(?: to (?:do|be done))?|progress|are we (?:done|ready)(?: yet)?)$/i,
    (_, known) => progress(known),
  ],
  [
    /^(?:is|has|was) (.+?)(?: been)? (?:done|finished|complete|completed|ready|closed)(?: yet)?$/i,
    aboutItem(standing),
  ],
  [/^(?:what is|what's) the (?:status|state|standing) of (.+)$/i, aboutItem(standing)],
  [/^(?:status|state) of (.+)$/i, aboutItem(standing)],
];

/**
 * Answers a question from the trackers and their graph, or null when it is no question of these kinds. Who is named in
 * an answer is named in the tracker; nothing is inferred about what was not written.
 */
export const answer = (
  question: string,
  documents: readonly TrackerDocument[],
  graph: Graph,
): string | null => {
  const text = question
    .slice(0, 400)
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s?.!]+$/, '')
    .replace(/^(?:please |tell me |hey )+/i, '');
  for (const [pattern, say] of QUESTIONS) {
    const match = pattern.exec(text);
    if (match !== null) return say(match, knowledgeOf(documents, graph));
  }
  return null;
};
