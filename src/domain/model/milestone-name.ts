import type { Milestone } from './tracker.ts';

/** `M0 Repository` for an id that people wrote; the title alone where it begins with the id, or the id was made of it. */
export const milestoneName = ({ id, title }: Pick<Milestone, 'id' | 'title'>): string => {
  const words = (title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('-');
  return `${words}-`.startsWith(`${id.toLowerCase()}-`) ? title : `${id} ${title}`.trim();
};
