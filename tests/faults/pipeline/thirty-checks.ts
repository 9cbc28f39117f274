/*
 * The run that is killed everywhere: thirty checks with needs, evidence, a failing one, a flaky one and one for
 * people. Each leaves a mark outside of the workspace whenever it is executed.
 */

const mark = (id: string): string => `printf x >> $OUT/${id}`;

const check = (id: string, command: string, rest = ''): string =>
  `  - { id: ${id}, run: '${mark(id)}; ${command}', inputs: [in.txt]${rest} }\n`;

// Fails at the first try and passes at the second, also when a try before was cut off with its run.
const FLAKY = 'm=$OUT/flaky-${AURORA_X_CHECK%%:*}; if [ -e $m ]; then rm $m; else touch $m; exit 1; fi';

const checks = [
  ...Array.from({ length: 12 }, (_, at) => check(`plain-${at}`, `echo ${at}`)),
  ...Array.from({ length: 6 }, (_, at) =>
    check(`chain-${at}`, 'true', at === 0 ? '' : `, needs: [chain-${at - 1}]`),
  ),
  ...Array.from({ length: 6 }, (_, at) =>
    check(`proof-${at}`, `mkdir -p out; echo ${at} > out/${at}.txt`, `, evidence: [out/${at}.txt]`),
  ),
  check('no-proof', 'true', ', evidence: [missing/*.txt]'),
  check('failing', 'echo broken >&2; exit 3'),
  check('after-failing', 'true', ', needs: [failing]'),
  check('flaky', FLAKY, ', retries: { max: 1, backoff: 1ms, jitter: false }'),
  '  - { id: signed, manual: { statement: The lead agrees } }\n',
  check('last', 'true', ', needs: [plain-0, proof-5]'),
];

export const SPEC = `version: 1\nname: thirty\nchecks:\n${checks.join('')}`;

/** What is executed in a run from start to end; `flaky` leaves two marks. */
export const EXECUTED = checks.length - 2;

export const RUN_ID = 'THE-RUN';
