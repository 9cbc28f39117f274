import assert from 'node:assert/strict';
import test from 'node:test';
import { rateFor } from '../src/rates.mjs';

test('a light parcel', () => assert.equal(rateFor(200), 390));
test('the boundary belongs to the lower class', () => assert.equal(rateFor(500), 390));
test('a heavy parcel', () => assert.equal(rateFor(4999), 890));
