/** What the Actions runner makes of a log and of its files, as far as the tests look at it. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}

export interface RunnerLog {
  readonly annotations: readonly Annotation[];
  readonly masks: readonly string[];
  /** Titles of the groups, in order; a group that begins inside another is named `nested: …`. */
  readonly groups: readonly string[];
  /** Lines that stand outside every group and are no command. */
  readonly open: readonly string[];
  /** Names of all commands, in either syntax, that the runner would carry out. */
  readonly commands: readonly string[];
}

const unescapeData = (text: string): string =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');

const propertiesOf = (text: string | undefined): Record<string, string> =>
  Object.fromEntries(
    (text ?? '')
      .split(',')
      .filter((part) => part.includes('='))
      .map((part) => [
        part.slice(0, part.indexOf('=')).trim(),
        unescapeData(part.slice(part.indexOf('=') + 1)),
      ]),
  );

interface Command {
  readonly name: string;
  readonly properties: string;
  readonly data: string;
}

/** `::name props::data` at the start of the trimmed line, or `##[name props]data` anywhere in it. */
const commandIn = (line: string): Command | null => {
  const second = /^::([\w-]+)(?: ([^\n]*?))?::(.*)$/.exec(line.trim());
  const match = second ?? /##\[([\w-]+)(?: ([^\]]*))?\](.*)$/.exec(line);
  return match
    ? { name: (match[1] ?? '').toLowerCase(), properties: match[2] ?? '', data: match[3] ?? '' }
    : null;
};

const isLevel = (name: string): name is Annotation['level'] => ['error', 'warning', 'notice'].includes(name);

/** Reads a log as the runner does: any of the three line ends, both syntaxes. */
export const parseLog = (log: string): RunnerLog => {
  const annotations: Annotation[] = [];
  const masks: string[] = [];
  const groups: string[] = [];
  const open: string[] = [];
  const commands: string[] = [];
  let inside = false;
  for (const line of log.split(/\r\n|\r|\n/)) {
    const command = commandIn(line);
    if (!command) {
      if (!inside && line.trim() !== '') open.push(line);
      continue;
    }
    const { name, properties, data } = command;
    commands.push(name);
    if (isLevel(name)) {
      annotations.push({ level: name, message: unescapeData(data), properties: propertiesOf(properties) });
    } else if (name === 'add-mask') masks.push(unescapeData(data));
    else if (name === 'group') {
      groups.push(inside ? `nested: ${data}` : data);
      inside = true;
    } else if (name === 'endgroup') inside = false;
  }
  return { annotations, masks, groups, open, commands };
};

/** Reads the file format of GITHUB_OUTPUT: `name=value`, or `name<<DELIMITER` with lines up to the delimiter. */
export const readOutputs = (text: string): Record<string, string> => {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const heredoc = /^([^=<]+)<<(.+)$/.exec(line);
    if (heredoc?.[1] && heredoc[2]) {
      const end = lines.indexOf(heredoc[2], at + 1);
      outputs[heredoc[1]] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else if (line.includes('='))
      outputs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
  }
  return outputs;
};
