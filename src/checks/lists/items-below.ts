import type { Block } from '../../record/index.ts';

/** The items right below a block, on one level and in one series. */
export const itemsBelow = (blocks: readonly Block[], at: number): Block[] => {
  const items: Block[] = [];
  for (const block of blocks.slice(at + 1)) {
    if (block.type === 'furniture' || block.type === 'footnote') continue;
    if (block.type !== 'item' || block.number === undefined) {
      if (block.type === 'item' || items.length === 0) break;
      if (block.number === undefined && block.type === 'paragraph') continue;
      break;
    }
    if (items.length > 0 && (block.level ?? 1) > (items[0]!.level ?? 1)) continue;
    if (items.length > 0 && (block.level ?? 1) < (items[0]!.level ?? 1)) break;
    items.push(block);
  }
  return items;
};
