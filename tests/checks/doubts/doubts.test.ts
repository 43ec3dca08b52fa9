import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../src/checks/index.ts';
import { slipBetween } from '../../../src/checks/slips.ts';
import { smallRecord, table } from '../small-record.ts';

describe('slips', () => {
  it.each([
    ['13626894', '13626894', undefined, 'no slip'],
    ['13626894', '13726894', 'digit', 'one digit'],
    ['13626894', '13662894', 'swap', 'two neighbours'],
    ['13626894', '1362894', 'missing digit', 'one fell out'],
    ['13626894', '136268894', 'extra digit', 'one came in twice'],
    ['43', '97', undefined, 'two digits'],
    ['-2500', '2500', undefined, 'a sign is no digit'],
  ])('%s, %s: %s (%s)', (expected, found, slip, _why) => expect(slipBetween(expected, found)).toBe(slip));
});

const rows = 'State | Amount\nChile | 1000\nPeru | 2000\nBrazil | 3000\nΣTotal | 6100';

const conflictIn = (lines: string, change: object = {}) => {
  const [found] = runChecks({ ...smallRecord('en', [], [table(lines)]), ...change });
  return found;
};

describe('doubts', () => {
  it('takes a clean page at its word, and says what would fit', () =>
    expect(conflictIn(rows)).toMatchObject({
      doubt: 'document',
      computation: { hypothesis: { en: 'fits if the total is 6,000: one digit differs' } },
    }));

  it.each([
    [{ unplaced: [{ page: 1, bbox: [0, 5, 10, 15], text: '12' }] }, 'text near it could not be placed'],
    [{ problems: [{ page: 1, class: 'unmapped', message: '' }] }, 'part of the page could not be read'],
  ])('doubts the reading: %j', (change, why) => {
    const found = conflictIn(rows, change);
    expect(found).toMatchObject({ doubt: 'reading', severity: 'warning' });
    expect(found?.computation?.hypothesis?.en).toBe(why);
  });

  it('suspects an amount in another column', () =>
    expect(
      conflictIn('State | A | B\nChile | 1000 | 7\nPeru |  | 2000\nBrazil | 3000 | 8\nΣTotal | 6000 | 15'),
    ).toMatchObject({
      doubt: 'reading',
      computation: { hypothesis: { en: 'fits if the amount of “Peru” in the column “B” belongs to this column' } },
    }));
});
