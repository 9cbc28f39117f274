import { buildGraph } from '../../../../domain/graph/build-graph.ts';
import { presentParse } from '../../../../domain/tracker/present.ts';
import type { CommandContext } from '../../command.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { hasErrors, sayFindings } from '../../findings.ts';
import { openProject } from '../../project.ts';
import { readTrackers } from '../../trackers.ts';
import { documentText } from './document-text.ts';

/** `aurora-x parse FILE…`. A document with errors makes the exit code 1, and is printed all the same. */
export const runParse = async (context: CommandContext): Promise<ExitCode> => {
  const project = await openProject(context);
  const documents = await readTrackers(context, project, context.args);
  const contradictions = buildGraph(documents).findings;
  const findings = [...documents.flatMap((document) => document.findings), ...contradictions];
  if (context.output.json) {
    context.output.document(presentParse(documents, contradictions));
  } else {
    for (const document of documents) context.output.print(documentText(document, context.output));
    await sayFindings(context.output, findings, project.read);
  }
  return hasErrors(findings) ? EXIT.no : EXIT.ok;
};
