import { baseName } from './names.ts';
import type { CommandProgram } from './program.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Tools that answer with 0 or 1, and with more when they could not look. */
const ANSWERING = words('grep egrep fgrep zgrep rg ag ack diff cmp comm');

/** The first operand is what they look for, and no file. */
const WITH_PATTERN = words('grep egrep fgrep zgrep rg ag ack jq');

/** Options by which a missing file is no trouble to grep. */
const CONTENT_WITH_ANY = /^(?:-[a-zA-Z]*s[a-zA-Z]*|--no-messages)$/;

/** True when an exit code says that a program could not do what it was asked for, so that it is no answer. */
export const isTrouble = ({ argv }: CommandProgram, code: number): boolean => {
  if (code === 126 || code === 127) return true;
  const name = baseName(argv[0] ?? '');
  if (ANSWERING.has(name)) return code > 1 && !argv.some((word) => CONTENT_WITH_ANY.test(word ?? ''));
  if (name === 'git') return code >= 128;
  return name === 'jq' && (code === 2 || code === 3 || code === 5);
};

/** The files in which a call looks for its answer, as far as they are written out. */
export const filesNamed = ({ argv }: CommandProgram): readonly string[] => {
  const [written, ...args] = argv;
  const name = baseName(written ?? '');
  if (!ANSWERING.has(name) && name !== 'jq') return [];
  const operands = args.filter((word) => word !== null && !/^-./.test(word));
  return operands.slice(WITH_PATTERN.has(name) ? 1 : 0).filter((word) => word !== null);
};
