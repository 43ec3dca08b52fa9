// The corrupt corpus: damaged PDFs made from small ones and from the fixtures, the same ones for the same seed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixture } from '../fixtures.ts';
import { damages } from './damage.ts';
import { type Random, randomFrom, upTo } from './random.ts';
import { type Body, deflated, helvetica, pdfOf, stream } from './small-pdf.ts';

const lines = (page: number, y = 700): string =>
  Array.from(
    { length: 12 },
    (_, n) =>
      `1 0 0 1 72 ${y - n * 14} Tm (${page * 12 + n}. The Assembly, in resolution 58/${140 + n} of 22 December 2003, approved $${n} 400 000.) Tj`,
  ).join('\n');

const content = (page: number): string =>
  `BT /F1 11 Tf 200 780 Td (A/59/${page}) Tj ET q 0.5 w 72 760 m 520 760 l S Q BT /F1 11 Tf ${lines(page)} ET
  q 72 100 200 60 re S 72 130 m 272 130 l S Q BT /F2 10 Tf 80 110 Td <00410042> Tj ET q 10 0 0 10 300 300 cm /I Do Q`;

/** A report of a few kilobytes with what large ones have: a page tree, two kinds of fonts, rules, a picture. */
const smallReport = (pages: number, pack: (text: string) => Body): Buffer => {
  const first = 9;
  const kids = Array.from({ length: pages }, (_, index) => `${first + index * 2} 0 R`).join(' ');
  return pdfOf(
    [
      '<< /Type /Catalog /Pages 2 0 R /Lang (en) >>',
      `<< /Type /Pages /Kids [${kids}] /Count ${pages} /MediaBox [0 0 595 842] /Resources 3 0 R >>`,
      '<< /Font << /F1 4 0 R /F2 5 0 R >> /XObject << /I 8 0 R >> >>',
      helvetica,
      '<< /Type /Font /Subtype /Type0 /BaseFont /Small /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>',
      '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Small /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /W [65 [500 600]] >>',
      pack(
        '/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 2 beginbfchar <0041> <5927> <0042> <4F1A> endbfchar endcmap end end',
      ),
      stream('/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8', 'abcd'),
      ...Array.from({ length: pages }, (_, index) => [
        `<< /Type /Page /Parent 2 0 R /Contents ${first + index * 2 + 1} 0 R >>`,
        pack(content(index + 1)),
      ]).flat(),
    ],
    '/Info << /Producer (small) >>',
  );
};

interface Base {
  readonly name: string;
  /** How many of a hundred damaged files are made from it. */
  readonly share: number;
  readonly bytes: () => Buffer;
}

const fixtureBase = (name: string, share: number): Base => ({
  name,
  share,
  bytes: () => readFileSync(fixture(...name.split('/'))),
});

const bases: readonly Base[] = [
  { name: 'small, plain', share: 36, bytes: () => smallReport(3, (text) => stream('', text)) },
  { name: 'small, deflated', share: 38, bytes: () => smallReport(4, deflated) },
  fixtureBase('hard/rotated.pdf', 8),
  fixtureBase('reports/s-res-2518-2020.en.pdf', 8),
  fixtureBase('reports/crime-programme-2004.en.pdf', 4),
  fixtureBase('hard/encrypted.pdf', 2),
  fixtureBase('hard/scanned.pdf', 2),
  fixtureBase('reports/s-res-2518-2020.zh.pdf', 2),
];

const pickBase = (random: Random): Base | undefined => {
  let ticket = upTo(random, 100);
  return bases.find(({ share }) => {
    ticket -= share;
    return ticket < 0;
  });
};

export interface Damaged {
  readonly file: string;
  readonly base: string;
  readonly damage: string;
}

/** Writes so many damaged files into a folder; every kind of damage in turn, some files with two. */
export const writeCorpus = (folder: string, count: number, seed: number): Damaged[] => {
  const read = new Map<Base, Buffer>();
  const kinds = Object.entries(damages);
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: count }, (_, n) => {
    const random = randomFrom(seed * 1_000_003 + n);
    const base = pickBase(random) ?? (bases[0] as Base);
    const whole = read.get(base) ?? base.bytes();
    read.set(base, whole);
    const [damage, make] = kinds[n % kinds.length] as (typeof kinds)[number];
    const once = make(whole, random);
    const bytes =
      random() < 0.2 && once.length > 0 ? (kinds[upTo(random, kinds.length)]?.[1](once, random) ?? once) : once;
    const file = join(folder, `${String(n).padStart(5, '0')}.pdf`);
    // The comment keeps two files from being the same document.
    writeFileSync(file, Buffer.concat([bytes, Buffer.from(`\n% ${n}\n`)]));
    return { file, base: base.name, damage };
  });
};
