import type { OwnModule } from './own-module.ts';

/** What a module says of itself; its name where it says nothing usable. A description is no place to fail. */
export const describeOwn = (own: OwnModule, params: unknown): string => {
  const fallback = `${own.specifier} passes`;
  try {
    const text = own.describe(params);
    return typeof text === 'string' && text.trim() !== '' ? text.trim().replace(/\.$/, '') : fallback;
  } catch {
    return fallback;
  }
};
