import { styleText } from 'node:util';

/** What the demo says: steps in sentences, facts below them in columns. */
const WIDTH = 9;

const write = (text: string): void => void process.stdout.write(`${text}\n`);

const bold = (text: string): string => styleText('bold', text);
const dim = (text: string): string => styleText('dim', text);

/** A part of the demo. */
export const part = (text: string): void => write(`\n${bold(`━━ ${text} `.padEnd(78, '━'))}`);

let steps = 0;
let now = 'Before the first step';

/** The step that is told now, for when it does not come to its end. */
export const presentStep = (): string => now;

/** What happens next, as a sentence. */
export const step = (text: string): void => {
  steps += 1;
  now = `Step ${steps}: ${text}`;
  write(`\n${bold(`${steps}. ${text}`)}`);
};

/** One thing that came of it. */
export const fact = (what: string, text: string): void => write(`   ${dim(what.padEnd(WIDTH))} ${text}`);

/** Where to look at it. */
export const link = (url: string): void => write(`   ${dim('look'.padEnd(WIDTH))} ${styleText('cyan', url)}`);

/** The conclusion of a check, as its colour says it at GitHub. */
export const conclusion = (value: string | null): string =>
  value === 'success'
    ? styleText('green', '✔ success')
    : value === 'failure'
      ? styleText('red', '✖ failure')
      : value === 'action_required'
        ? styleText('yellow', '● action required')
        : styleText('yellow', '◌ in progress');

/** Lines as they are. */
export const plain = (...lines: readonly string[]): void => {
  for (const line of lines) write(line);
};
