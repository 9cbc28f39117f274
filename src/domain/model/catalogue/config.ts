import type { Catalogue } from './entry.ts';

/** AX12xx: the configuration file and the AURORA_* environment. */
export const configCatalogue = {
  AX1201: {
    severity: 'error',
    title: 'Configuration not found',
    message: 'The configuration file {file} does not exist.',
    remedy: 'Create it with aurora-x init, or leave --config out to use the defaults.',
    why: 'A path given by hand must exist; without one the defaults apply.',
  },
  AX1202: {
    severity: 'error',
    title: 'Configuration is too large',
    message: 'The configuration has {size} characters; at most {limit} are read.',
    remedy: 'Move long lists into spec files and waivers that are no longer needed out of the file.',
    why: 'A configuration is read on every event, also from pull requests. A limit on its size keeps a hostile one from stalling the tool.',
  },
  AX1203: {
    severity: 'error',
    title: 'Configuration value is wrong',
    message: '{path}: {problem}.',
    remedy: '{fix}',
    why: 'The value is not one that the key accepts. Nothing runs on a configuration that was understood only in part.',
  },
  AX1204: {
    severity: 'error',
    title: 'Configuration is not YAML',
    message: 'The configuration cannot be read as YAML: {problem}.',
    remedy:
      'Mend the YAML at the place shown. Check its indentation, and quote text that contains ": " or begins with a special character.',
    why: 'The configuration is one YAML document (JSON is accepted too) whose keys are each given once.',
  },
  AX1205: {
    severity: 'error',
    title: 'Configuration key is unknown',
    message: 'There is no key "{key}" in {where}.',
    remedy: 'Correct or remove it; keys that begin with x- are yours and are ignored.{suggestion}',
    why: 'A misspelt key would silently leave its default in force, which for a gate or a limit is dangerous. Therefore an unknown key is an error.',
  },
  AX1206: {
    severity: 'error',
    title: 'Configuration key is missing',
    message: '{where} has no key "{key}".',
    remedy: 'Add {key}: {expected}.',
    why: 'The key has no sensible default, so the author must state it.',
  },
  AX1207: {
    severity: 'error',
    title: 'Configuration is unsafe to read',
    message: 'The configuration was not read: {problem}.',
    remedy: 'Write the values out plainly, without tags, deep nesting or aliases of aliases.',
    why: 'Deep nesting, custom tags and aliases that multiply are ways to make a reader run code, run out of memory or never end.',
  },
  AX1208: {
    severity: 'error',
    title: 'Name is given twice',
    message: '{path}: the name "{name}" is already used at line {line}.',
    remedy: 'Give each gate and each objective a name of its own.',
    why: 'Reports, required checks and history refer to gates and objectives by name.',
  },
  AX1209: {
    severity: 'error',
    title: 'Warning threshold is above the objective',
    message: '{path}: the warning threshold is above the objective.',
    remedy: 'Set warn below objective: between the two the objective is a warning, under warn it is missed.',
    why: 'An objective is met at or above objective, a warning down to warn, and missed below it.',
  },
  AX1210: {
    severity: 'error',
    title: 'Configuration version is not supported',
    message: 'The configuration is of version {version}; this release reads version 1.',
    remedy: 'Write version: 1, or install a newer release of aurora-x.',
    why: 'The version names the meaning of the keys. A newer file may ask for gates that this release does not know.',
  },
  AX1211: {
    severity: 'warning',
    title: 'Environment variable is unknown',
    message: '{name} is set, but no such variable is known.',
    remedy: 'Correct its name or unset it.{suggestion}',
    why: 'A misspelt AURORA_ variable has no effect, and nobody notices until the setting is needed.',
  },
  AX1212: {
    severity: 'error',
    title: 'Environment variable has a wrong value',
    message: '{name}: expected {expected}, found {found}.',
    remedy: 'Set {name} to such a value, or unset it.',
    why: 'Environment variables override the configuration file, so a wrong one is treated like a wrong value in the file.',
  },
  AX1213: {
    severity: 'error',
    title: 'Pattern cannot be used',
    message: '{path}: the pattern cannot be compiled: {problem}.',
    remedy: 'Write it in RE2 syntax, which has no look-around and no back-references.',
    why: 'Patterns run on text that others wrote. RE2 guarantees that matching takes linear time.',
  },
} as const satisfies Catalogue;
