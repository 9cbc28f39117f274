import assert from 'node:assert/strict';
import test from 'node:test';
import { isParcelNumber } from '../src/parcel-number.mjs';

test('a number with the right check digit is accepted', () => assert.equal(isParcelNumber('12345670'), true));
test('a wrong check digit is rejected', () => assert.equal(isParcelNumber('12345671'), false));
test('letters and other lengths are rejected', () => {
  for (const text of ['1234567', '123456789', '1234567a', '']) assert.equal(isParcelNumber(text), false);
});
