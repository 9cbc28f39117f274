import { expect, it } from 'vitest';
import { renderHtml } from '../../../src/domain/report/html.ts';
import { renderJson } from '../../../src/domain/report/json.ts';
import { reportSchema } from '../../../src/domain/report/json-schema.ts';
import { renderMarkdown } from '../../../src/domain/report/markdown.ts';
import { sampleReport } from '../../support/sample-report.ts';

const signOff = {
  subject: 'M-11',
  by: '@mona',
  at: '2026-11-21',
  statement: 'the restore was rehearsed <b>',
};
const report = { ...sampleReport, signOffs: [signOff] };

it('every report says who stated what, of what, and when', () => {
  for (const audience of ['summary', 'comment'] as const) {
    const text = renderMarkdown(report, { audience });
    expect(text).toContain('1 sign-off');
    expect(text).toMatch(/M-11[^\n]*the restore was rehearsed &#60;b&#62;[^\n]*mona[^\n]*2026-11-21/);
    expect(text).not.toContain('@mona');
  }
  expect(renderHtml(report)).toMatch(
    /M-11[\s\S]*the restore was rehearsed &lt;b&gt;[\s\S]*@mona[\s\S]*2026-11-21/,
  );
  expect(reportSchema.parse(JSON.parse(renderJson(report))).signOffs).toEqual([signOff]);
});

it('a report without one says nothing of it', () => {
  expect(renderMarkdown(sampleReport, { audience: 'summary' })).not.toMatch(/\d sign-offs?</);
  expect(reportSchema.parse(JSON.parse(renderJson(sampleReport))).signOffs).toEqual([]);
});
