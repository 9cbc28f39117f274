import { isMapping } from '../../model/record.ts';

/** What is known of a project without running anything in it. */
export interface ProjectFacts {
  /** Scripts of package.json, by name. */
  readonly scripts: Readonly<Record<string, string>>;
  /** Names of programs that the project itself provides (`bin` of package.json, scripts of pyproject.toml). */
  readonly ownPrograms: readonly string[];
}

const readJson = (text: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(text);
    return isMapping(value) ? value : {};
  } catch {
    // A broken package.json is the business of whoever runs it; here it only means that nothing is known.
    return {};
  }
};

const binNames = (manifest: Readonly<Record<string, unknown>>): string[] => {
  if (isMapping(manifest['bin'])) return Object.keys(manifest['bin']);
  const name = manifest['name'];
  return typeof manifest['bin'] === 'string' && typeof name === 'string'
    ? [name.replace(/^@[^/]*\//, '')]
    : [];
};

/** Names under `[project.scripts]` and `[tool.poetry.scripts]`. */
const pyprojectNames = (text: string): string[] => {
  const names: string[] = [];
  let inScripts = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('[')) inScripts = /^\[(project|tool\.poetry)\.(gui-)?scripts\]/.test(line);
    const name = inScripts ? /^\s*"?([\w.-]+)"?\s*=/.exec(line)?.[1] : undefined;
    if (name !== undefined) names.push(name);
  }
  return names;
};

/** The text of package.json with another command as one of its scripts. */
export const withScript = (packageJson: string, name: string, command: string): string => {
  const manifest = readJson(packageJson);
  const scripts = isMapping(manifest['scripts']) ? manifest['scripts'] : {};
  return `${JSON.stringify({ ...manifest, scripts: { ...scripts, [name]: command } }, null, 2)}\n`;
};

/** Facts from the texts of package.json and pyproject.toml; null where there is none. */
export const projectFacts = (packageJson: string | null, pyproject: string | null = null): ProjectFacts => {
  const manifest = packageJson === null ? {} : readJson(packageJson);
  const declared = isMapping(manifest['scripts']) ? manifest['scripts'] : {};
  const scripts = Object.entries(declared).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return {
    scripts: Object.fromEntries(scripts),
    ownPrograms: [...binNames(manifest), ...pyprojectNames(pyproject ?? '')],
  };
};
