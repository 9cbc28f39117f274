import { describe, expect, it } from 'vitest';
import { challengeKindsCatalogue } from '../../../src/domain/model/catalogue/challenge-kinds.ts';
import { checksCatalogue } from '../../../src/domain/model/catalogue/checks.ts';

describe('the words of the check kinds', () => {
  it.each(Object.entries({ ...checksCatalogue, ...challengeKindsCatalogue }))(
    '%s is complete',
    (code, entry) => {
      expect(code).toMatch(/^AX(4[5-9]|52)\d\d$/);
      expect(entry.why).toMatch(/\.$/);
      expect(entry.title.length).toBeLessThan(60);
    },
  );
});
