import { nth } from '../text/pick.ts';
/** `1.1 Testing & Quality Gates` → id `1.1` and the rest; null without a number in front. */
export const numberedHeading = (title: string): { readonly id: string; readonly title: string } | null => {
  const match =
    /^(?:section\s+)?(\d{1,3}(?:\.\d{1,3}){0,4}|[A-Z](?:\.\d{1,3}){1,4})[.):]?\s+(?:[-–—:]\s*)?(?=\p{L}|["“(`])(.+)$/u.exec(
      title,
    );
  return match === null ? null : { id: nth(match, 1), title: nth(match, 2).trim() };
};
