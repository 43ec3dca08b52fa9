import { describe, expect, it } from 'vitest';
import { isUnitLine, readUnit, unitTitleOf } from '../../src/tables/units.ts';

describe('unit lines', () => {
  it.each([
    ['(Thousands of United States dollars)', { currency: 'USD', scale: 1000 }],
    ['(In thousands of US dollars)', { currency: 'USD', scale: 1000 }],
    ['($ million)', { currency: 'USD', scale: 1_000_000 }],
    ['In millions of United States dollars', { currency: 'USD', scale: 1_000_000 }],
    ['(United States dollars)', { currency: 'USD', scale: 1 }],
    ['(Thousands of United States dollars; budget year is 1 July to 30 June)', { currency: 'USD', scale: 1000 }],
    ['（美元）', { currency: 'USD', scale: 1 }],
    ['（千美元）', { currency: 'USD', scale: 1000 }],
    ['（以千美元计）', { currency: 'USD', scale: 1000 }],
    ['（百万美元）', { currency: 'USD', scale: 1_000_000 }],
    ['（万美元）', { currency: 'USD', scale: 10_000 }],
    ['单位：千欧元', { currency: 'EUR', scale: 1000 }],
    ['(Percentage of approved strength)', undefined],
    ['（百分比）', undefined],
  ])('%s', (text, expected) => {
    expect(isUnitLine(text)).toBe(true);
    const unit = readUnit(text);
    expect(unit && { currency: unit.currency, scale: unit.scale }).toEqual(expected);
  });

  it.each([
    ['Financial resources', 'a title'],
    ['(see also para. 24 below)', 'an aside'],
    ['The Committee notes the amount of $1,035,000 in thousands.', 'a sentence'],
  ])('%s is none: %s', (text) => {
    expect(isUnitLine(text)).toBe(false);
  });
});

it('takes the unit out of a head', () => {
  expect(readUnit('Financial implication (United States dollars)')).toEqual({
    currency: 'USD',
    scale: 1,
    text: 'United States dollars',
  });
});

describe('the unit that titles of columns state', () => {
  const text = { title: 'Country group', type: 'text' } as const;
  const money = { title: 'Expenditure (billions of United States dollars)', type: 'amount' } as const;
  it.each([
    ['counts for all amounts where each states it', [text, money, { title: 'Share', type: 'percentage' }], money.title],
    ['is not that of a column beside it (A/80/74)', [text, { title: 'Countries', type: 'amount' }, money], undefined],
    ['stands over the stubs', [{ title: 'Thousands of dollars', type: 'text' }, money], 'Thousands of dollars'],
  ] as const)('%s', (_, columns, expected) => {
    expect(unitTitleOf([...columns])).toBe(expected);
  });
});
