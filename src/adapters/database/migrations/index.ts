import { inbox } from './0001-inbox.ts';
import { results } from './0002-results.ts';
import { leader } from './0003-leader.ts';
import { ages } from './0004-ages.ts';
import { enforcement } from './0010-enforcement.ts';
import { audit } from './0012-audit.ts';
import { trust } from './0014-trust.ts';
import { flow } from './0020-flow.ts';
import { verdicts } from './0030-verdicts.ts';
import { openIntents } from './0036-open-intents.ts';
import { amendments } from './0042-amendments.ts';
import { noBodies } from './0050-no-bodies.ts';
import { refusedResults } from './0054-refused-results.ts';
import { notices } from './0060-notices.ts';
import { settled } from './0062-settled.ts';
import type { Migration } from './migration.ts';

/** From an empty database to the present schema, in this order. A new step is one file and one line. */
export const MIGRATIONS: readonly Migration[] = [
  inbox,
  results,
  leader,
  ages,
  enforcement,
  audit,
  trust,
  flow,
  verdicts,
  openIntents,
  amendments,
  noBodies,
  refusedResults,
  notices,
  settled,
];
