import type { SegmentedPage } from '../layout/index.ts';
import { defaultLimits, type ExtractOptions } from '../pipeline/options.ts';
import { placeBlocks } from '../pipeline/place-blocks.ts';
import { readPages } from '../pipeline/read-pages.ts';
import { languageOf, type ReadTree, readTree } from '../pipeline/read-tree.ts';
import type { TreeNode } from '../structure/index.ts';
import { displayedBox, type ExplainedPage, type ExplainedRegion, placedGlyphs } from './explained-page.ts';

export type { ExplainedPage, ExplainedRegion } from './explained-page.ts';
export { pictureOfPage } from './picture.ts';
export { drawingOfPage } from './svg.ts';

type Sizes = (page: number) => { readonly width: number; readonly height: number };

const regionsOn = (page: number, nodes: readonly TreeNode[], sizes: Sizes): ExplainedRegion[] =>
  placeBlocks(nodes, sizes).flatMap(({ block }, index) =>
    block.evidence
      .filter((place) => place.page === page)
      .map(
        (place): ExplainedRegion => ({
          type: block.type,
          ...(block.number === undefined ? {} : { number: block.number }),
          ...(block.level === undefined ? {} : { level: block.level }),
          text: place.span ? block.text.slice(...place.span) : block.text,
          bbox: place.bbox,
          because: nodes[index]!.because ?? '',
        }),
      ),
  );

const cellsOn = (page: number, { tables }: ReadTree): ExplainedPage['cells'] =>
  tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap(({ text, evidence }) =>
        evidence.filter((place) => place.page === page).map(({ bbox }) => ({ text, bbox })),
      ),
    ),
  );

const explained = (page: SegmentedPage, tree: ReadTree, sizes: Sizes): ExplainedPage => {
  const { width, height } = page.displayed;
  const placed = placedGlyphs(tree.laidOut, page.number);
  const texts = [...page.segments, ...page.turned].map((segment) => ({
    segment,
    text: segment.text,
    size: segment.size,
    glyphs: segment.glyphs,
    bbox: displayedBox(segment, { width, height }),
  }));
  return {
    page: page.number,
    width,
    height,
    glyphs: page.glyphs,
    regions: regionsOn(page.number, tree.nodes, sizes),
    cells: cellsOn(page.number, tree),
    unplaced: texts
      .filter(({ segment }) => (placed.get(segment) ?? 0) < segment.glyphs)
      .map(({ text, bbox, glyphs }) => ({ text, bbox, glyphs })),
    texts: texts.map(({ text, bbox, size }) => ({ text, bbox, size })),
  };
};

/**
 * Reads a PDF and tells of each page what every part of it was taken for, and why.
 * @param wanted pages from 1; all of them where empty.
 * @throws DocumentFailure where the file cannot be read.
 */
export const explainPdf = async (
  bytes: Uint8Array,
  wanted: readonly number[] = [],
  options: Pick<ExtractOptions, 'language' | 'limits'> = {},
): Promise<ExplainedPage[]> => {
  const { pages } = await readPages(bytes, options.limits ?? defaultLimits, () => {});
  const tree = readTree(pages, options.language ?? languageOf(pages));
  const displayed = new Map(pages.map((page) => [page.number, page.displayed]));
  const sizes: Sizes = (page) => displayed.get(page) ?? { width: 0, height: 0 };
  return pages
    .filter(({ number }) => wanted.length === 0 || wanted.includes(number))
    .map((page) => explained(page, tree, sizes));
};
