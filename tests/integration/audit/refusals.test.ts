import { expect, it } from 'vitest';
import { refusalsTo } from '../../../src/entrypoints/app/record-results.ts';
import { auditOf, readWhole } from '../../support/audit.ts';
import { temporaryStore } from '../../support/store.ts';

it('I1: who is not known does not fill the audit log, whatever is sent in whatever order', async () => {
  const { audit } = await auditOf(await temporaryStore());
  const size = async () => (await audit.reader.state()).head.size;
  const refused = refusalsTo(audit);
  const before = await size();
  for (let turn = 0; turn < 50; turn += 1)
    for (const reason of ['it is no token', 'it has expired']) await refused(null, 401, reason);
  expect(await size()).toBe(before + 2);
  // Nor does it after the next start.
  const again = refusalsTo(audit);
  for (const reason of ['it has expired', 'it is no token']) await again(null, 401, reason);
  expect(await size()).toBe(before + 2);
  for (let turn = 0; turn < 2; turn += 1) await again('acme/rocket', 409, 'The token was used before.');
  expect(await size()).toBe(before + 4);
  expect(await readWhole(audit.reader)).toEqual([]);
});
