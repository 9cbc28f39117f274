import { entryOf } from '../../domain/model/record.ts';
import type { FilesReader, FilesWriter } from '../../ports/files.ts';
import { PRIVATE_WORKFLOW, privateCaller, privateWorkflow } from './hardened-workflow.ts';
import {
  configTemplate,
  specTemplate,
  trackerTemplate,
  workflowTemplate,
  type FirstCheck,
} from './templates.ts';

/** A file that init would write, or leaves alone because it is there. */
interface PlannedFile {
  readonly path: string;
  readonly action: 'create' | 'keep';
  readonly content: string;
}

export interface InitPlan {
  readonly schemaVersion: 1;
  /** The tracker that the configuration will name. */
  readonly tracker: string;
  /** True when there was none and a sample is written. */
  readonly trackerIsNew: boolean;
  readonly files: readonly PlannedFile[];
}

export interface InitOptions {
  /** Chosen by the user or found; null: write a sample. */
  readonly tracker: string | null;
  readonly branch: string;
  /** GitHub shows the repository to its members only: it needs a copy of the hardened workflow. */
  readonly isPrivate: boolean;
}

const SAMPLE_TRACKER = 'docs/readiness.md';

const read = (files: FilesReader, path: string): Promise<string | null> =>
  files.readText(path).catch(() => null);

const hasTestScript = (text: string): boolean => {
  try {
    return entryOf(entryOf(JSON.parse(text), 'scripts'), 'test') !== undefined;
  } catch {
    return false;
  }
};

/** The test command of the project, by the files that its ecosystem is known by. */
export const findTestCommand = async (files: FilesReader): Promise<FirstCheck | null> => {
  const manifest = await read(files, 'package.json');
  if (manifest !== null && hasTestScript(manifest)) return { id: 'test', run: 'npm test' };
  const makefile = await read(files, 'Makefile');
  if (makefile !== null && /^test:/m.test(makefile)) return { id: 'test', run: 'make test' };
  const known: readonly (readonly [file: string, run: string])[] = [
    ['go.mod', 'go test ./...'],
    ['Cargo.toml', 'cargo test'],
    ['pyproject.toml', 'python -m pytest'],
    ['pytest.ini', 'python -m pytest'],
    ['pom.xml', 'mvn --batch-mode test'],
    ['build.gradle', './gradlew test'],
  ];
  for (const [file, run] of known) {
    if ((await files.stat(file))?.kind === 'file') return { id: 'test', run };
  }
  return null;
};

type Wanted = readonly [path: string, content: string];

const WORKFLOW = '.github/workflows/readiness.yml';

const workflowsOf = ({ branch, isPrivate }: InitOptions): readonly Wanted[] =>
  isPrivate
    ? [
        [WORKFLOW, privateCaller(branch)],
        [PRIVATE_WORKFLOW, privateWorkflow()],
      ]
    : [[WORKFLOW, workflowTemplate(branch)]];

/** What init would do here. Nothing is written, and a file that exists is never part of the writing. */
export const planInit = async (files: FilesReader, options: InitOptions): Promise<InitPlan> => {
  const test = await findTestCommand(files);
  const tracker = options.tracker ?? SAMPLE_TRACKER;
  const wanted: readonly Wanted[] = [
    ['.github/aurora-x.yml', configTemplate(tracker)],
    ...workflowsOf(options),
    ['specs/fast.yaml', specTemplate(test ? [test] : [])],
    ...(options.tracker === null ? [[SAMPLE_TRACKER, trackerTemplate(test)] as const] : []),
  ];
  const planned = await Promise.all(
    wanted.map(async ([path, content]): Promise<PlannedFile> => {
      const exists = (await files.stat(path)) !== null;
      return { path, action: exists ? 'keep' : 'create', content };
    }),
  );
  return { schemaVersion: 1, tracker, trackerIsNew: options.tracker === null, files: planned };
};

/** Writes what the plan says is to be created. */
export const applyInit = async (plan: InitPlan, files: FilesWriter): Promise<void> => {
  for (const file of plan.files) {
    if (file.action === 'create') await files.write(file.path, file.content);
  }
};
