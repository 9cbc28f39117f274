import { describe, expect, it } from 'vitest';
import { sameLogin } from '../../../src/domain/model/login.ts';

describe('one account', () => {
  it('is the same in any case, and nobody is nobody else', () => {
    expect(sameLogin('Octocat', 'octocat')).toBe(true);
    expect(sameLogin('octocat', 'octodog')).toBe(false);
    expect(sameLogin(null, undefined)).toBe(false);
    expect(sameLogin('octocat', null)).toBe(false);
  });
});
