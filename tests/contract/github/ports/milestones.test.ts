import { expect, it } from 'vitest';
import {
  createMilestonesReader,
  createMilestonesWriter,
} from '../../../../src/adapters/github/milestones.ts';
import { emulatorSuite } from '../../../support/emulator/for-suite.ts';
import { ROCKET } from '../../../support/github-client.ts';

const suite = emulatorSuite();
const milestones = () => ({
  ...createMilestonesReader(suite().client, ROCKET),
  ...createMilestonesWriter(suite().client, ROCKET),
});

it('what was made is read back, as ours, and due on its day', async () => {
  const fields = { title: 'M1', description: 'first', state: 'open', due: '2026-12-24' } as const;
  const number = await milestones().create(fields);
  expect(await milestones().list()).toEqual([{ ...fields, number, author: 'aurora-x[bot]' }]);
});

it('is due at noon UTC, which is the same day wherever GitHub looks', async () => {
  const { github } = suite();
  const bodies = github.proxy.requests.map(({ body }) => body).filter((body) => body.includes('due_on'));
  expect(bodies.join(' ')).toContain('2026-12-24T12:00:00Z');
});

it('an update changes what it names; a due date goes with null; closed ones are listed too', async () => {
  const number = await milestones().create({ title: 'M2', due: '2027-01-01' });
  await milestones().update(number, { state: 'closed', due: null });
  const found = (await milestones().list()).find((one) => one.number === number);
  expect(found).toMatchObject({ title: 'M2', state: 'closed', due: null });
});

it('one without a date has none, and one by a person is not ours', async () => {
  const { number } = await suite().people.ask<{ number: number }>('POST', '/milestones', { title: 'M3' });
  expect((await milestones().list()).find((one) => one.number === number)).toMatchObject({
    due: null,
    description: '',
    author: 'acme',
  });
});

it('a title that is taken is refused', async () => {
  await expect(milestones().create({ title: 'M1' })).rejects.toMatchObject({ kind: 'refused', status: 422 });
});
