/** A check of the project's own: the harbour has at least so many berths. */

/** Parameters, as JSON Schema. Wrong ones are reported with file, line and column before anything runs. */
export const schema = {
  type: 'object',
  properties: { least: { type: 'integer', minimum: 1 } },
  required: ['least'],
  additionalProperties: false,
};

/** One sentence for reports. */
export const describe = ({ least }) => `the harbour has at least ${least} berths`;

/** Looks, and never writes: `files` can only read. What is thrown here becomes an error, not a failure. */
export const execute = async ({ least }, { files }) => {
  const { berths } = JSON.parse(await files.readText('harbour.json'));
  return berths.length >= least
    ? { outcome: 'passed', stdout: `berths: ${berths.join(', ')}`, measures: { berths: berths.length } }
    : {
        outcome: 'failed',
        reason: {
          message: `there are only ${berths.length} berths`,
          remedy: `Build ${least - berths.length} more.`,
        },
      };
};

/** Breaks what the check looks at, in a scratch copy, and sees whether it notices. */
export const challenge = async (_params, { scratch, rerun }) => {
  await scratch.write('harbour.json', '{"berths":[]}');
  const { outcome } = await rerun();
  return outcome === 'passed'
    ? { result: 'vacuous', reason: 'It passes without a single berth.', remedy: 'Count the berths.' }
    : { result: 'proven', reason: 'It noticed that the berths were gone.' };
};
