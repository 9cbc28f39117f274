import assert from 'node:assert/strict';
import test from 'node:test';
import { labelFor } from '../src/label.mjs';

test('the label shows number and rate', () =>
  assert.equal(labelFor({ number: '12345670', grams: 200 }), 'PARCEL 12345670\nPAID 3.90'));
