import { describe, expect, it } from 'vitest';
import { codes, read } from './read.ts';
import { wildPages } from './wild-pages.ts';

const pages: Readonly<Record<string, string>> = {
  'a price list': `# Plans\n\n| Plan | Price | Seats | Support |\n|---|---|---|---|\n| Free | $0 | 1 | none |\n| Pro | $9 | 5 | mail |`,
  'an API parameter table': `| Name | Type | Required | Description |\n|---|---|---|---|\n| id | string | yes | Id of the user |\n| page | number | no | Page |`,
  'a changelog in a table': `# Changelog\n\n| Version | Date | Changes |\n|---|---|---|\n| 1.2.0 | 2026-01-02 | Added retries |\n| 1.1.0 | 2025-12-01 | Fixed a leak |`,
  'a changelog in lists': `# Changelog\n\n## v1.2.0 (2026-01-02)\n\n### Added\n- retries\n\n### Fixed\n- a leak`,
  'a feature comparison': `| Feature | Ours | Theirs |\n|---|---|---|\n| Retries | ✅ | ❌ |\n| Replay | ✅ | ✅ |`,
  'HTTP status codes': `| Status | Meaning |\n|---|---|\n| 200 | OK |\n| 404 | Not found |`,
  'an endpoint list': `| Endpoint | Method | Description | Status |\n|---|---|---|---|\n| /users | GET | list users | Stable |\n| /jobs | POST | start a job | Deprecated |`,
  'supported versions': `# Security\n\n| Version | Supported |\n|---|---|\n| 2.x | ✅ |\n| 1.x | ❌ |`,
  'browser support': `| Browser | Version | Status |\n|---|---|---|\n| Firefox | 120 | Supported |\n| Safari | 17 | Partial support |`,
  'build badges': `| Package | Version | Status |\n|---|---|---|\n| core | ![v](https://x/v.svg) | ![b](https://x/b.svg) |`,
  'command line flags': `| Flag | Default | Description |\n|---|---|---|\n| --json | false | print JSON |`,
  'environment variables': `| Variable | Required | Default | Description |\n|---|---|---|---|\n| PORT | no | 8080 | port |`,
  'package dependencies': `| Package | Depends on | License |\n|---|---|---|\n| core | zod | MIT |\n| cli | core | MIT |`,
  'a glossary': `| Term | Description |\n|---|---|\n| Run | One execution |`,
  'a people table': `| Name | Role | Team |\n|---|---|---|\n| Ann | Lead | Core |`,
  'a service health page': `| Service | Status | Uptime |\n|---|---|---|\n| API | Operational | 99.9% |\n| Web | Degraded | 99.1% |`,
  'a benchmark': `| Tool | Time | Memory |\n|---|---|---|\n| make | 5 ms | 15 MiB |`,
  'a manual with numbered headings': `# User manual\n\n## 1. Install\n\n- run npm install\n\n## 2. Use\n\n- run it`,
  'a pull request template': `## Checklist\n\n- [ ] I have read CONTRIBUTING\n- [ ] My code follows the style\n- [ ] I have added tests\n- [ ] New and existing tests pass`,
  'an issue template with empty boxes': `# Issue Templates\n\n### Task\n**Acceptance Criteria**\n- [ ]\n`,
  'a readme': `# Tool\n\nDoes things.\n\n## Features\n\n- fast\n- small\n\n## Usage\n\n\`\`\`sh\ntool run\n\`\`\``,
  'a tracker inside a code fence':
    '# How to\n\n```md\n| ID | Task | Status |\n|---|---|---|\n| A-1 | x | Done |\n```',
  'a tracker inside a comment': '<!--\n| ID | Task | Status |\n|---|---|---|\n| A-1 | x | Done |\n-->',
  'an empty file': '',
  'a template of the columns': `# Example\n\n## Tracker format example\n\n| ID | Task | Status |\n|---|---|---|\n| M-01 | … | Done |`,
};

describe('what is no tracker stays out', () => {
  it.each(Object.entries({ ...pages, ...wildPages }))('%s', (_name, text) => {
    const document = read(text);
    expect(document.items).toEqual([]);
    expect(document.dialect).toBe('none');
    expect(document.deliverables).toEqual([]);
    expect(codes(document)).toContain('AX2003');
  });

  it('says what was expected instead', () => {
    const [found] = read('# Notes\n\nnothing here').findings;
    expect(found?.message).toBe(
      'The document has no items: 1 heading, 0 tables, 0 list entries, none of them in a form that tracks work.',
    );
    expect(found?.remedy).toMatch(/^Write one of: a table with an ID or Task column/);
  });
});
