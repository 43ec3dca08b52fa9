import type { FlowItem, LaidOutDocument, LaidOutPage } from '../laid-out.ts';
import type { LayoutBlock } from './block.ts';
import { type Draft, type Placed, sameColumn, startDraft } from './draft.ts';
import { goesOn } from './goes-on.ts';
import { isLoneMark, isShort, left } from './line-look.ts';
import { leadingOfPage } from './page-leading.ts';
import { type Setting, startsBelow } from './starts-below.ts';
import { textEdges } from './text-edge.ts';

/** On one page a text goes on higher up, in the next column, or below what stands across; in leadings. */
const FAR_BELOW = 4;

const close = (draft: Draft | undefined, blocks: LayoutBlock[]): void => {
  if (!draft) return;
  const { lastColumn: _, offsets: __, ...block } = draft;
  blocks.push({ kind: 'text', ...block });
};

const nextLine = (items: readonly FlowItem[], index: number): Placed | undefined => {
  const next = items[index + 1];
  return next?.kind === 'line' ? next : undefined;
};

/** Gathers lines into blocks. */
const gather = (
  items: readonly (FlowItem & {
    readonly page: number;
    readonly leading: number;
    readonly edges: ReadonlyMap<number, number>;
  })[],
  setting: Setting,
): LayoutBlock[] => {
  const blocks: LayoutBlock[] = [];
  let draft: Draft | undefined;
  let lastParagraph: number | undefined;
  for (const [index, item] of items.entries()) {
    if (item.kind !== 'line') {
      close(draft, blocks);
      draft = undefined;
      blocks.push(
        item.kind === 'table'
          ? { kind: 'table', region: item.region }
          : { kind: 'figure', figure: item.figure, page: item.page },
      );
      continue;
    }
    const { line } = item;
    const above = draft?.lines.at(-1);
    if (draft?.number?.family === 'arabic') lastParagraph = Number.parseInt(draft.number.number, 10);
    if (!draft || !above) {
      draft = startDraft(item, Number.POSITIVE_INFINITY);
      continue;
    }
    const lone = isLoneMark(line, above) && !isShort(above, draft.lastColumn);
    const together = above.page === line.page && sameColumn(draft.lastColumn, item.column);
    const expected = item.leading * Math.max(0.7, Math.min(above.size, line.size) / setting.bodySize);
    const gap = (line.baseline - above.baseline) / expected;
    const following = nextLine(items, index);
    const far = above.page === line.page && gap > FAR_BELOW;
    if (
      !lone &&
      (item.entry ||
        (together
          ? startsBelow(
              draft,
              item,
              gap,
              { ...setting, edge: item.edges.get(item.column.left) },
              following?.line,
              lastParagraph,
            )
          : far || !goesOn(draft, item, following, lastParagraph)))
    ) {
      close(draft, blocks);
      draft = startDraft(item, together ? gap : Number.POSITIVE_INFINITY);
    } else {
      draft.lines.push(line);
      draft.offsets.push(left(line) - item.column.left);
      draft.lastColumn = item.column;
    }
  }
  close(draft, blocks);
  return blocks;
};

/** Blocks of the running text, in reading order over all pages. */
export const findBlocks = ({ pages, leading, bodySize }: LaidOutDocument): LayoutBlock[] => {
  const items = pages.flatMap((page: LaidOutPage) => {
    const own = leadingOfPage(page.items, leading);
    const edges = textEdges(page.items);
    return page.items.map((item) => ({ ...item, page: page.number, leading: own, edges }));
  });
  const unstyled = !items.some(
    (item) => item.kind === 'line' && item.line.styles.some(({ style }) => style.bold || style.italic),
  );
  return gather(items, { bodySize, unstyled });
};
