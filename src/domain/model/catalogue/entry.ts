import type { Severity } from '../vocabulary.ts';

/**
 * The wording of one finding code. `message` and `remedy` are templates: `{name}` is replaced by the value
 * given under that name. `why` is the body of the error page: cause and consequence, in full sentences.
 */
export interface CatalogueEntry {
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly remedy: string;
  readonly why: string;
}

export type Catalogue = Readonly<Record<`AX${number}`, CatalogueEntry>>;
