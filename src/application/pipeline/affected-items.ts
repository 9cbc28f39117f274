import { fitsAny } from '../../domain/config/fits-any.ts';
import type { Item } from '../../domain/model/tracker.ts';
import type { Model } from '../../domain/model/model.ts';
import type { Plan } from '../../domain/model/plan.ts';
import { digestOf } from './digest.ts';

/** What the document says of an item, without where it says so: moving a row is not a change. */
const statement = ({ source: _source, places: _places, ...rest }: Item): string =>
  digestOf(JSON.parse(JSON.stringify(rest, (key, value: unknown) => (key === 'source' ? undefined : value))));

/**
 * Items that a pull request is about: their row or task reads differently from the base, or a changed path is one
 * of their evidence paths, deliverables or declared inputs. Sorted by id.
 */
export const affectedItems = async (
  model: Model,
  plan: Plan,
  changedPaths: readonly string[],
): Promise<string[]> => {
  const before = new Map(
    (model.base?.trackers ?? []).flatMap(({ items }) =>
      items.map((item) => [item.id, statement(item)] as const),
    ),
  );
  const affected = new Set<string>();
  for (const { items, deliverables } of model.trackers) {
    for (const item of items) {
      if (before.get(item.id) !== statement(item)) affected.add(item.id);
      const paths = item.evidence.map(({ text }) => (text.endsWith('/') ? `${text}**` : text));
      if (await touches(changedPaths, paths)) affected.add(item.id);
    }
    for (const { item, path } of deliverables)
      if (item && (await touches(changedPaths, [path]))) affected.add(item);
  }
  for (const { check, changedHere } of plan.checks) {
    if (check.item && (changedHere || (await touches(changedPaths, check.inputs ?? []))))
      affected.add(check.item);
  }
  const now = new Set(model.trackers.flatMap(({ items }) => items.map(({ id }) => id)));
  for (const id of before.keys()) if (!now.has(id)) affected.add(id);
  return [...affected].toSorted();
};

/** Who wrote the patterns may have named the files too. */
const touches = async (changed: readonly string[], patterns: readonly string[]): Promise<boolean> =>
  patterns.length > 0 && changed.some(await fitsAny(patterns));
