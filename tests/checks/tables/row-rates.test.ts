import { describe, expect, it } from 'vitest';
import { rowMatchesText } from '../../../src/checks/tables/row-matches-text.ts';
import { count, inShort, money, percent, smallRecord, table } from '../small-record.ts';

const dollars = { currency: 'USD', scale: 1000 };

const costs = table(
  `Item | Approved | Proposed
Travel | 298.9 | 246.6
Consultants | 175.0 | 163.1
Fuel | 7 238.5 | 6 862.1
Σ Total | 7 712.4 | 7 271.8`,
  { unit: dollars, block: 'tb', title: 'Operational costs' },
);

const posts = table(
  `Category | Approved | Proposed | Change
International | 60 | 55 | (5)
National | 90 | 83 | (7)
Σ Total | 150 | 138 | (12)`,
  { block: 'tb', title: 'Posts' },
);

const said = (text: string, mentions: Parameters<typeof smallRecord>[1][number]['mentions'], made = costs) =>
  rowMatchesText
    .run(
      smallRecord(
        'en',
        [
          { text, mentions: mentions ?? [] },
          { id: 'tb', type: 'table', text: made.title },
        ],
        [made],
      ),
    )
    .map(inShort);

describe('percentages in brackets behind amounts of a row', () => {
  it('are of a figure of the row, where the amount is what lies between two of them', () => {
    const text = (rate: string) =>
      `The reduced requirements under fuel ($376,400, or ${rate} per cent) are due to prices.`;
    const told = (rate: string) => [money('$376,400', '376400'), percent(`${rate} per cent`, rate)];
    expect(said(text('5.2'), told('5.2'))).toEqual(['agreement 0']);
    expect(said(text('2.5'), told('2.5'))).toEqual(['conflict cannot tell -2.7']);
    // No slip explains it: the rate is of something else.
    expect(said(text('31.9'), told('31.9'))).toEqual([]);
  });

  it('are of the column that most of the sentence’s percentages are of', () => {
    const text = (rate: string) =>
      `Travel took less ($29,900, or ${rate} per cent), as did consultants ($21,000, or 12.0 per cent) and fuel ($72,400, or 1.0 per cent).`;
    const told = (rate: string) => [
      ...[money('$29,900', '29900'), percent(`${rate} per cent`, rate)],
      ...[money('$21,000', '21000'), percent('12.0 per cent', '12.0')],
      ...[money('$72,400', '72400'), percent('1.0 per cent', '1.0')],
    ];
    expect(said(text('10.0'), told('10.0'))).toEqual(['agreement 0', 'agreement 0', 'agreement 0']);
    expect(said(text('10.9'), told('10.9'))).toEqual(['conflict cannot tell 0.9', 'agreement 0', 'agreement 0']);
  });

  it('are not held against a row of a like name whose figures the amount is none of', () => {
    const text = 'The overexpenditure under fuel ($52,300, or 3.5 per cent) was due to higher prices.';
    expect(said(text, [money('$52,300', '52300'), percent('3.5 per cent', '3.5')])).toEqual([]);
  });

  it('are of the total, where the table is of what is counted', () => {
    const text = (rate: string) => `In total, 12 posts (${rate} per cent) are proposed for abolishment.`;
    const told = (rate: string) => [
      { ...count('12 posts', '12'), value: { number: '12', of: 'posts' } } as ReturnType<typeof count>,
      percent(`${rate} per cent`, rate),
    ];
    expect(said(text('8.0'), told('8.0'), posts)).toEqual(['agreement 0']);
    expect(said(text('9.0'), told('9.0'), posts)).toEqual(['conflict cannot tell 1']);
  });
});
