import type { TrackerDocument } from '../../../model/tracker.ts';
import type { Source } from '../../../model/source.ts';
import { CriteriaMaker } from '../../fields/criteria.ts';
import { parseClaim } from '../../fields/status.ts';
import type { Fields, YamlReader } from './reader.ts';
import { sideFields } from './schema.ts';

type Sides = Pick<
  TrackerDocument,
  'deliverables' | 'criteria' | 'claims' | 'metrics' | 'definition' | 'order' | 'weeklyTemplate'
>;

/** Reads what a YAML tracker says besides its milestones and items. */
export const readSides = (reader: YamlReader, top: Fields): Sides => {
  const placesOf = (key: string): ((index: number) => Source) => reader.placesOf(top.get(key));
  const deliverable = placesOf('deliverables');
  const claim = placesOf('claims');
  const metric = placesOf('metrics');
  const order = reader.checked(top.get('order'), sideFields.order, 'order');
  const definition = top.get('definition');
  return {
    deliverables: (
      reader.checked(top.get('deliverables'), sideFields.deliverables, 'deliverables') ?? []
    ).map((one, index) => ({
      path: one.path,
      item: one.item ?? null,
      purpose: one.purpose ?? null,
      claim: one.status === undefined ? null : parseClaim(one.status),
      source: deliverable(index),
    })),
    criteria: readCriteria(
      reader.checked(top.get('criteria'), sideFields.criteria, 'criteria') ?? [],
      placesOf('criteria'),
    ),
    claims: (reader.checked(top.get('claims'), sideFields.claims, 'claims') ?? []).map((one, index) => ({
      ...one,
      source: claim(index),
    })),
    metrics: (reader.checked(top.get('metrics'), sideFields.metrics, 'metrics') ?? []).map((one, index) => ({
      ...one,
      actual: one.actual ?? null,
      source: metric(index),
    })),
    definition: Object.entries(
      reader.checked(top.get('definition'), sideFields.definition, 'definition') ?? {},
    ).map(([name, text]) => ({
      name,
      text,
      source:
        reader.yaml.pairs(definition?.node).find((pair) => pair.key === name)?.keySource ?? reader.yaml.at(0),
    })),
    order: order === null ? null : { ids: order, source: reader.placesOf(top.get('order'))(0) },
    weeklyTemplate:
      reader.checked(top.get('weeklyTemplate'), sideFields.weeklyTemplate, 'weeklyTemplate') ?? [],
  };
};

interface CriterionInput {
  readonly text: string;
  readonly milestone?: string | undefined;
  readonly command?: string | undefined;
  readonly checked?: boolean | undefined;
}

const readCriteria = (
  found: readonly CriterionInput[],
  placeOf: (index: number) => Source,
): TrackerDocument['criteria'] => {
  const makers = new Map<string, CriteriaMaker>();
  return found.map(({ text, milestone = null, command, checked }, index) => {
    const prefix = milestone ?? 'acceptance';
    const kind = milestone === null ? 'acceptance' : 'exit';
    const make =
      makers.get(prefix) ?? new CriteriaMaker({ prefix, milestone, kind }, (line) => placeOf(line));
    makers.set(prefix, make);
    const made = make.part({ line: index, column: 0, text }, checked ?? false);
    return command === undefined
      ? made
      : { ...made, commands: [{ text: command, expect: null, source: made.source }] };
  });
};
