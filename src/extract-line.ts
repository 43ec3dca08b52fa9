import { foldRadicals } from './layout/index.ts';
import { placeMentions } from './pipeline/place-mentions.ts';
import type { Block, Language, Mention } from './record/index.ts';
import { resolveReferences } from './references/index.ts';

/**
 * Mentions of one text that stands by itself; spans are UTF-16 offsets into it, there is no page and no evidence.
 * @example extractLine('大会第58/140号决议', 'zh')
 */
export const extractLine = (text: string, language: Language): Mention[] => {
  const block: Block = { id: 'line', type: 'paragraph', text: foldRadicals(text), evidence: [] };
  const { mentions } = placeMentions([{ block, locate: () => [] }], { language });
  return resolveReferences([block], mentions);
};
