import { describe, expect, it } from 'vitest';
import { type LayoutBlock, segmentText } from '../../../src/layout/index.ts';
import { joinSegments } from '../../../src/layout/lines/lines.ts';
import { buildTree } from '../../../src/structure/tree.ts';

/** A line of ten points in which what stands between bars is small and raised. */
const lineOf = (marked: string) => {
  const [before, mark, after] = marked.includes('|') ? marked.split('|') : [marked, '', ''];
  const text = `${before}${mark}${after}`;
  const [segment] = segmentText(text)[0]!.segments;
  const end = before!.length + mark!.length;
  const look = { bold: false, italic: false };
  const spans = [
    { start: 0, end: before!.length, style: { size: 10, ...look, rise: 0 } },
    { start: before!.length, end, style: { size: 6, ...look, rise: 4 } },
    { start: end, end: text.length, style: { size: 10, ...look, rise: 0 } },
  ];
  return joinSegments([{ ...segment!, size: 10, styles: spans.filter((span) => span.end > span.start) }]);
};
const block = (...lines: string[]): LayoutBlock => ({
  ...{ kind: 'text', column: { left: 0, right: 500 }, gapBefore: 2 },
  lines: lines.map(lineOf),
});
const treeOf = (...blocks: LayoutBlock[]): string[] =>
  buildTree({
    document: { pages: [], furniture: new Map(), bodySize: 10, leading: 12 },
    blocks,
    language: 'en',
    placements: new Map(),
  }).flatMap(({ type, number }) => (type === 'footnote' ? [`${number}`] : []));

describe('notes as large as the text, at the end of a section', () => {
  const text = block('1. The snail was introduced in the 1980s.|i|');
  it('begin with raised marks that the text above has', () =>
    expect(treeOf(text, block('|i| FAO, 1998.', '|ii| Ibid.', '|iii| Rice Bank.'))).toEqual(['i', 'ii', 'iii']));
  it('are none where nothing above has the mark', () =>
    expect(treeOf(text, block('|ii| FAO, 1998, on snails in rice fields.'))).toEqual([]));
});
