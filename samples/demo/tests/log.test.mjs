import assert from 'node:assert/strict';
import test from 'node:test';
import { logLine } from '../src/log.mjs';

test('a log line holds no name', () =>
  assert.equal(logLine({ number: '12345670', grams: 200, name: 'A. Person' }).includes('Person'), false));
