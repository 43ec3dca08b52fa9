// Files that are small on disk and large once they are read.
import { constants, deflateRawSync } from 'node:zlib';
import { deflated, onePage, someText, stream } from '../small-pdf.ts';
import type { Hostile } from './hostile.ts';

const MEGABYTE = 1024 * 1024;

/** What zlib makes of so many megabytes of one byte, without making them: one deflated megabyte again and again. */
const zlibOf = (megabytes: number, unit: Buffer): Buffer => {
  const block = deflateRawSync(unit, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const end = deflateRawSync(Buffer.alloc(0));
  // The check sum at the end is left out: readers of PDFs do without.
  return Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array.from({ length: megabytes }, () => block), end]);
};

const megabyteOf = (text: string): Buffer => Buffer.alloc(MEGABYTE, text);

/** Deflated bytes, deflated so often again. */
const nested = (bytes: Buffer, times: number): Buffer => {
  const body = deflated(bytes, '', times);
  return Buffer.from(body.toString('latin1').replace('/Filter [', '/Filter [/FlateDecode '), 'latin1');
};

export const bombs: readonly Hostile[] = [
  {
    name: 'a gigabyte of zeros',
    why: 'one content stream inflates to 1 GB',
    make: () => onePage({ content: stream('/Filter /FlateDecode', zlibOf(1024, megabyteOf('\0'))) }),
    ends: ['memory', 'timeout', 'corrupt', 'scanned', 'too-large'],
    slow: true,
  },
  {
    name: 'nested filters',
    why: 'a few kilobytes inflate to a megabyte and that to 1 GB',
    make: () => onePage({ content: nested(zlibOf(1024, megabyteOf('\0')), 2) }),
    ends: ['memory', 'timeout', 'corrupt', 'scanned'],
    slow: true,
  },
  {
    name: 'a gigabyte of operators',
    why: 'every eight bytes are an operator that shows a glyph',
    make: () => onePage({ content: nested(zlibOf(1024, megabyteOf('(a) Tj ')), 1) }),
    ends: ['memory', 'timeout'],
    slow: true,
  },
  {
    name: 'a font file of a gigabyte',
    why: 'streams beside the content inflate too',
    make: () =>
      onePage({
        content: stream('', someText),
        font: '<< /Type /Font /Subtype /TrueType /BaseFont /Bomb /FirstChar 32 /LastChar 33 /Widths [500 500] /FontDescriptor 6 0 R >>',
        more: [
          '<< /Type /FontDescriptor /FontName /Bomb /Flags 32 /FontFile2 7 0 R >>',
          nested(zlibOf(1024, megabyteOf('\0')), 1),
        ],
      }),
    ends: ['done', 'memory', 'timeout', 'partial'],
    slow: true,
  },
  {
    name: 'run lengths',
    why: 'RunLengthDecode over FlateDecode',
    make: () =>
      onePage({
        content: Buffer.from(
          nested(zlibOf(64, Buffer.alloc(MEGABYTE, Buffer.from([129, 0x20]))), 1)
            .toString('latin1')
            .replace('/FlateDecode ]', '/FlateDecode /RunLengthDecode ]'),
          'latin1',
        ),
      }),
    ends: ['memory', 'timeout', 'scanned', 'corrupt'],
    slow: true,
  },
];
