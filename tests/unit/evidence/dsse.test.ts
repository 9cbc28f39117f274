import { createPublicKey, verify } from 'node:crypto';
import { expect, it } from 'vitest';
import { createSigner } from '../../../src/domain/evidence/audit/note.ts';
import { openStatement, preAuthentication, sealStatement } from '../../../src/domain/evidence/dsse.ts';
import { runStatement } from '../../../src/domain/evidence/statement.ts';
import { FILES, manifestOf } from './run-fixture.ts';

/** The vector of the protocol itself: secure-systems-lab/dsse, protocol.md, "Test Vectors". */
const VECTOR = {
  type: 'http://example.com/HelloWorld',
  body: 'hello world',
  encoded: 'DSSEv1 29 http://example.com/HelloWorld 11 hello world',
  x: 46_950_820_868_899_156_662_930_047_687_818_585_632_848_591_499_744_589_407_958_293_238_635_476_079_160n,
  y: 5_640_078_356_564_379_163_099_075_877_009_565_129_882_514_886_557_779_369_047_442_380_624_545_832_820n,
  signature: 'A3JqsQGtVsJ2O2xqrI5IcnXip5GToJ3F+FnZ+O88SjtR6rDAajabZKciJTfUiHqJPcIAriEGAHTVeCUjW2JIZA==',
};

const coordinate = (value: bigint): string =>
  Buffer.from(value.toString(16).padStart(64, '0'), 'hex').toString('base64url');

it('I2: encodes the vector of the DSSE protocol, byte for byte', () => {
  const encoded = preAuthentication(VECTOR.type, Buffer.from(VECTOR.body));
  expect(encoded.toString('utf8')).toBe(VECTOR.encoded);
});

it('I2: the signature that the protocol publishes of its vector holds for what we encode', () => {
  const jwk = { kty: 'EC', crv: 'P-256', x: coordinate(VECTOR.x), y: coordinate(VECTOR.y) };
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  const signature = Buffer.from(VECTOR.signature, 'base64');
  const holds = (body: string): boolean =>
    verify(
      'sha256',
      preAuthentication(VECTOR.type, Buffer.from(body)),
      { key, dsaEncoding: 'ieee-p1363' },
      signature,
    );
  expect(holds(VECTOR.body)).toBe(true);
  expect(holds('hello worle')).toBe(false);
});

it.each([
  ['', '', 'DSSEv1 0  0 '],
  ['t/€', '€', 'DSSEv1 5 t/€ 3 €'],
])('I2: counts bytes and not characters: %j, %j', (type, body, encoded) => {
  expect(preAuthentication(type, Buffer.from(body)).toString('utf8')).toBe(encoded);
});

const signer = createSigner('aurora-x/audit/1', Buffer.alloc(32, 7));
const other = createSigner('aurora-x/audit/2', Buffer.alloc(32, 8));
const STATEMENT = JSON.stringify(
  runStatement({ manifest: manifestOf(FILES), manifestDigest: 'a'.repeat(64) }),
);
const sealed = sealStatement(STATEMENT, signer);
const open = (text: string) => openStatement(text, 'provenance.dsse.json', [other.verifier, signer.verifier]);

it('I2: a statement comes out of its envelope as it went in', () => {
  expect(open(sealed)).toEqual({ statement: STATEMENT });
  expect(JSON.parse(sealed)).toMatchObject({
    payloadType: 'application/vnd.in-toto+json',
    signatures: [{ keyid: signer.verifier.text }],
  });
});

it.each([
  ['of nobody who is known', sealStatement(STATEMENT, createSigner('x', Buffer.alloc(32, 9)))],
  ['with another payload', sealed.replace(/"payload":"e/, '"payload":"f')],
  ['without a signature', sealed.replace(/"signatures":\[.*\]/, '"signatures":[]')],
])('I2: an envelope %s is refused', (_what, text) => {
  expect(open(text)).toEqual({ problem: 'nobody who is known signed it' });
});

it.each([
  ['something else', '{}', 'it is no signed envelope'],
  ['no JSON', '{', 'it is no signed envelope'],
  ['another type', sealed.replace('in-toto', 'other'), 'it holds no in-toto statement'],
])('I2: an envelope that is %s is refused', (_what, text, problem) => {
  expect(open(text)).toEqual({ problem });
});
