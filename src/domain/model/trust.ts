import { TRUST_LEVELS, type TrustLevel } from './vocabulary.ts';

/** Each level in words, for people who read a verdict. */
export const TRUST_WORDS: Readonly<Record<TrustLevel, string>> = {
  T0: 'reported, not verified',
  T1: 'reported by a run of this commit, not verified',
  T2: 'verified in a trusted workflow, by the commands of the base',
  T3: 'judged by Aurora-X itself',
};

/** Levels of what not anybody could have sent. */
export const KNOWN_TRUST: readonly TrustLevel[] = TRUST_LEVELS.filter((level) => level !== 'T0');

/** Whether a go of this level stands by itself. Below, the code under test could have said it. */
export const isVerified = (trust: TrustLevel): boolean => trust === 'T2' || trust === 'T3';
