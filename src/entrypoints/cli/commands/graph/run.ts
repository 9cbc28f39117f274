import { buildGraph } from '../../../../domain/graph/build-graph.ts';
import { finding } from '../../../../domain/model/catalogue/index.ts';
import type { CommandContext } from '../../command.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { CommandFailure } from '../../failure.ts';
import { hasErrors, sayFindings } from '../../findings.ts';
import { openProject } from '../../project.ts';
import { readTrackers } from '../../trackers.ts';
import { graphText } from './graph-text.ts';

const FORMATS = ['json', 'mermaid', 'svg'] as const;

const formatOf = ({ command, options }: CommandContext): (typeof FORMATS)[number] | 'text' => {
  const [first, second] = FORMATS.filter((format) => options.flag(format));
  if (second !== undefined) {
    const found = finding('AX1016', {
      command: command.name,
      first: `--${first ?? ''}`,
      second: `--${second}`,
    });
    throw new CommandFailure(EXIT.usage, [found]);
  }
  return first ?? 'text';
};

/** `aurora-x graph`. Contradictions that make an order impossible give exit code 1. */
export const runGraph = async (context: CommandContext): Promise<ExitCode> => {
  const format = formatOf(context);
  const project = await openProject(context);
  const graph = buildGraph(await readTrackers(context, project, context.args));
  const { output } = context;
  if (format === 'json') output.document({ schemaVersion: 1, ...graph });
  else if (format === 'mermaid') {
    const { graphMermaid } = await import('../../../../domain/report/mermaid.ts');
    output.print(graphMermaid(graph).trimEnd());
  } else if (format === 'svg') {
    const { graphSvg } = await import('../../../../domain/report/svg.ts');
    output.print(graphSvg(graph).trimEnd());
  } else output.print(graphText(graph, output.paint));
  if (format !== 'json') await sayFindings(output, graph.findings, project.read);
  return hasErrors(graph.findings) ? EXIT.no : EXIT.ok;
};
