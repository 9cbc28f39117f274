/** Characters of a YAML tracker: YAML is read at 2 MB a second, and an answer must come within two. */
export const YAML_LIMIT = 3 * 1024 * 1024;

const MAX_DEPTH = 64;
const MAX_ALIASES = 200;

/** What makes a YAML text dangerous to parse, or null. Looks at characters only, in linear time. */
export const dangerOf = (text: string): string | null => {
  let depth = 0;
  let aliases = 0;
  for (const token of text.matchAll(
    /[[{\]}]|(?:^|\n)[ \t]*(?:[-?:][ \t]+){32}|(?:^|[\s,[{:-])\*[^\s,[\]{}*]/g,
  )) {
    const mark = token[0];
    if (mark === '[' || mark === '{') depth += 1;
    else if (mark === ']' || mark === '}') depth = Math.max(0, depth - 1);
    else if (mark.includes('*')) aliases += 1;
    else return 'nests lists 32 deep on one line';
    if (depth > MAX_DEPTH) return `nests more than ${MAX_DEPTH} brackets`;
    if (aliases > MAX_ALIASES) return `has more than ${MAX_ALIASES} aliases`;
  }
  return deepIndent(text) ? `is indented more than ${MAX_DEPTH} levels` : null;
};

const deepIndent = (text: string): boolean => {
  const levels: number[] = [];
  for (const line of text.matchAll(/(?:^|\n)( *)(?=[^\s#])/g)) {
    const indent = line[1]?.length ?? 0;
    while ((levels.at(-1) ?? -1) > indent) levels.pop();
    if (levels.at(-1) !== indent) levels.push(indent);
    if (levels.length > MAX_DEPTH) return true;
  }
  return false;
};
