// Structures that point back at themselves, or that are far deeper or longer than any real one.
import { type Body, deflated, helvetica, onePage, pdfOf, someText, stream } from '../small-pdf.ts';
import type { Hostile } from './hostile.ts';

const page = (parent: number, content: number, font: number): string =>
  `<< /Type /Page /Parent ${parent} 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F1 ${font} 0 R >> >> >>`;
const catalog = '<< /Type /Catalog /Pages 2 0 R >>';
const times = (count: number, text: string): string => text.repeat(count);

const tree = (kids: string, count: number, ...more: readonly Body[]): Buffer =>
  pdfOf([catalog, `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`, ...more]);

const pagesOf = (count: number): Buffer => {
  const kids = Array.from({ length: count }, (_, index) => `${index + 5} 0 R`).join(' ');
  return tree(kids, count, helvetica, stream('', someText), ...Array.from({ length: count }, () => page(2, 4, 3)));
};

const deepTree = (depth: number): Buffer => {
  const nodes = Array.from(
    { length: depth },
    (_, index) => `<< /Type /Pages /Kids [${index + 5} 0 R] /Count 1 /Parent ${index + 3} 0 R >>`,
  );
  return pdfOf([
    catalog,
    '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
    helvetica,
    ...nodes,
    page(2, depth + 5, 3),
    stream('', someText),
  ]);
};

const form = (resources: string, content: string): Buffer =>
  stream(`/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << ${resources} >>`, content);

const calls = (objects: readonly Body[]): Buffer =>
  onePage({ content: stream('', `${someText} /X Do`), resources: '/XObject << /X 6 0 R >>', more: objects });

export const loops: readonly Hostile[] = [
  {
    name: 'a page tree that is its own child',
    why: 'walks of the tree never end',
    make: () => tree('2 0 R', 1),
    ends: ['corrupt'],
  },
  {
    name: 'two nodes that are each other’s children',
    why: 'the same over two steps',
    make: () => tree('3 0 R', 2, '<< /Type /Pages /Kids [2 0 R] /Count 2 /Parent 2 0 R >>'),
    ends: ['corrupt'],
  },
  {
    name: 'two thousand million pages',
    why: 'the count lies',
    make: () => tree('3 0 R', 2_000_000_000, page(2, 4, 5), stream('', someText), helvetica),
    ends: ['too-large', 'partial', 'done', 'corrupt'],
  },
  { name: 'no pages', why: 'a count below nothing', make: () => tree('', -5), ends: ['corrupt'] },
  { name: '10,001 pages', why: 'one over the limit', make: () => pagesOf(10_001), ends: ['too-large'] },
  {
    name: 'a tree 20,000 nodes deep',
    why: 'recursion overflows the stack',
    make: () => deepTree(20_000),
    ends: ['done', 'corrupt', 'timeout', 'partial'],
  },
  {
    name: 'a form that draws itself',
    why: 'drawing never ends',
    make: () => calls([form('/XObject << /X 6 0 R >>', '/X Do')]),
    ends: ['done', 'partial', 'corrupt'],
  },
  {
    name: 'forms that draw the next one ten times',
    why: 'twelve forms draw 10¹² times',
    make: () =>
      calls(
        Array.from({ length: 12 }, (_, index) =>
          form(`/XObject << /X ${index + 7} 0 R >> /Font << /F1 5 0 R >>`, index < 11 ? times(10, '/X Do ') : someText),
        ),
      ),
    ends: ['memory', 'timeout'],
    slow: true,
  },
  {
    name: 'an endless row of streams',
    why: 'one stream half a million times',
    make: () => onePage({ content: `[${times(500_000, '6 0 R ')}]`, more: [stream('', someText)] }),
    ends: ['done', 'memory', 'timeout', 'partial'],
    slow: true,
  },
  {
    name: 'arrays in arrays',
    why: 'two million open brackets',
    make: () => onePage({ content: deflated(`${someText} ${times(2_000_000, '[')}`) }),
    ends: ['done', 'corrupt', 'partial', 'timeout'],
    slow: true,
  },
  {
    name: 'dictionaries in dictionaries',
    why: 'the same outside of streams',
    make: () => pdfOf([catalog, `${times(200_000, '<< /A ')}`]),
    ends: ['corrupt', 'timeout'],
  },
  {
    name: 'saved states',
    why: 'three million q without Q',
    make: () => onePage({ content: deflated(`${someText} ${times(3_000_000, 'q ')}`) }),
    ends: ['done', 'memory', 'timeout'],
    slow: true,
  },
  {
    name: 'operators',
    why: 'five million moves',
    make: () => onePage({ content: deflated(`BT /F1 12 Tf ${times(5_000_000, '1 0 Td ')} (a) Tj ET ${someText}`) }),
    ends: ['done', 'memory', 'timeout'],
    slow: true,
  },
  {
    name: 'glyphs',
    why: 'two million letters on one line',
    make: () =>
      onePage({ content: deflated(`BT /F1 12 Tf 72 700 Td ${times(20_000, `(${times(100, 'a')}) Tj `)} ET`) }),
    ends: ['done', 'memory', 'timeout', 'too-large'],
    slow: true,
  },
  {
    name: 'lines',
    why: 'a million letters in places of their own',
    make: () =>
      onePage({
        content: deflated(
          `BT /F1 1 Tf ${Array.from({ length: 300_000 }, (_, n) => `1 0 0 1 ${(n * 7) % 595} ${(n * 13) % 842} Tm (a) Tj`).join(' ')} ET`,
        ),
      }),
    ends: ['done', 'memory', 'timeout', 'too-large'],
    slow: true,
  },
  {
    name: 'rules',
    why: '300,000 rules across each other',
    make: () =>
      onePage({
        content: deflated(
          `${someText} ${Array.from({ length: 150_000 }, (_, n) => `0 ${(n * 13) % 842} m 595 ${(n * 13) % 842} l S ${(n * 7) % 595} 0 m ${(n * 7) % 595} 842 l S`).join(' ')}`,
        ),
      }),
    ends: ['done', 'memory', 'timeout', 'too-large'],
    slow: true,
  },
  {
    name: 'a cross-reference table that comes before itself',
    why: 'Prev is its own place',
    make: () =>
      Buffer.from(
        onePage({ content: stream('', someText) })
          .toString('latin1')
          .replace(/\/Root 1 0 R {2}>>\nstartxref\n(\d+)/, '/Root 1 0 R /Prev $1 >>\nstartxref\n$1'),
        'latin1',
      ),
    ends: ['done'],
  },
  {
    name: 'an object stream in itself',
    why: 'object 6 is in stream 7, which is in stream 7',
    make: () => onePage({ content: '6 0 R', more: ['6 0 R'] }),
    ends: ['corrupt', 'scanned', 'partial', 'done'],
  },
  {
    name: 'a length that is itself',
    why: 'reading the stream asks for its length',
    make: () => onePage({ content: stream('/Length 4 0 R', someText) }),
    ends: ['done', 'scanned', 'corrupt', 'partial'],
  },
];
