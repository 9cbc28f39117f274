import type { Expectation } from '../../model/tracker.ts';
import { nth } from '../text/pick.ts';

const OPERATORS: Readonly<Record<string, '<' | '<=' | '>' | '>=' | '=='>> = {
  '<': '<',
  '<=': '<=',
  '≤': '<=',
  '>': '>',
  '>=': '>=',
  '≥': '>=',
  '=': '==',
  '==': '==',
  'less than': '<',
  below: '<',
  under: '<',
  'fewer than': '<',
  'at most': '<=',
  'no more than': '<=',
  'more than': '>',
  above: '>',
  over: '>',
  'at least': '>=',
  exactly: '==',
};
const NUMBER =
  /^(<=|>=|==|[<>=≤≥]|less than|below|under|fewer than|at most|no more than|more than|above|over|at least|exactly)?\s*(\d+(?:\.\d+)?)\s*(?:%|ms|s|sec|seconds|errors?|warnings?|failures?|matches|results?|lines?|files?)?\s*(?:$|\(|[,;.]\s|[-–—]\s)/i;
const KEYED =
  /^(?:expected?(?: output| result)?|expects?|target|should (?:print|output|show|contain|be|return|say)|output|prints?|returns?|result)\s*[:=]?\s*(.+)$/i;
const SUCCESS =
  /\b(?:must|should|has to|needs to)\s+(?:pass|succeed|work|not\s+(?:crash|fail|error)|exit\s+(?:0|zero|with 0)|be green|collect|parse|run|complete|finish|start|build)|^(?:passes|succeeds|exit(?:s| code)?\s*0|no (?:errors?|output)|green|ok|success)\b/i;

/**
 * What a comment beside a command says its result should be, or null when it says nothing of it. Literal text
 * is asserted only when it is quoted, short, or printed by the command itself; a sentence ("Some success
 * message before timeout") only asks for success, since nobody meant its words literally.
 */
export const parseExpectation = (comment: string, command: string): Expectation | null => {
  const text = comment.trim().slice(0, 300);
  const keyed = KEYED.exec(text);
  if (keyed === null) return SUCCESS.test(text) ? { kind: 'success' } : null;
  const value = nth(keyed, 1).trim();
  const number = NUMBER.exec(value);
  if (number !== null) {
    return {
      kind: 'number',
      op: OPERATORS[(number[1] ?? '==').toLowerCase()] ?? '==',
      value: Number(number[2]),
    };
  }
  const quoted = /^(?:["'`])(.+?)["'`]/.exec(value)?.[1];
  if (quoted !== undefined) return { kind: 'contains', text: quoted };
  if (SUCCESS.test(value) && !command.includes(value)) return { kind: 'success' };
  if (command.includes(value)) return { kind: 'contains', text: value };
  const plainWords = value.split(/\s+/).filter((word) => /^[a-z]{2,}[.,;]?$/.test(word));
  const literal = value.length <= 60 && plainWords.length <= 1 && !/[+…]|\.\.\.|\bor\b|\band\b/.test(value);
  return literal ? { kind: 'contains', text: value } : { kind: 'success' };
};
