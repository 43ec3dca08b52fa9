// Ways in which a PDF is damaged on its way through the years, each from a seed: the same seed, the same damage.
import { deflateSync, inflateSync } from 'node:zlib';
import { oneOf, type Random, upTo } from './random.ts';

type Damage = (bytes: Buffer, random: Random) => Buffer;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a pattern stands; PDFs are read as Latin-1, one character a byte. */
const spans = (bytes: Buffer, pattern: RegExp): Span[] =>
  [...bytes.toString('latin1').matchAll(pattern)].map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
  }));

const objects = (bytes: Buffer): Span[] => spans(bytes, /\d+ 0 obj\b[\s\S]*?\bendobj\b/g);
const streams = (bytes: Buffer): Span[] =>
  spans(bytes, /\bstream\r?\n[\s\S]*?\bendstream\b/g).map(({ start, end }) => ({
    start: start + (bytes[start + 6] === 13 ? 8 : 7),
    end: end - 9,
  }));

const replaced = (bytes: Buffer, { start, end }: Span, by: Buffer): Buffer =>
  Buffer.concat([bytes.subarray(0, start), by, bytes.subarray(end)]);

const noise = (length: number, random: Random): Buffer => Buffer.from(Array.from({ length }, () => upTo(random, 256)));

const flipped: Damage = (bytes, random) => {
  const copy = Buffer.from(bytes);
  const count = 1 + upTo(random, Math.max(8, bytes.length / 500));
  for (let n = 0; n < count; n += 1) copy[upTo(random, copy.length)] = upTo(random, 256);
  return copy;
};

const cutOff: Damage = (bytes, random) => bytes.subarray(0, upTo(random, bytes.length));

/** A block of a disk that was never written, or that came from another file. */
const blockLost: Damage = (bytes, random) => {
  const length = Math.min(bytes.length, 512 * (1 + upTo(random, 8)));
  const start = upTo(random, bytes.length - length + 1);
  const by = random() < 0.5 ? Buffer.alloc(length) : noise(length, random);
  return replaced(bytes, { start, end: start + length }, by);
};

/** Bytes that are left out: every offset behind them is wrong. */
const leftOut: Damage = (bytes, random) => {
  const start = upTo(random, bytes.length);
  return replaced(bytes, { start, end: Math.min(bytes.length, start + 1 + upTo(random, 300)) }, Buffer.alloc(0));
};

const objectsSwapped: Damage = (bytes, random) => {
  const all = objects(bytes);
  const [one, two] = [oneOf(random, all), oneOf(random, all)].toSorted((a, b) => (a?.start ?? 0) - (b?.start ?? 0));
  if (!one || !two || one === two) return flipped(bytes, random);
  const body = ({ start, end }: Span): Buffer => bytes.subarray(start, end);
  return Buffer.concat([
    bytes.subarray(0, one.start),
    body(two),
    bytes.subarray(one.end, two.start),
    body(one),
    bytes.subarray(two.end),
  ]);
};

/** The numbers before two `obj` change places: each object is taken for the other. */
const numbersSwapped: Damage = (bytes, random) => {
  const numbers = spans(bytes, /\b\d+(?= 0 obj\b)/g);
  const [one, two] = [oneOf(random, numbers), oneOf(random, numbers)];
  if (!one || !two || one === two) return flipped(bytes, random);
  const [first, last] = one.start < two.start ? [one, two] : [two, one];
  const text = (span: Span): Buffer => bytes.subarray(span.start, span.end);
  return replaced(replaced(bytes, last, text(first)), first, text(last));
};

const referenceChanged: Damage = (bytes, random) => {
  const reference = oneOf(random, spans(bytes, /\b\d+(?= 0 R\b)/g));
  if (!reference) return flipped(bytes, random);
  const others = [1, 2, 3, upTo(random, objects(bytes).length + 5), 99_999];
  return replaced(bytes, reference, Buffer.from(String(oneOf(random, others))));
};

const streamReplaced: Damage = (bytes, random) => {
  const all = streams(bytes);
  const [target, other] = [oneOf(random, all), oneOf(random, all)];
  if (!target || !other) return flipped(bytes, random);
  const by = random() < 0.5 ? bytes.subarray(other.start, other.end) : noise(upTo(random, 2000), random);
  return replaced(bytes, target, by);
};

/** The damage lies in what was deflated: the stream inflates, and what it says is wrong. */
const insideStream: Damage = (bytes, random) => {
  const target = oneOf(random, streams(bytes));
  if (!target) return flipped(bytes, random);
  const raw = bytes.subarray(target.start, target.end);
  try {
    return replaced(bytes, target, deflateSync(flipped(inflateSync(raw), random)));
  } catch {
    return replaced(bytes, target, flipped(raw, random));
  }
};

const numberChanged: Damage = (bytes, random) => {
  const number = oneOf(random, spans(bytes, /(?<=[\s[/]|\w )-?\d+(?:\.\d+)?(?=[\s\]/>])/g));
  const values = [
    '0',
    '-1',
    '65536',
    '2147483648',
    '-2147483649',
    '99999999999999999999',
    '1e9',
    '.',
    '--5',
    '0.0000001',
  ];
  return number ? replaced(bytes, number, Buffer.from(oneOf(random, values) ?? '0')) : flipped(bytes, random);
};

const nameChanged: Damage = (bytes, random) => {
  const names = spans(bytes, /\/[A-Z][A-Za-z0-9]+/g);
  const [target, other] = [oneOf(random, names), oneOf(random, names)];
  return target && other ? replaced(bytes, target, bytes.subarray(other.start, other.end)) : flipped(bytes, random);
};

const tableDamaged: Damage = (bytes, random) => {
  const parts = spans(
    bytes,
    /\d{10} \d{5} [nf]|startxref\s+\d+|\/Root \d+ 0 R|\/Size \d+|\/Prev \d+|\/W ?\[[^\]]*\]|%%EOF|trailer/g,
  );
  let damaged = bytes;
  for (let n = 0; n < 1 + upTo(random, 4); n += 1) {
    const part = oneOf(random, parts);
    if (part)
      damaged = replaced(
        damaged,
        part,
        flipped(damaged.subarray(part.start, part.end), random).subarray(0, part.end - part.start),
      );
  }
  return damaged;
};

/** Line ends as a transfer in text mode leaves them. */
const textMode: Damage = (bytes, random) =>
  Buffer.from(
    bytes.toString('latin1').replaceAll(random() < 0.5 ? '\n' : '\r', random() < 0.5 ? '\r\n' : ''),
    'latin1',
  );

const twoFiles: Damage = (bytes, random) => {
  const cut = upTo(random, bytes.length);
  return random() < 0.5
    ? Buffer.concat([bytes.subarray(0, cut), bytes])
    : Buffer.concat([bytes.subarray(cut), bytes.subarray(0, cut)]);
};

export const damages: Readonly<Record<string, Damage>> = {
  'bytes flipped': flipped,
  'cut off': cutOff,
  'a block lost': blockLost,
  'bytes left out': leftOut,
  'objects swapped': objectsSwapped,
  'numbers of objects swapped': numbersSwapped,
  'a reference changed': referenceChanged,
  'a stream replaced': streamReplaced,
  'damage inside a stream': insideStream,
  'a number changed': numberChanged,
  'a name changed': nameChanged,
  'the cross-reference table damaged': tableDamaged,
  'copied as text': textMode,
  'two files in one': twoFiles,
};
