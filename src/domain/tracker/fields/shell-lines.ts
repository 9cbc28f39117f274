import type { TextPart } from '../markdown/block.ts';
import { nth, textAt } from '../text/pick.ts';

/** One command of a script with the comments that belong to it. */
export interface LogicalCommand {
  /** The command as written, possibly over several lines, without trailing comments and continuation of others. */
  readonly text: string;
  readonly place: TextPart;
  /** Comment behind it on its last line, and comment lines that follow it directly, without `#`. */
  readonly trailing: readonly string[];
  /** Comment lines that stand before it. */
  readonly leading: readonly string[];
}

/**
 * Cuts a script into commands that can be run one by one: a new one begins at a line only when no quote,
 * continuation (`\`, `|`, `&&`, `||`), here-document, group or compound (`for … done`, `if … fi`) is open.
 */
export const logicalCommands = (lines: readonly TextPart[]): readonly LogicalCommand[] => {
  const commands: (LogicalCommand & { readonly trailing: string[] })[] = [];
  let leading: string[] = [];
  let at = 0;
  let blankBefore = true;
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined) break;
    const text = line.text.trim();
    at += 1;
    if (text === '') {
      blankBefore = true;
    } else if (text.startsWith('#')) {
      const comment = text.replace(/^#+\s*/, '');
      const previous = commands.at(-1);
      if (previous !== undefined && !blankBefore) previous.trailing.push(comment);
      else leading.push(comment);
    } else {
      const state = new ShellState();
      const from = at - 1;
      let comment = state.read(line.text);
      while (state.open() && at < lines.length) {
        comment = state.read(textAt(lines, at));
        at += 1;
      }
      commands.push({ ...joinLines(lines.slice(from, at), line, comment), leading });
      leading = [];
      blankBefore = false;
    }
  }
  return commands;
};

const joinLines = (
  lines: readonly TextPart[],
  first: TextPart,
  comment: { at: number; text: string } | null,
): { text: string; place: TextPart; trailing: string[] } => {
  const parts = lines.map((line) => line.text);
  const end = parts.length - 1;
  if (comment !== null) parts[end] = nth(parts, end).slice(0, comment.at);
  const indent = first.text.length - first.text.trimStart().length;
  const text = parts.join('\n').trim();
  return {
    text,
    place: { line: first.line, column: first.column + indent, text },
    trailing: comment === null ? [] : [comment.text],
  };
};

const OPENERS = new Set(['for', 'while', 'until', 'select', 'if', 'case']);
const CLOSERS = new Set(['done', 'fi', 'esac']);

/** What is still open at the end of a line. Good for splitting, not a shell parser: the runner uses a real one. */
class ShellState {
  private quote: '' | "'" | '"' | '`' = '';
  private depth = 0;
  private groups = 0;
  private heredocs: { word: string; tabs: boolean }[] = [];
  private continued = false;

  open(): boolean {
    return (
      this.quote !== '' || this.depth > 0 || this.groups > 0 || this.heredocs.length > 0 || this.continued
    );
  }

  /** Reads one line; gives the comment that ends it, if any. */
  read(line: string): { at: number; text: string } | null {
    const heredoc = this.heredocs[0];
    if (heredoc !== undefined && this.quote === '') {
      if ((heredoc.tabs ? line.replace(/^\t+/, '') : line) === heredoc.word) this.heredocs.shift();
      return null;
    }
    this.continued = false;
    let wordStart = true;
    let word = '';
    let command = true;
    const flush = (): void => {
      command = this.keyword(word, command);
      word = '';
    };
    for (let at = 0; at < line.length; at += 1) {
      const character = line.charAt(at);
      if (this.quote !== '') {
        if (character === '\\' && this.quote !== "'") at += 1;
        else if (character === this.quote) this.quote = '';
        word += '_';
        wordStart = false;
      } else if (character === '\\') {
        if (at === line.length - 1) this.continued = true;
        word += '_';
        at += 1;
        wordStart = false;
      } else if (character === '#' && wordStart) {
        flush();
        return {
          at,
          text: line
            .slice(at)
            .replace(/^#+\s*/, '')
            .trim(),
        };
      } else if (character === "'" || character === '"' || character === '`') {
        this.quote = character;
        word += '_';
        wordStart = false;
      } else if (/[\s;&|(){}<>]/.test(character)) {
        flush();
        at = this.operator(line, at);
        if (/[;&|({]/.test(character)) command = true;
        wordStart = true;
      } else {
        word += character;
        wordStart = false;
      }
    }
    flush();
    if (this.quote === '' && /(?:\||&&)\s*$/.test(line)) this.continued = true;
    return null;
  }

  private keyword(word: string, command: boolean): boolean {
    if (word === '') return command;
    if (command && OPENERS.has(word)) this.depth += 1;
    else if (command && CLOSERS.has(word)) this.depth = Math.max(0, this.depth - 1);
    return command && /^(?:do|then|else|elif|!|time|[A-Za-z_]\w*=.*)$/.test(word);
  }

  private operator(line: string, at: number): number {
    const character = line.charAt(at);
    if (character === '(' || character === '{')
      this.groups +=
        character === '(' || /[\s]/.test(line.charAt(at + 1) || ' ') || line.charAt(at - 1) === '$' ? 1 : 0;
    if (character === ')' || character === '}') this.groups = Math.max(0, this.groups - 1);
    if (line.startsWith('<<<', at)) return at + 2;
    // A digit behind `<<` is arithmetic: `$((1<<2))`.
    const heredoc = /^<<(-?)\s*(['"]?)([A-Za-z_][\w.-]*)\2/.exec(line.slice(at, at + 80));
    if (heredoc !== null) {
      this.heredocs.push({ word: nth(heredoc, 3), tabs: heredoc[1] === '-' });
      return at + heredoc[0].length - 1;
    }
    return at;
  }
}
