type Redact = (text: string) => string;

/** Enough of a file to see how it is encoded. Bytes. */
const SAMPLE = 1024;

/** Whether bytes are UTF-16: they say so, or every other byte of what begins as Latin text is zero. */
const utf16Of = (bytes: Buffer): 'little' | 'big' | null => {
  const mark = bytes.length >= 2 ? bytes.readUInt16BE(0) : 0;
  if (mark === 0xfffe) return 'little';
  if (mark === 0xfeff) return 'big';
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (let at = 0; at < sample.length; at += 1)
    if (sample[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 4;
  if (odd > many && even === 0) return 'little';
  return even > many && odd === 0 ? 'big' : null;
};

const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();

const redactUtf16 = (bytes: Buffer, order: 'little' | 'big', redact: Redact): Buffer => {
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  const text = (order === 'little' ? even : swapped(even)).toString('utf16le');
  const clean = redact(text);
  if (clean === text) return bytes;
  const written = Buffer.from(clean, 'utf16le');
  return Buffer.concat([order === 'little' ? written : swapped(written), bytes.subarray(even.length)]);
};

/**
 * Takes secrets out of bytes whatever they are: text in UTF-16 is read as such, and in everything every byte is one
 * character, so that nothing else is changed. Bytes without a secret are given back as they are.
 */
export const redactBytes = (bytes: Uint8Array, redact: Redact): Uint8Array => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const order = utf16Of(buffer);
  const plain = order === null ? buffer : redactUtf16(buffer, order, redact);
  const text = plain.toString('latin1');
  const clean = redact(text);
  if (clean !== text) return Buffer.from(clean, 'latin1');
  return plain === buffer ? bytes : plain;
};
