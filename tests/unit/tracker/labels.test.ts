import { describe, expect, it } from 'vitest';
import { readTracker } from '../../../src/domain/tracker/read-tracker.ts';
import { glance, read } from './read.ts';

const phase = `## Phase 1: Core — due 2026

**Timeline:** Week 3
**Effort:** 2w
**Success Criteria:** it runs

### Task 1.1: Parse
**Priority:** High
**Status:** Blocked on 1.2
**Owner:** @ann
**Estimated:** 3h
**Due:** 2026-03-01
**Area:** engine
**Depends on:** none
**Issue:** #4
**Evidence:** \`ops/a.json\`, out/
**Verify:** \`npm test\` and \`npm run lint\`
**Acceptance Criteria:** fast<br>small
**File:** src/parse.ts

Some talk: with a colon.

**Verification:** by hand

### Task 1.2: Plan
Status: In Progress
**Validation**

- [ ] plan exists
- [x]
1. Validate: \`npm run never\`

#### Definition of Done
- all checked
\`\`\`bash
npm run done
\`\`\`

### Acceptance Criteria
\`\`\`sh
npm run phase   # Must pass
\`\`\`
`;

describe('labels below a task heading', () => {
  const document = read(phase);
  it('fill in every field of the item, with its place', () => {
    expect(document.items[0]).toMatchObject({
      id: '1.1',
      title: 'Parse',
      milestone: 'phase-1',
      priority: 'P1',
      claim: 'blocked',
      owner: '@ann',
      estimate: '3h',
      target: '2026-03-01',
      workstream: 'engine',
      issue: 4,
      dependsOn: ['1.2'],
    });
    const item = document.items[0];
    expect(item?.evidence.map((one) => one.text)).toEqual(['ops/a.json', 'out/', 'src/parse.ts']);
    expect(item?.verify.map((one) => one.text)).toEqual(['npm test', 'npm run lint']);
    expect(item?.exitCriteria.map((one) => one.text)).toEqual(['fast', 'small', 'by hand']);
    expect(item?.places['owner']).toEqual({ file: 'tracker.md', line: 10, column: 12 });
  });

  it('rule the lists and fences that follow them', () => {
    const item = document.items[1];
    expect(item?.claim).toBe('in-progress');
    expect(item?.exitCriteria.map((one) => one.text)).toEqual([
      'plan exists',
      'Validate: `npm run never`',
      'all checked',
    ]);
    expect(item?.verify.map((one) => one.text)).toEqual(['npm run done']);
  });

  it('fill in the phase, whose criteria are its own', () => {
    expect(document.milestones).toMatchObject([
      { id: 'phase-1', due: 'Week 3', estimate: '2w', definitionOfDone: 'it runs' },
    ]);
    expect(
      document.criteria.map((one) => [one.milestone, one.commands.map((command) => command.text)]),
    ).toEqual([['phase-1', ['npm run phase']]]);
  });
});

describe('labels below a checkbox and in a milestone', () => {
  it('are fields of the entry they are indented under', () => {
    const document = read(`## Milestone M1: x
- [ ] Build it
  Owner: @ann
  - Priority: P1
  - Exit criteria: green
  - just a remark
- [ ] Ship it (blocked by T-1)

**Exit Criteria:**
- [ ] all green
\`\`\`bash
npm test
\`\`\`

### Definition of Done
- [x] signed off`);
    expect(document.items[0]).toMatchObject({ title: 'Build it', owner: '@ann', priority: 'P1' });
    expect(document.items[0]?.exitCriteria.map((one) => one.text)).toEqual(['green']);
    expect(document.criteria.map((one) => [one.id, one.kind, one.checked])).toEqual([
      ['M1/all-green', 'exit', false],
      ['M1/npm-test', 'exit', false],
      ['M1/signed-off', 'exit', true],
    ]);
    expect(document.checklists).toEqual([]);
  });

  it('acceptance criteria of the document take lists, labels and commands', () => {
    const document = read(
      '- [ ] a\n\n## Acceptance Criteria\n\n- **CI:** green\n- fast\n  - really\n\n```bash\nnpm test\n```\n',
    );
    expect(document.criteria.map((one) => [one.text, one.kind])).toEqual([
      ['CI: green', 'acceptance'],
      ['fast', 'acceptance'],
      ['`npm test`', 'acceptance'],
    ]);
  });

  it('what stands beside a tracker does not make it another one', () => {
    const document = read(`| ID | Task | Status |
|---|---|---|
| A-1 | x | Done |

## Sign-off

- [x] ann
- [ ] bo

## Production Definition

- \`availability\`: 99.9 %
- no colon here

## Weekly Report Template

- Week of:
`);
    expect(glance(document)).toEqual(['A-1 done']);
    expect(document.checklists).toMatchObject([
      {
        title: 'Sign-off',
        entries: [
          { text: 'ann', checked: true },
          { text: 'bo', checked: false },
        ],
      },
    ]);
    expect(document.definition).toMatchObject([{ name: 'availability', text: '99.9 %' }]);
    expect(document.weeklyTemplate).toEqual(['Week of']);
  });

  it('a second milestone of one name gets a number', () => {
    const document = read('## Phase 1\n- [ ] a\n\n## Phase 1\n- [ ] b\n\n## Phase 1\n- [ ] c');
    expect(document.milestones.map((one) => one.id)).toEqual(['phase-1', 'phase-1-2', 'phase-1-3']);
  });

  it('reads a document of one line, and of another line end', () => {
    expect(readTracker('- [x] a', 'a').items.length).toBe(1);
    expect(readTracker('# T\r- [x] a\r- [ ] b', 'a').items.map((item) => item.source.line)).toEqual([2, 3]);
  });
});
