// Fonts, pictures and numbers made to crash those who read them.
import { type Body, deflated, onePage, someText, stream } from '../small-pdf.ts';
import type { Hostile } from './hostile.ts';

const letters = stream('', someText);

/** Bytes that look like noise and are the same every time. */
const noise = (length: number, seed: number): Buffer => {
  let state = seed;
  return Buffer.from(
    Array.from({ length }, () => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return state >>> 24;
    }),
  );
};

const embedded = (subtype: string, file: string, data: Body): Buffer =>
  onePage({
    content: letters,
    font: `<< /Type /Font /Subtype /${subtype} /BaseFont /Bad /FirstChar 32 /LastChar 126 /Widths [${'500 '.repeat(95)}] /FontDescriptor 6 0 R >>`,
    more: [`<< /Type /FontDescriptor /FontName /Bad /Flags 32 /FontBBox [0 0 1000 1000] /${file} 7 0 R >>`, data],
  });

/** A TrueType header that names more tables than there are, each longer than the file. */
const greedyTables = (): Buffer => {
  const header = Buffer.alloc(12 + 16 * 64);
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(0xffff, 4);
  ['glyf', 'loca', 'head', 'hhea', 'hmtx', 'maxp', 'cmap', 'fpgm', 'prep'].forEach((tag, index) => {
    header.write(tag, 12 + index * 16, 'latin1');
    header.writeUInt32BE(12, 12 + index * 16 + 8);
    header.writeUInt32BE(0xfffffff0, 12 + index * 16 + 12);
  });
  return header;
};

const mapped = (cmap: string): Buffer =>
  onePage({
    content: stream('', 'BT /F1 12 Tf 72 700 Td <0041004200430044> Tj ET'),
    font: '<< /Type /Font /Subtype /Type0 /BaseFont /Bad /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>',
    more: [
      '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Bad /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 8 0 R >>',
      deflated(
        `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange ${cmap} endcmap`,
      ),
      '<< /Type /FontDescriptor /FontName /Bad /Flags 4 >>',
    ],
  });

const picture = (dictionary: string, data: Body = noise(1000, 3)): Buffer =>
  onePage({
    content: stream('', `${someText} q 100 0 0 100 0 0 cm /I Do Q`),
    resources: '/XObject << /I 6 0 R >>',
    more: [stream(`/Type /XObject /Subtype /Image /ColorSpace /DeviceRGB /BitsPerComponent 8 ${dictionary}`, data)],
  });

export const fonts: readonly Hostile[] = [
  {
    name: 'noise as TrueType',
    why: 'no table of it is where it should be',
    make: () => embedded('TrueType', 'FontFile2', deflated(noise(20_000, 1))),
    ends: ['done', 'partial', 'unmapped'],
  },
  {
    name: 'noise as Type 1',
    why: 'no table of it is where it should be',
    make: () => embedded('Type1', 'FontFile', deflated(noise(20_000, 2), '/Length1 10000 /Length2 10000 /Length3 0')),
    ends: ['done', 'partial', 'unmapped'],
  },
  {
    name: 'noise as CFF',
    why: 'no table of it is where it should be',
    make: () =>
      embedded(
        'Type1',
        'FontFile3',
        deflated(Buffer.concat([Buffer.from([1, 0, 4, 4]), noise(20_000, 5)]), '/Subtype /Type1C'),
      ),
    ends: ['done', 'partial', 'unmapped'],
  },
  {
    name: 'greedy tables',
    why: 'lengths far beyond the file',
    make: () => embedded('TrueType', 'FontFile2', deflated(greedyTables())),
    ends: ['done', 'partial', 'unmapped'],
  },
  {
    name: 'a map of four thousand million codes',
    why: 'one bfrange',
    make: () => mapped('1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange'),
    ends: ['done', 'partial', 'timeout', 'memory', 'unmapped'],
  },
  {
    name: 'a map of a million ranges',
    why: 'each of 65,536 codes',
    make: () => mapped('1 beginbfrange <0000> <FFFF> <0041> endbfrange '.repeat(2000)),
    ends: ['done', 'timeout', 'memory', 'unmapped'],
    slow: true,
  },
  {
    name: 'a glyph that draws itself',
    why: 'a Type 3 font whose glyph shows its own letter',
    make: () =>
      onePage({
        content: letters,
        font: `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [.001 0 0 .001 0 0] /FirstChar 84 /LastChar 84 /Widths [500] /Encoding << /Differences [84 /T] >> /CharProcs << /T 6 0 R >> /Resources << /Font << /F1 5 0 R >> >> >>`,
        more: [stream('', '500 0 d0 BT /F1 1 Tf (TTTT) Tj ET')],
      }),
    ends: ['done', 'partial', 'unmapped'],
  },
  {
    name: 'a picture of 10¹⁸ dots',
    why: 'the size is declared, not there',
    make: () => picture('/Width 1000000000 /Height 1000000000'),
    ends: ['done'],
  },
  {
    name: 'a noisy JPEG 2000',
    why: 'decoders of pictures are not run',
    make: () => picture('/Width 60000 /Height 60000 /Filter /JPXDecode'),
    ends: ['done'],
  },
  {
    name: 'a noisy JBIG2',
    why: 'no table of it is where it should be',
    make: () => picture('/Width 60000 /Height 60000 /Filter /JBIG2Decode'),
    ends: ['done'],
  },
  {
    name: 'an inline picture without end',
    why: 'no EI',
    make: () =>
      onePage({
        content: stream(
          '',
          `${someText} BI /W 99999999 /H 99999999 /CS /RGB /BPC 8 ID ${noise(5000, 9).toString('latin1')}`,
        ),
      }),
    ends: ['done', 'partial'],
  },
  {
    name: 'a page of 10³⁰⁸ points',
    why: 'sums overflow',
    make: () =>
      Buffer.from(
        onePage({ content: letters })
          .toString('latin1')
          .replace('[0 0 595 842]', `[0 0 1${'0'.repeat(308)} 1${'0'.repeat(308)}]`),
        'latin1',
      ),
    ends: ['done', 'partial', 'corrupt'],
  },
  {
    name: 'letters of 10³⁰⁰ points',
    why: 'products overflow',
    make: () =>
      onePage({
        content: stream(
          '',
          `BT /F1 1${'0'.repeat(300)} Tf 1${'0'.repeat(300)} 0 0 1 0 0 Tm (A text of no end) Tj ET ${someText}`,
        ),
      }),
    ends: ['done', 'partial', 'corrupt'],
  },
  {
    name: 'letters of no size',
    why: 'divisions by nothing',
    make: () =>
      onePage({ content: stream('', `BT 0 Tz /F1 0 Tf 0 0 0 0 0 0 Tm (A text of no size) Tj ET ${someText}`) }),
    ends: ['done', 'partial'],
  },
  {
    name: 'no page at all',
    why: 'a box without area',
    make: () =>
      Buffer.from(onePage({ content: letters }).toString('latin1').replace('[0 0 595 842]', '[10 10 10 10]'), 'latin1'),
    ends: ['done', 'partial'],
  },
  {
    name: 'a shading of noise',
    why: 'meshes and functions are not run',
    make: () =>
      onePage({
        content: stream('', `${someText} /S sh`),
        resources: '/Shading << /S 6 0 R >>',
        more: [
          stream(
            '/ShadingType 4 /ColorSpace /DeviceRGB /BitsPerCoordinate 32 /BitsPerComponent 16 /BitsPerFlag 8 /Decode [0 1e9 0 1e9 0 1 0 1 0 1]',
            noise(100_000, 4),
          ),
        ],
      }),
    ends: ['done', 'partial'],
  },
  {
    name: 'a function of 2³¹ samples',
    why: 'its size is declared',
    make: () =>
      onePage({
        content: stream('', `${someText} /S sh`),
        resources: '/Shading << /S << /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 1 1] /Function 6 0 R >> >>',
        more: [
          stream(
            '/FunctionType 0 /Domain [0 1 0 1 0 1 0 1] /Range [0 1 0 1 0 1] /Size [9999 9999 9999 9999] /BitsPerSample 32',
            noise(1000, 4),
          ),
        ],
      }),
    ends: ['done', 'partial', 'memory', 'timeout'],
  },
];
