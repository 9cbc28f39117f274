import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMANDS, VERBS } from '../../../src/domain/model/command.ts';
import {
  answersComment,
  decisionAnswer,
  helpAnswer,
  itemAnswer,
  renderAnswers,
  statusAnswer,
  unknownItemAnswer,
  withAnswers,
  wrongCommandAnswer,
} from '../../../src/domain/report/answers.ts';
import { reportOf } from '../../support/reports.ts';
import { sampleReport } from '../../support/sample-report.ts';
import { hostile, NASTY } from './hostile.ts';

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
  const answer = (one: typeof standing) => itemAnswer(one, Date.parse('2026-11-21T09:00:00Z'));

  it('says that an open item is overdue, and of no other', () => {
    const open = { ...standing, standing: 'open' as const, claim: 'planned' as const, target: '2026-W08' };
    expect(answer(open)).toContain('- Overdue: it was due 2026-02-22');
    expect(answer({ ...open, target: '2026-11-21' })).not.toContain('Overdue');
    expect(answer({ ...open, standing: 'verified' })).not.toContain('Overdue');
    expect(answer({ ...open, claim: 'dropped' })).not.toContain('Overdue');
  });

  it('tells reasons below reasons, what it waits for and what to do', () => {
    const { reason } = standing;
    const text = answer({
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
    const text = answer({
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
    for (const verb of VERBS) expect(helpAnswer(null, 0)).toContain(`\`${COMMANDS[verb].form}\``);
    expect(helpAnswer(null, 0)).toContain(
      '`/aurora waive M-07 until 1970-01-15 because the fix ships with 2.1`',
    );
    expect(helpAnswer('There is no M-99.', 0)).toMatch(/^There is no M-99\.\n\n/);
  });
});

describe('a comment of answers alone', () => {
  const answers = renderAnswers([{ line: '/aurora why', author: 'ada', markdown: 'So.' }]);

  it('can be found again, and is the same for the same answers', () => {
    const of = { sha: 'ab'.repeat(20), run: '01M7' };
    const text = answersComment(answers, of);
    expect(text).toMatch(
      /^<!-- aurora-x:readiness v1 \{"sha":"(?:ab){20}","run":"01M7","hash":"[0-9a-f]{16}"\} -->\n/,
    );
    expect(text).toContain('default branch at `abababa`');
    expect(answersComment(answers, of)).toBe(text);
    expect(answersComment(answers, { ...of, run: '-->' })).toContain('"run":""');
  });
});

it('G12: what people wrote is answered without a ping, a reference, a forged section, or what cannot be seen', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const [about, login] = [{ comment: 1, issue: 4 }, text];
      const waiver = {
        ...about,
        kind: 'waiver',
        login,
        item: text,
        until: '2026-12-15',
        reason: text,
      } as const;
      const signOff = {
        ...about,
        kind: 'sign-off',
        login,
        subject: text,
        at: '2026-12-15',
        statement: text,
      } as const;
      const all = [
        wrongCommandAnswer(text, null, 0),
        wrongCommandAnswer(text, 'waive', 0),
        unknownItemAnswer('why', text, text, 0),
        decisionAnswer(waiver, { state: 'given' }).markdown,
        decisionAnswer(signOff, { state: 'refused', problem: text }).markdown,
      ];
      const said = renderAnswers(all.map((markdown) => ({ line: text, author: text, markdown })))
        .replaceAll(/(`+)[\s\S]*?\1/g, '')
        .replaceAll(/<code>.*?<\/code>/g, '');
      expect(said).not.toMatch(/@[A-Za-z0-9]|(?<!&)#\d|GH-\d|<!--|<[a-z/]|[\u202A-\u202E\u2066-\u2069]/i);
      expect(said.match(/#### /g)).toHaveLength(1);
    }),
    { examples: NASTY.map((text): [string] => [text]) },
  );
});
