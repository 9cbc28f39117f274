import { runIn } from '../../integration/pipeline/support.ts';
import { RUN_ID } from './thirty-checks.ts';

/* One run in a process of its own, to be killed. The root of the project is the only argument. */
const [root = '.'] = process.argv.slice(2);
const failpoint = process.env['AURORA_FAILPOINT'];
const result = await runIn(root, {
  request: { runId: RUN_ID, reports: ['markdown', 'json'] },
  env: failpoint ? { AURORA_FAILPOINT: failpoint } : {},
});
process.exit('problems' in result ? 3 : 0);
