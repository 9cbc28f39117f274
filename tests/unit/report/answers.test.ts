import { describe, expect, it } from 'vitest';
import {
  helpAnswer,
  itemAnswer,
  renderAnswers,
  statusAnswer,
  withAnswers,
} from '../../../src/domain/report/answers.ts';
import { reportOf } from '../../support/reports.ts';
import { sampleReport } from '../../support/sample-report.ts';

const [standing] = sampleReport.verdict.standings;
if (standing === undefined) throw new Error('the sample has items');

describe('/aurora status', () => {
  it('is the verdict and how the items stand, in one line', () => {
    const { verdict } = reportOf({ verified: 2, refuted: 1 });
    expect(statusAnswer({ ...verdict, verdict: 'no-go', score: 40 })).toMatch(
      /^No-go · 1 blocker · 40 % ready\. Items: 2 verified, 1 refuted\.$/i,
    );
  });

  it('says so when there are no items', () => {
    expect(statusAnswer(reportOf({}).verdict)).toMatch(/Items: none\.$/);
  });
});

describe('/aurora why', () => {
  it('tells reasons below reasons, what it waits for and what to do', () => {
    const { reason } = standing;
    const text = itemAnswer({
      ...standing,
      item: 'M-04',
      standing: 'refuted',
      claim: 'done',
      dependsOn: ['M-01', 'M-02'],
      reason: {
        ...reason,
        message: 'outer',
        remedy: 'Mend it.',
        children: [{ ...reason, message: 'inner', children: [] }],
      },
    });
    expect(text).toContain('refuted, claimed done.');
    expect(text).toContain('- outer\n  - inner');
    expect(text).toMatch(/Depends on M\\?-01, M\\?-02/);
    expect(text).toContain('Next: Mend it');
  });

  it('is short, whatever the tree holds, and says nothing where there is nothing', () => {
    const { reason } = standing;
    const children = Array.from({ length: 40 }, () => ({ ...reason, children: [] }));
    const text = itemAnswer({
      ...standing,
      claim: null,
      dependsOn: [],
      reason: { ...reason, remedy: '', children },
    });
    expect(text).toContain('claimed nothing');
    expect(text).toContain('and 21 more reasons');
    expect(text).not.toMatch(/Depends on|Next:/);
  });
});

describe('answers in the one comment', () => {
  const comment = '<!-- aurora {"hash":"0123456789abcdef"} -->\nGo.';
  const asked = { line: '/aurora status', author: 'ada', markdown: 'Go.' };

  it('stand newest first, with who asked, who is not pinged', () => {
    const text = renderAnswers([asked, { ...asked, line: '/aurora why M-04', author: 'grace' }]);
    expect(text.indexOf('why M-04')).toBeLessThan(text.indexOf('status'));
    expect(text).toContain('`grace`');
    expect(text).not.toContain('@grace');
  });

  it('make the comment another one, so that it is written', () => {
    const once = withAnswers(comment, renderAnswers([asked]));
    expect(once).toContain('#### Answers');
    expect(once).not.toContain('0123456789abcdef');
    expect(withAnswers(comment, renderAnswers([asked]))).toBe(once);
    expect(withAnswers(comment, renderAnswers([]))).toBe(comment);
  });

  it('help lists every command, below what went wrong', () => {
    for (const word of ['status', 'why', 'verify', 'recheck', 'sync', 'help'])
      expect(helpAnswer(null, 0)).toContain(`/aurora ${word}`);
    expect(helpAnswer('There is no M-99.', 0)).toMatch(/^There is no M-99\.\n\n/);
  });
});
