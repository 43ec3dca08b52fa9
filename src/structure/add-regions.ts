import { boxAround, type Figure, joinSegments, type Line, type TableRegion } from '../layout/index.ts';
import { type Angle, boxFromFrame } from '../pdf/index.ts';
import type { BoundingBox } from '../record/index.ts';
import { add, type Builder, glyphsOf, section, type TablePlacement } from './builder.ts';
import type { TreeNode } from './node.ts';
import { leadingMark, makeNote } from './notes/notes.ts';
import { composeText } from './text/composed-text.ts';

const displayedBox = (box: BoundingBox, page: number, angle: Angle, { pages }: Builder): BoundingBox => {
  const size = pages.find(({ number }) => number === page);
  return size ? boxFromFrame(box, size, angle) : box;
};

export const addTable = (builder: Builder, region: TableRegion, placement: TablePlacement | undefined): void => {
  const glyphs = region.segments.reduce((sum, segment) => sum + segment.glyphs, 0);
  const title = composeText(placement?.title ?? [], builder.vocabulary);
  const parent = section(builder);
  const regions = [{ page: region.page, bbox: displayedBox(region.box, region.page, region.angle, builder) }];
  if (placement && !placement.first) {
    const index = builder.nodes.findLastIndex((node) => node.table === placement.table);
    const node = builder.nodes[index]!;
    builder.nodes[index] = {
      ...node,
      regions: [...(node.regions ?? []), ...regions],
      glyphs: node.glyphs + glyphs + glyphsOf(placement.title),
    };
  } else
    add(
      builder,
      'table',
      title,
      { parent, regions, because: region.because, ...(placement ? { table: placement.table } : {}) },
      glyphs + glyphsOf(title.lines),
    );
  for (const lines of partByMark(placement?.notes ?? [])) addTableNote(builder, lines, parent);
};

/** A note below a table; its mark becomes its number. */
const addTableNote = (builder: Builder, lines: readonly Line[], parent: TreeNode | undefined): void => {
  const { number, composed, glyphs } = makeNote(lines, builder.vocabulary);
  const because = 'below a table, with a mark or the word for a source';
  add(builder, 'other', composed, { parent, because, ...(number === '' ? {} : { number }) }, glyphs);
};

const partByMark = (lines: readonly Line[]): Line[][] => {
  const parts: Line[][] = [];
  for (const line of lines) {
    if (parts.length === 0 || leadingMark(line)) parts.push([line]);
    else parts.at(-1)!.push(line);
  }
  return parts;
};

/** A drawing with the label and title above it: first they, then what is written in it. */
export const addFigure = (builder: Builder, figure: Figure | undefined, caption: readonly Line[]): void => {
  const lines = [...caption, ...(figure?.segments ?? []).map((segment) => joinSegments([segment]))];
  const [first] = lines;
  const box = first && boxAround([figure?.box ?? first.box, ...caption.map((line) => line.box)]);
  const regions = first && box ? [{ page: first.page, bbox: displayedBox(box, first.page, first.angle, builder) }] : [];
  add(builder, 'figure', composeText(lines, builder.vocabulary), {
    parent: section(builder),
    regions,
    because: figure ? 'text within a drawing, with its caption' : 'the label of a drawing with its title',
  });
};
