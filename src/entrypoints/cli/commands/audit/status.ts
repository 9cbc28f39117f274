import { createAuditReader } from '../../../../adapters/database/audit.ts';
import { formatDuration } from '../../../../domain/config/units.ts';
import type { CommandContext } from '../../command.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { safeText } from '../../safe-text.ts';
import { visitPlace } from '../app/open-place.ts';
import { placeOf } from '../app/place.ts';
import { auditSettings } from './settings.ts';

/** What the log is, by what it is signed, and what of it is kept. */
export const showStatus = async (context: CommandContext): Promise<ExitCode> => {
  const { output } = context;
  const { retentionMs } = auditSettings(context);
  const retention = retentionMs === null ? 'for ever' : formatDuration(retentionMs);
  const status = await visitPlace(placeOf(context), async (store) => {
    const reader = createAuditReader(store);
    const { origin, head, pruned } = await reader.state();
    const checkpoint = await reader.newest();
    const keys = await reader.keys();
    return { origin, size: head.size, from: pruned.size, keys, checkpoint };
  });
  if (output.json) {
    output.document({ schemaVersion: 1, ...status, retentionMs });
    return EXIT.ok;
  }
  const { origin, size, from, keys, checkpoint } = status;
  const signed = checkpoint
    ? `${checkpoint.size} entries, ${new Date(checkpoint.at).toISOString()}`
    : 'nothing yet';
  output.print(
    safeText([
      `log        ${origin ?? 'not opened yet'}`,
      `entries    ${size}${from > 0 ? `, of which ${from} were let go` : ''}`,
      `kept       ${retention}`,
      `signed     ${signed}`,
      ...keys.map(
        ({ verifier, since }, index) =>
          `${index === 0 ? 'keys      ' : '          '} ${verifier}, since entry ${since}`,
      ),
    ]),
  );
  if (checkpoint) output.print(`\n${checkpoint.note}`);
  return EXIT.ok;
};
