import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/domain/model/digest.ts';
import type { RunFile } from '../../../src/domain/evidence/manifest.ts';
import { runStatement } from '../../../src/domain/evidence/statement.ts';
import { resultText } from '../../../src/domain/evidence/result-text.ts';
import {
  type ReadDigest,
  type RunSurroundings,
  verifyManifest,
  verifyRun,
} from '../../../src/domain/evidence/verify.ts';
import { FILES, manifestOf } from './run-fixture.ts';

const reader = (files: readonly RunFile[]) => {
  const digests = new Map(files.map(({ path, content }) => [path, sha256(content)]));
  return (path: string) => digests.get(path) ?? null;
};
const told = (files: readonly RunFile[], more: RunSurroundings = {}) =>
  verifyRun(manifestOf(FILES), reader(files), more).map(({ code, source }) => `${code} ${source?.file}`);

const neverRead = (): string => {
  throw new Error('was opened');
};

describe('verifying a run', () => {
  it('finds nothing in an intact one', () => {
    expect(told(FILES)).toEqual([]);
    expect(told(FILES, { present: ['run.json', 'report.html', ...FILES.map(({ path }) => path)] })).toEqual(
      [],
    );
  });

  it('names the file of which any byte was changed, added or taken away (property)', () => {
    const change = fc.record({
      file: fc.nat(FILES.length - 1),
      at: fc.nat(),
      flip: fc.integer({ min: 1, max: 255 }),
      how: fc.constantFrom('flip', 'append', 'cut'),
    });
    fc.assert(
      fc.property(change, ({ file, at, flip, how }) => {
        const altered = FILES.map(({ path, content }, index) => {
          if (index !== file) return { path, content };
          const bytes = Buffer.from(content);
          const place = at % bytes.length;
          bytes[place] = (bytes[place] ?? 0) ^ flip;
          const others = {
            append: Buffer.concat([Buffer.from(content), Buffer.from([flip])]),
            cut: bytes.subarray(0, place),
          };
          return { path, content: how === 'flip' ? bytes : others[how] };
        });
        expect(told(altered)).toEqual([`AX7001 ${FILES[file]?.path}`]);
      }),
      { numRuns: 300 },
    );
  });

  it('names a file that is missing', () => {
    expect(told(FILES.slice(1))).toEqual(['AX7002 checks/unit/stdout.log']);
  });

  it('names evidence that was added, and leaves logs and reports alone', () => {
    const present = ['checks/unit/evidence/extra.txt', 'checks/unit/result.json', 'report.md', 'evidence/x'];
    expect(told(FILES, { present })).toEqual(['AX7004 checks/unit/evidence/extra.txt']);
  });

  it('notices a result that is not what run.json says, and one that is missing', () => {
    const manifest = manifestOf(FILES);
    const attempts = [{ number: 1, outcome: 'passed', durationMs: 5, exitCode: 0, reason: null }] as const;
    const [unit, ...others] = manifest.outcomes.map((one) => ({ ...one, attempts }));
    if (!unit) throw new Error('the fixture has a check');
    const ran = {
      ...manifest,
      outcomes: [unit, ...others.map((one) => ({ ...one, cachedFrom: 'EARLIER' }))],
    };
    const path = 'checks/unit/result.json';
    const result = (text: string) => reader([...FILES, { path, content: text }]);
    expect(verifyRun(ran, result(resultText(unit)))).toEqual([]);
    const codes = (read: ReadDigest) => verifyRun(ran, read).map(({ code, source }) => [code, source?.file]);
    expect(codes(result(resultText({ ...unit, outcome: 'failed' })))).toEqual([['AX7001', path]]);
    expect(codes(reader(FILES))).toEqual([['AX7002', path]]);
  });

  it('says how to run the check of an altered file again', () => {
    const altered = FILES.map((file) => ({ ...file, content: 'x' }));
    const remedies = verifyRun(manifestOf(FILES), reader(altered)).map(({ remedy }) => remedy);
    expect(remedies.map((remedy) => / verify (\S+) /.exec(remedy)?.[1])).toEqual([
      'lint',
      'M-01',
      'M-01',
      'M-01',
    ]);
  });
});

describe('distrusting a run', () => {
  it('sees a manifest that contradicts itself', () => {
    const manifest = manifestOf(FILES);
    const outcomes = manifest.outcomes.map((one) => ({
      ...one,
      evidence: one.evidence.map((file) => ({ ...file, sha256: 'e'.repeat(64) })),
    }));
    const findings = verifyRun({ ...manifest, outcomes }, reader(FILES));
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      [
        'AX7003',
        'checks/unit/evidence/coverage/lcov.info has one digest in the list of files and another at check unit.',
      ],
    ]);
    expect(verifyRun({ ...manifest, outcomes, files: [] }, reader(FILES))).toEqual([]);
  });

  it.each(['../secret', '/etc/passwd', 'a/../../b', 'C:\\x', 'c:/x', '\\\\host\\x', 'a\\b', 'a\0b', ''])(
    'does not open the path %j',
    (path) => {
      const files = [{ path, bytes: 1, sha256: 'f'.repeat(64) }];
      expect(
        verifyRun({ ...manifestOf(FILES), outcomes: [], files }, neverRead).map(({ code }) => code),
      ).toEqual(['AX7005']);
    },
  );

  it('opens a path that only looks like one', () => {
    const files = [{ path: 'checks/a..b/..c', content: 'x' }];
    expect(verifyRun({ ...manifestOf(files), outcomes: [] }, reader(files))).toEqual([]);
  });

  it('checks what only the statement names: run.json and the reports', () => {
    const manifest = manifestOf(FILES);
    const outside = [
      { path: 'run.json', content: 'the manifest' },
      { path: 'report.md', content: 'the report' },
    ];
    const statement = runStatement({
      manifest,
      manifestDigest: sha256('the manifest'),
      reports: [{ path: 'report.md', sha256: sha256('the report') }],
    });
    expect(told([...FILES, ...outside], { statement })).toEqual([]);
    expect(told([...FILES, { path: 'run.json', content: 'edited' }], { statement })).toEqual([
      'AX7001 run.json',
      'AX7002 report.md',
    ]);
  });
});

describe('verifying the manifest itself', () => {
  it('compares its bytes with the digest recorded outside', () => {
    expect(verifyManifest('{}\n', sha256('{}\n'))).toBeNull();
    expect(verifyManifest('{ }\n', sha256('{}\n'))).toMatchObject({
      code: 'AX7006',
      source: { file: 'run.json', line: 1, column: 1 },
    });
    expect(verifyManifest('{ }\n', sha256('{}\n'))?.message).toBe(
      `run.json has the digest ${sha256('{ }\n')}, but ${sha256('{}\n')} was recorded.`,
    );
  });
});
