import type { Command } from './command.ts';
import { app } from './commands/app/index.ts';
import { audit } from './commands/audit/index.ts';
import { challenge } from './commands/challenge/index.ts';
import { completion } from './commands/completion/index.ts';
import { config } from './commands/config/index.ts';
import { demo } from './commands/demo/index.ts';
import { doctor } from './commands/doctor/index.ts';
import { explain } from './commands/explain/index.ts';
import { gate } from './commands/gate/index.ts';
import { graph } from './commands/graph/index.ts';
import { init } from './commands/init/index.ts';
import { inspect } from './commands/inspect/index.ts';
import { orchestrate } from './commands/orchestrate/index.ts';
import { parse } from './commands/parse/index.ts';
import { pipeline } from './commands/pipeline/index.ts';
import { plan } from './commands/plan/index.ts';
import { report } from './commands/report/index.ts';
import { say } from './commands/say/index.ts';
import { spec } from './commands/spec/index.ts';
import { sync } from './commands/sync/index.ts';
import { verify } from './commands/verify/index.ts';

/** Every command, in the order of the help page. A new one is one folder and one line here. */
export const COMMANDS: readonly Command[] = [
  init,
  doctor,
  demo,
  parse,
  graph,
  say,
  pipeline,
  spec,
  verify,
  gate,
  challenge,
  orchestrate,
  plan,
  sync,
  report,
  app,
  audit,
  inspect,
  explain,
  config,
  completion,
];
