import { expect, it } from 'vitest';
import { footBlocks } from '../../../src/layout/blocks/foot-blocks.ts';
import type { LaidOutDocument } from '../../../src/layout/index.ts';
import { joinSegments } from '../../../src/layout/lines/lines.ts';
import { at } from '../segment.ts';

it('asks of every line whether it starts a note: the 1 of the first tells that a plain 2 comes next (A/AC.296/2026/3)', () => {
  const texts = [
    '1 Deputy Permanent Representative',
    '2 In accordance with article 68',
    'January 2026, namely 120 days',
  ];
  const column = { left: 123, right: 488 };
  const foot = texts.map((text, row) => ({ line: joinSegments([at(text, 123, 470, 700 + 10 * row)]), column }));
  let last = 0;
  const notes = footBlocks({ pages: [{ foot }] } as unknown as LaidOutDocument, ({ text }) => {
    const starts = text.startsWith(`${last + 1} `);
    if (starts) last += 1;
    return starts;
  });
  expect(notes.map(({ lines }) => lines.map((line) => line.text))).toEqual([[texts[0]], texts.slice(1)]);
});
