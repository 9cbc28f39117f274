import type { Command, Expectation } from '../../model/tracker.ts';
import type { Fence, TextPart } from '../markdown/block.ts';
import { codeSpans } from '../markdown/inline.ts';
import type { Source } from '../../model/source.ts';
import { parseExpectation } from './expectation.ts';
import { looksLikeCommand } from './programs.ts';
import { logicalCommands } from './shell-lines.ts';

type Place = (line: number, column: number) => Source;

const SHELLS = new Set([
  'bash',
  'sh',
  'shell',
  'zsh',
  'console',
  'terminal',
  'shell-session',
  'shellsession',
  'cmd',
]);
const SESSION = new Set(['console', 'terminal', 'shell-session', 'shellsession']);

/**
 * The commands of a fence with what the comments beside them expect. A fence in another language than a shell's
 * has none; one without a language has those that read as commands. In a session (`$ …`) only prompted lines count.
 */
export const fenceCommands = (fence: Fence, place: Place): readonly Command[] => {
  if (fence.language !== '' && !SHELLS.has(fence.language)) return [];
  const prompted = fence.lines.some((line) => /^\s*\$ /.test(line.text));
  const lines =
    prompted && (SESSION.has(fence.language) || fence.language === '')
      ? promptedLines(fence.lines)
      : fence.lines.map(withoutPrompt);
  let orphan: Expectation | null = null;
  const commands: Command[] = [];
  for (const logical of logicalCommands(lines)) {
    if (fence.language === '' && !looksLikeCommand(logical.text)) continue;
    for (const comment of logical.leading)
      if (KEYED_COMMENT.test(comment)) orphan = parseExpectation(comment, logical.text);
    const stated = logical.trailing
      .map((comment) => parseExpectation(comment, logical.text))
      .find((found) => found !== null);
    commands.push({
      text: logical.text,
      source: place(logical.place.line, logical.place.column),
      expect: stated ?? orphan,
    });
    orphan = null;
  }
  return commands;
};

const KEYED_COMMENT = /^(?:expect|target)/i;

const withoutPrompt = (line: TextPart): TextPart => {
  const prompt = /^\s*\$ /.exec(line.text)?.[0].length ?? 0;
  return prompt === 0
    ? line
    : { line: line.line, column: line.column + prompt, text: line.text.slice(prompt) };
};

const promptedLines = (lines: readonly TextPart[]): TextPart[] => {
  const kept: TextPart[] = [];
  let continued = false;
  for (const line of lines) {
    if (continued || /^\s*(?:\$ |#)/.test(line.text)) {
      kept.push(withoutPrompt(line));
      continued = line.text.endsWith('\\');
    }
  }
  return kept;
};

/** Commands in the backticks of a sentence; what does not read as a command is left alone. */
export const spanCommands = (part: TextPart, place: Place): readonly Command[] =>
  codeSpans(part)
    .filter((span) => looksLikeCommand(span.text))
    .map((span) => ({
      text: span.text.replace(/^\$\s+/, ''),
      source: place(span.line, span.column),
      expect: null,
    }));

/** Commands of a verify cell: its code spans, or the whole of it when it has none and reads as a command. */
export const cellCommands = (part: TextPart, place: Place): readonly Command[] => {
  const spans = codeSpans(part);
  if (spans.length > 0)
    return spans.map((span) => ({
      text: span.text.trim(),
      source: place(span.line, span.column),
      expect: null,
    }));
  if (!looksLikeCommand(part.text)) return [];
  return [{ text: part.text, source: place(part.line, part.column), expect: null }];
};
