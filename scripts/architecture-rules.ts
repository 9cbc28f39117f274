/**
 * The rules of the house, as a lint. Each rule is a sentence; `npm run lint` and the architecture test print the
 * sentence for every import that breaks it. Type imports count: a type is a dependency too.
 */
export interface ArchitectureRule {
  readonly sentence: string;
  /** Files the rule is about, as a prefix of the path below src/. */
  readonly from: string;
  /** Whether an import of `target` (a path below src/, or a package name) is allowed from `file`. */
  readonly allows: (target: string, file: string) => boolean;
}

const topicOf = (path: string): string => path.split('/')[1] ?? '';
const isPackage = (target: string): boolean => !target.startsWith('src/');
const below = (target: string, ...rooms: readonly string[]): boolean =>
  rooms.some((room) => target.startsWith(`src/${room}/`));

/** Left to right: a topic may use what stands before it. */
const TOPICS = ['config', 'tracker', 'graph', 'spec', 'evidence', 'evaluation'];

const EFFECTS = /^node:(?!crypto$)/;

export const rules: readonly ArchitectureRule[] = [
  {
    sentence: 'The model is the vocabulary: it imports nothing but itself, and node:crypto for digests.',
    from: 'domain/model/',
    allows: (target) => target === 'node:crypto' || below(target, 'domain/model'),
  },
  {
    sentence:
      'The domain is data in, data out: no file system, network, process or vendor; node:crypto for hashing only.',
    from: 'domain/',
    allows: (target) =>
      isPackage(target)
        ? !EFFECTS.test(target) && !/^(@actions\/|@octokit\/|probot)/.test(target)
        : below(target, 'domain'),
  },
  {
    sentence:
      'A domain topic uses the model and the topics left of it: config, tracker, graph, spec, evidence, evaluation.',
    from: 'domain/',
    allows: (target, file) => {
      const own = topicOf(file.slice('src/'.length));
      const other = topicOf(target.slice('src/'.length));
      if (isPackage(target) || !TOPICS.includes(own) || other === 'model' || other === own) return true;
      return TOPICS.includes(other) && TOPICS.indexOf(other) < TOPICS.indexOf(own);
    },
  },
  {
    sentence:
      'Reports use the model, the weekly one the forecast too, and nothing else of the domain: they read the verdict, they do not decide.',
    from: 'domain/report/',
    allows: (target, file) =>
      isPackage(target) ||
      below(target, 'domain/model', 'domain/report') ||
      (below(target, 'domain/forecast') && file.startsWith('src/domain/report/weekly/')),
  },
  {
    sentence:
      'What may be believed, and who has to look, is decided from the model and the configuration alone.',
    from: 'domain/trust/',
    allows: (target) => isPackage(target) || below(target, 'domain/model', 'domain/config', 'domain/trust'),
  },
  {
    sentence: 'The forecast is arithmetic over the model.',
    from: 'domain/forecast/',
    allows: (target) => below(target, 'domain/model', 'domain/forecast'),
  },
  {
    sentence: 'Ports are interfaces over the model.',
    from: 'ports/',
    allows: (target) => below(target, 'domain/model', 'ports'),
  },
  {
    sentence: 'Use cases talk to the domain and to ports, never to an adapter or an entrypoint.',
    from: 'application/',
    allows: (target) =>
      isPackage(target)
        ? !/^node:(fs|child_process|net|http|os)/.test(target)
        : below(target, 'domain', 'ports', 'application'),
  },
  {
    sentence: 'An adapter implements ports; it knows the model, and no use case and no other vendor.',
    from: 'adapters/',
    allows: (target, file) => {
      const vendor = file.split('/')[2] ?? '';
      return isPackage(target) || below(target, 'domain/model', 'ports', `adapters/${vendor}`);
    },
  },
  {
    sentence: 'An entrypoint does not use another; what two of them need is in entrypoints/wiring.',
    from: 'entrypoints/',
    allows: (target, file) => {
      const own = file.split('/')[2] ?? '';
      // `aurora-x app` starts the App: the one door between two entrypoints, and a lazy one.
      const isDoor = file.startsWith('src/entrypoints/cli/commands/app/') && below(target, 'entrypoints/app');
      return (
        isPackage(target) ||
        isDoor ||
        !below(target, 'entrypoints') ||
        below(target, `entrypoints/${own}`, 'entrypoints/wiring')
      );
    },
  },
  {
    sentence: '@actions/* is spoken only in entrypoints/action and adapters/actions.',
    from: '',
    allows: (target, file) =>
      !target.startsWith('@actions/') || /^src\/(entrypoints\/action|adapters\/actions)\//.test(file),
  },
  {
    sentence: 'SQL is spoken only in adapters/database: kysely, pg and node:sqlite.',
    from: '',
    allows: (target, file) =>
      !/^(kysely|pg|node:sqlite)(\/|$)/.test(target) || file.startsWith('src/adapters/database/'),
  },
  {
    sentence: 'probot is spoken only in entrypoints/app, octokit only in adapters/github.',
    from: '',
    allows: (target, file) =>
      !(target === 'probot' && !file.startsWith('src/entrypoints/app/')) &&
      !(target.startsWith('@octokit/') && !file.startsWith('src/adapters/github/')),
  },
];
