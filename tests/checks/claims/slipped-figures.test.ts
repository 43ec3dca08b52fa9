import { describe, expect, it } from 'vitest';
import { sameQuantity } from '../../../src/checks/claims/same-quantity.ts';
import { money, smallRecord, table } from '../small-record.ts';

const performance = table(
  'Category | Apportionment | Expenditure\nOfficial travel | 534 450 | 534 550\nStaff | 608 339 | 600 969',
  { unit: { currency: 'USD', scale: 1 } },
);

describe('figures of the text a slip away from those of a table', () => {
  it.each([
    ['534,550', 0, 'the row has the figure beside the one like it (budget-20261)'],
    ['354,550', 1, 'two digits of the expenditure are swapped'],
    ['608,369', 0, 'told of another row'],
  ] as const)('%s', (printed, conflicts, why) => {
    const told = money(`$${printed}`, printed.replace(',', ''));
    const text = `The expenditure on official travel was $${printed}.`;
    const found = sameQuantity.run(smallRecord('en', [{ text, mentions: [told] }], [performance]));
    expect(
      found.filter(({ verdict }) => verdict === 'conflict'),
      why,
    ).toHaveLength(conflicts);
  });
});
