import { isMap, isSeq, type Node } from 'yaml';
import type { z } from 'zod';
import type { Source } from '../../../model/source.ts';
import type { Command, Criterion, Milestone } from '../../../model/tracker.ts';
import { draftItem, type DraftItem } from '../../draft.ts';
import { parseExpectation } from '../../fields/expectation.ts';
import { blockersOf, parseClaim } from '../../fields/status.ts';
import { parseIssue, parsePriority, slug } from '../../fields/words.ts';
import { CriteriaMaker } from '../../fields/criteria.ts';
import type { Page } from '../../page.ts';
import { plainKey, type Pair, type YamlFile } from './node.ts';
import { itemFields, milestoneFields } from './schema.ts';

export type Fields = ReadonlyMap<string, Pair>;

/** Reads the parts of a YAML tracker, field by field, so that one wrong value costs only itself. */
export class YamlReader {
  readonly yaml: YamlFile;
  readonly note: Page['note'];

  constructor(yaml: YamlFile, note: Page['note']) {
    this.yaml = yaml;
    this.note = note;
  }

  /** The known keys of a mapping under their one spelling; others go to `others` or are noted. */
  fields(node: Node | null, known: readonly string[], path: string, others?: Map<string, Pair>): Fields {
    const names = new Map(known.map((key) => [plainKey(key), key]));
    const fields = new Map<string, Pair>();
    const seen = new Set<string>();
    for (const pair of this.yaml.pairs(node)) {
      const name = names.get(plainKey(pair.key));
      const key = name ?? pair.key;
      if (seen.has(key))
        this.note(
          'AX2031',
          { path: `${path}${key}`, problem: 'is there twice; the first is used' },
          pair.keySource,
        );
      else if (name !== undefined) fields.set(name, pair);
      else if (others !== undefined && key !== '<<') others.set(key, pair);
      else
        this.note(
          'AX2033',
          { key: `${path}${key}`, suggestion: `; known are ${known.join(', ')}` },
          pair.keySource,
        );
      seen.add(key);
    }
    return fields;
  }

  /** A value checked by its schema, or null with a finding. */
  checked<T extends z.ZodType>(pair: Pair | undefined, schema: T, path: string): z.output<T> | null {
    if (pair?.node == null) return null;
    const value = this.yaml.value(pair.node);
    if (value === null) return null;
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    const problem = (result.error.issues[0]?.message ?? 'has the wrong type').replace(
      /^Invalid input: ?/,
      '',
    );
    this.note(
      'AX2031',
      { path, problem: problem === 'Invalid input' || problem === '' ? 'has the wrong shape' : problem },
      pair.source,
    );
    return null;
  }

  /** Where the entries of a list stand; a value that is no list stands where its key does. */
  placesOf(pair: Pair | undefined): (index: number) => Source {
    const nodes = this.yaml.entries(pair?.node);
    const whole = pair?.source ?? this.yaml.at(0);
    return (index) => (nodes[index] == null ? whole : this.yaml.placeOf(nodes[index]));
  }

  text(pair: Pair | undefined, path: string): string | null {
    return this.checked(pair, itemFields.title, path);
  }

  version(pair: Pair | undefined, root: Node): void {
    const version = pair === undefined ? undefined : this.yaml.value(pair.node);
    if (version !== 1)
      this.note('AX2031', { path: 'version', problem: 'must be 1' }, pair?.source ?? this.yaml.placeOf(root));
  }

  /** The mappings of a list; anything else in it is noted. */
  maps(pair: Pair | undefined, path: string): readonly { readonly node: Node; readonly path: string }[] {
    if (pair === undefined) return [];
    if (!isSeq(pair.node)) {
      this.note('AX2031', { path, problem: 'must be a list' }, pair.source);
      return [];
    }
    return this.yaml.entries(pair.node).flatMap((node, index) => {
      if (node !== null && isMap(node)) return [{ node, path: `${path}[${index}].` }];
      this.note(
        'AX2031',
        { path: `${path}[${index}]`, problem: 'must be a mapping' },
        node === null ? pair.source : this.yaml.placeOf(node),
      );
      return [];
    });
  }

  milestones(pair: Pair | undefined): readonly Milestone[] {
    return this.maps(pair, 'milestones').map(({ node, path }) => {
      const fields = this.fields(node, Object.keys(milestoneFields), path);
      const text = (key: string): string | null => this.text(fields.get(key), `${path}${key}`);
      const title = text('title');
      const id = text('id') ?? slug(title ?? 'milestone');
      return {
        id,
        title: title ?? id,
        due: text('due'),
        goal: text('goal'),
        definitionOfDone: text('definitionOfDone'),
        estimate: text('estimate'),
        source: this.yaml.placeOf(node),
      };
    });
  }

  items(pair: Pair | undefined): readonly DraftItem[] {
    return this.maps(pair, 'items').flatMap(({ node, path }) => this.item(node, path) ?? []);
  }

  private item(node: Node, path: string): DraftItem | null {
    const others = new Map<string, Pair>();
    const fields = this.fields(node, Object.keys(itemFields), path, others);
    const text = (key: string): string | null => this.text(fields.get(key), `${path}${key}`);
    const id = text('id');
    const title = text('title') ?? id;
    const source = this.yaml.placeOf(node);
    if (title === null) {
      this.note('AX2009', {}, source);
      return null;
    }
    const name = id ?? title;
    const milestone = text('milestone');
    const status = text('status') ?? text('claim');
    const places: Record<string, Source> = { title: source };
    for (const [key, field] of fields) places[key] = field.source;
    const dependsOn = this.checked(fields.get('dependsOn'), itemFields.dependsOn, `${path}dependsOn`);
    return {
      ...draftItem(title, milestone, source),
      id,
      places,
      claim:
        status === null ? null : this.word('AX2006', parseClaim(status), status, name, fields.get('status')),
      blockers: status === null ? [] : blockersOf(status),
      priority: this.priority(text('priority'), name, fields.get('priority')),
      workstream: text('workstream'),
      depends: dependsOn === null || dependsOn.length === 0 ? null : dependsOn.join(', '),
      owner: text('owner'),
      target: text('target'),
      issue: this.issue(text('issue'), name, fields.get('issue')),
      exitCriteria: this.criteria(fields.get('exitCriteria'), path, name, milestone),
      verify: this.verify(fields.get('verify'), path),
      evidence: this.evidence(fields.get('evidence'), path),
      estimate: text('estimate'),
      columns: this.columns(fields.get('columns'), others, path),
    };
  }

  private word<T>(
    code: 'AX2006' | 'AX2015' | 'AX2017',
    found: T | null,
    value: string,
    item: string,
    pair: Pair | undefined,
  ): T | null {
    if (found === null) this.note(code, { value: value.slice(0, 60), item }, pair?.source ?? null);
    return found;
  }

  private priority(value: string | null, item: string, pair: Pair | undefined): DraftItem['priority'] {
    return value === null ? null : this.word('AX2015', parsePriority(value), value, item, pair);
  }

  private issue(value: string | null, item: string, pair: Pair | undefined): number | null {
    return value === null ? null : this.word('AX2017', parseIssue(value), value, item, pair);
  }

  private criteria(
    pair: Pair | undefined,
    path: string,
    item: string,
    milestone: string | null,
  ): Criterion[] {
    const make = new CriteriaMaker({ prefix: item, milestone, kind: 'exit' }, this.placesOf(pair));
    const found = this.checked(pair, itemFields.exitCriteria, `${path}exitCriteria`) ?? [];
    return found.map(({ text, command, checked }, index) => {
      const made = make.part({ line: index, column: 0, text }, checked ?? false);
      const commands =
        command === undefined ? made.commands : [{ text: command, expect: null, source: made.source }];
      return { ...made, commands };
    });
  }

  private verify(pair: Pair | undefined, path: string): Command[] {
    const place = this.placesOf(pair);
    return (this.checked(pair, itemFields.verify, `${path}verify`) ?? []).map(({ run, expect }, index) => ({
      text: run,
      expect: expect === undefined ? null : parseExpectation(`Expected: ${expect}`, run),
      source: place(index),
    }));
  }

  private evidence(pair: Pair | undefined, path: string): { text: string; source: Source }[] {
    const place = this.placesOf(pair);
    return (this.checked(pair, itemFields.evidence, `${path}evidence`) ?? []).map((text, index) => ({
      text,
      source: place(index),
    }));
  }

  private columns(
    pair: Pair | undefined,
    others: ReadonlyMap<string, Pair>,
    path: string,
  ): Record<string, string> {
    const columns: Record<string, string> = { ...this.checked(pair, itemFields.columns, `${path}columns`) };
    for (const [key, other] of others) {
      const value = this.yaml.value(other.node);
      columns[key] = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
    }
    return columns;
  }
}
