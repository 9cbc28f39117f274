import { finding } from '../../../../domain/model/catalogue/index.ts';
import { rotateAuditKey } from '../../../wiring/audit-keys.ts';
import type { CommandContext } from '../../command.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { CommandFailure } from '../../failure.ts';
import { visitPlace } from '../app/open-place.ts';
import { placeOf } from '../app/place.ts';
import { auditSettings } from './settings.ts';

/** A new key beside the store. The App signs with it from its next checkpoint on; old ones still verify. */
export const rotateKey = async (context: CommandContext): Promise<ExitCode> => {
  const { output, env } = context;
  const settings = auditSettings(context);
  if (settings.key !== null)
    throw new CommandFailure(EXIT.usage, [
      finding('AX8301', {
        name: 'AURORA_AUDIT_KEY',
        problem: 'gives the key: set it anew, with the present one in AURORA_AUDIT_KEY_PREVIOUS',
      }),
    ]);
  const actor = env['USER'] ?? 'operator';
  const verifier = await visitPlace(placeOf(context), (store) => rotateAuditKey(store, settings, actor));
  if (output.json) output.document({ schemaVersion: 1, verifier });
  else output.print(verifier);
  return EXIT.ok;
};
