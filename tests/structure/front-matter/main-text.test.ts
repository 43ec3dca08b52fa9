import { describe, expect, it } from 'vitest';
import { extractText } from '../../../src/extract.ts';

/** Type, number or words of each block, with those of what it stands in. */
const outlineOf = (text: string): string[] => {
  const { blocks } = extractText(text);
  const nameOf = (id: string | undefined): string | undefined => {
    const block = blocks.find((each) => each.id === id);
    return block && (block.number ?? block.text);
  };
  return blocks.map(({ id, type, parent }) => `${type} ${nameOf(id)} in ${nameOf(parent) ?? 'the text'}`);
};

describe('an annex', () => {
  it('may go on with the numbers of the main text (DP/OPS/2025/1)', () =>
    expect(
      outlineOf(
        '1.\tThe Board made recommendations.\n\n2.\tThe office agreed with them.\n\nAnnex 1\n\n3.\tThe table shows their status.\n\n4.\tMost are closed.',
      ).filter((line) => line.startsWith('paragraph')),
    ).toEqual(['paragraph 1 in the text', 'paragraph 2 in the text', 'paragraph 3 in 1', 'paragraph 4 in 1']));

  it('ends where the numbers of the main text go on', () =>
    expect(
      outlineOf(
        '1.\tThe Council adopted the following text.\n\nAnnex 1\n\nThe members of the Forum shall meet once in each year.\n\n2.\tThe Council adjourned.',
      ).at(-1),
    ).toBe('paragraph 2 in the text'));
});
