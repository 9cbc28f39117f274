import { expect, it } from 'vitest';
import { createLabelsReader, createLabelsWriter } from '../../../../src/adapters/github/labels.ts';
import { emulatorSuite } from '../../../support/emulator/for-suite.ts';
import { ROCKET } from '../../../support/github-client.ts';

const suite = emulatorSuite();
const labels = () => ({
  ...createLabelsReader(suite().client, ROCKET),
  ...createLabelsWriter(suite().client, ROCKET),
});

const label = { name: 'aurora-x: refuted', color: 'd73a4a', description: 'A run showed that it is not so' };

it('what was made is there; made again, it is left as it is', async () => {
  await labels().create(label);
  await labels().create({ ...label, color: '000000' });
  expect((await labels().list()).filter((name) => name === label.name)).toHaveLength(1);
  const path = `/labels/${encodeURIComponent(label.name)}`;
  expect(await suite().people.ask('GET', path)).toMatchObject({ color: 'd73a4a' });
});
