import { expect, it } from 'vitest';
import { milestoneName } from '../../../src/domain/model/milestone-name.ts';

it.each([
  ['M0', 'Repository', 'M0 Repository'],
  ['M1', 'M1 Data', 'M1 Data'],
  ['beta', 'Beta', 'Beta'],
  ['core-pipeline', 'Core pipeline', 'Core pipeline'],
  ['A', 'Alpha', 'A Alpha'],
  ['ga', '', 'ga'],
])('a milestone %s with the title "%s" is called "%s"', (id, title, name) => {
  expect(milestoneName({ id, title })).toBe(name);
});
