import { describe, expect, it } from 'vitest';
import type { FlowItem, LaidOutPage } from '../../src/layout/index.ts';
import { joinSegments } from '../../src/layout/lines/lines.ts';
import { linesAfter } from '../../src/pipeline/read-tables.ts';
import { at } from '../layout/segment.ts';

describe('linesAfter', () => {
  const column = { left: 100, right: 500 };
  const line = (text: string): FlowItem => ({ kind: 'line', line: joinSegments([at(text, 100, 300, 20)]), column });
  const table = { kind: 'table' } as FlowItem;
  const foot = [{ line: joinSegments([at('1 A note.', 100, 300, 700)]), column }];
  const notes = Array.from({ length: 19 }, (_, row) => line(`note ${row}`));
  it.each([
    [[table, ...notes], 20, 'all notes of a table with many (A/80/48), and those at the foot'],
    [[table, ...notes, table, ...notes], 19, 'no further than the next table'],
  ])('%#', (items, count, why) =>
    expect(linesAfter({ items, foot } as unknown as LaidOutPage, 0), why).toHaveLength(count),
  );
});
