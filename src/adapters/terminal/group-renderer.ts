import type { RunEvent } from '../../domain/model/event.ts';
import type { Finding } from '../../domain/model/finding.ts';
import { annotationLines } from './annotation.ts';
import { eventLine, outcomeLine } from './event-line.ts';
import type { Renderer, RendererOptions } from './line-renderer.ts';
import { STAGE_WORDS } from '../../domain/model/looks.ts';
import { createPaint, isTrouble, type TerminalStream } from './look.ts';
import { runnerSafe } from './text.ts';

export interface GroupRendererOptions extends RendererOptions {
  /** Write the worst findings as annotations at the end. The Action does that itself. */
  readonly annotations?: boolean;
}

/**
 * For a job log of GitHub Actions: a folded group per stage, and under it, not folded, what went wrong in it.
 * No line of ours can be taken for a command of the runner, whatever a document or a program says.
 */
export const createGroupRenderer = (stream: TerminalStream, options: GroupRendererOptions): Renderer => {
  const paint = createPaint(options.color);
  const findings: Finding[] = [];
  let trouble: string[] = [];
  let open = false;

  const line = (text: string): void => void stream.write(`${runnerSafe(text)}\n`);
  const endGroup = (): void => {
    if (!open) return;
    stream.write('::endgroup::\n');
    open = false;
    for (const text of trouble) line(text);
    trouble = [];
  };
  const note = (event: RunEvent): void => {
    if (event.type === 'finding') findings.push(event.finding);
    if (event.type !== 'check-finished') return;
    if (event.outcome.reason !== null) findings.push(event.outcome.reason);
    if (isTrouble(event.outcome.outcome)) trouble.push(outcomeLine(event.outcome, paint));
  };

  return {
    emit(event) {
      note(event);
      if (event.type === 'stage-started') {
        endGroup();
        stream.write(`::group::${event.stage} ${STAGE_WORDS[event.stage]}\n`);
        open = true;
        return;
      }
      const ends = event.type === 'run-finished' || event.type === 'run-interrupted';
      if (ends) endGroup();
      const text = eventLine(event, paint);
      if (text !== null) line(text);
      if (event.type === 'stage-finished') endGroup();
      if (ends && options.annotations) for (const one of annotationLines(findings)) stream.write(`${one}\n`);
    },
    close: endGroup,
  };
};
