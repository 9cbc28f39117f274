import { createClock } from '../../../../adapters/system/clock.ts';
import { importApart } from '../../../../adapters/modules/import-apart.ts';
import { explainItem, type Known } from '../../../../application/explain/explain-item.ts';
import { loadKinds } from '../../../../application/checks/registry.ts';
import type { CheckKind } from '../../../../application/checks/kind.ts';
import { specDefaultsOf } from '../../../../domain/spec/defaults.ts';
import { buildGraph } from '../../../../domain/graph/build-graph.ts';
import { isoDate } from '../../../../domain/model/iso-week.ts';
import type { Check } from '../../../../domain/model/check.ts';
import { synthesize } from '../../../../domain/spec/synthesize.ts';
import type { CommandContext } from '../../command.ts';
import { openStore, runFilesIn } from '../../../wiring/history.ts';
import { outDirOf } from '../../out-dir.ts';
import { openProject } from '../../project.ts';
import { readTrackers } from '../../trackers.ts';
import { itemText } from './item-text.ts';

const describeWith =
  (kinds: ReadonlyMap<string, CheckKind>) =>
  (check: Check): string =>
    kinds.get(check.kind)?.describe(check.with) ?? check.kind;

/** Prints what is known of the item; when there is none of that name, gives the ids that exist. */
export const explainNamedItem = async (
  context: CommandContext,
  id: string,
): Promise<{ readonly shown: boolean; readonly ids: readonly string[] }> => {
  const project = await openProject(context);
  const documents = await readTrackers(context, project, context.options.list('tracker'));
  const { kinds } = await loadKinds(project.config, importApart(context.cwd, context.env));
  const defaults = specDefaultsOf(project.config);
  const known: Known = {
    documents,
    graph: buildGraph(documents),
    checks: documents.flatMap((document) => synthesize(document, defaults).spec.checks),
    describe: describeWith(kinds),
    history: openStore(context.cwd, outDirOf(context)),
    runFiles: runFilesIn(context.cwd),
    today: isoDate(createClock().now()),
  };
  const explanation = await explainItem(id, known);
  const ids = documents.flatMap((document) => document.items.map((item) => item.id));
  if (explanation === null) return { shown: false, ids };
  if (context.output.json) context.output.document(explanation);
  else context.output.print(itemText(explanation, context.output.paint));
  return { shown: true, ids };
};
