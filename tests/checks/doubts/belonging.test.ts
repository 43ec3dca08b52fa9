import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../src/checks/index.ts';
import { isBeyondChance } from '../../../src/checks/slips.ts';
import { extractText } from '../../../src/extract.ts';
import { smallRecord, table } from '../small-record.ts';

const conflictsIn = (lines: string, text = 'Nothing is said of sums.') =>
  runChecks(smallRecord('en', [{ text }], [table(lines)])).filter(({ verdict }) => verdict !== 'agreement');

describe('a slip that makes figures fit', () => {
  it.each([
    [2, 3, false, 'any three figures of two digits are a slip apart from fitting'],
    [3, 2, true, 'two of three digits hardly'],
    [3, 5, false, 'five of three digits may be'],
    [5, 12, true, 'twelve of five digits hardly'],
  ])('of %i digits among %i figures: %s (%s)', (digits, figures, beyond, _why) =>
    expect(isBeyondChance(digits, figures)).toBe(beyond),
  );
});

describe('the document is in doubt', () => {
  it.each([
    {
      lines:
        'Assets | Goodwill | Software | Total\nAt 1 January | 2226 | 65254 | 67480\nAcquired | 100 | 5497 | 5597\nSold | 50 | 4186 | 4236\nΣAt 31 December | 2376 | 74937 | 77373',
      doubt: 'document',
      why: 'an annual report: one digit of a total, in a column beside others that fit',
    },
    {
      lines:
        'Debt | 2023 | 2022\nLoans | 6253 | 5111\nσSubtotal | 6253 | 5111\nNotes | 4000 | 3000\nBonds | 4357 | 3246\nσSubtotal | 8357 | 6246\nΣTotal assets less what others hold | 12997 | 11357',
      doubt: 'cannot tell',
      why: 'Nike, 10-K 2023: unlike any slip, in a row that one column confirms',
    },
  ])('$doubt: $why', ({ lines, doubt }) =>
    expect(
      conflictsIn(lines).find(({ check, verdict }) => check === 'table-sum' && verdict === 'conflict')?.doubt,
    ).toBe(doubt),
  );
});

const OFF_BY_ONE = 'Product | Sales\nPrimary care | 22568\nSpecialty | 15915\nOncology | 2520\nΣTotal | 41004';

describe('rounding', () => {
  it('of figures whose unit is not known may be all that is wrong', () =>
    expect(conflictsIn(OFF_BY_ONE)).toMatchObject([
      {
        verdict: 'conflict',
        doubt: 'cannot tell',
        computation: { hypothesis: { en: 'fits if each figure was rounded to its last digit' } },
      },
    ]));

  it('is no conflict where the document says that its figures are rounded', () =>
    expect(conflictsIn(OFF_BY_ONE, 'Amounts may not add due to rounding.')).toMatchObject([
      { verdict: 'cannot-tell' },
    ]));

  it('is none of things that are counted', () =>
    expect(
      conflictsIn('Section | Number of posts\nPolitical | 125\nLegal | 199\nElectoral | 324\nΣTotal | 649'),
    ).toMatchObject([{ verdict: 'conflict', doubt: 'document' }]));
});

describe('a table of which many figures do not fit', () => {
  it('is read, or reckoned, otherwise than we think', () =>
    expect(
      conflictsIn(
        'Item | 2021 | 2022 | 2023 | 2024\nA | 11250 | 12250 | 13250 | 14250\nB | 21250 | 22250 | 23250 | 24250\nC | 31250 | 32250 | 33250 | 34250\nΣTotal | 63750 | 66850 | 69850 | 72850',
      ).filter(({ doubt }) => doubt === 'document'),
    ).toEqual([]));
});

describe('sentences', () => {
  it.each([
    ['Prices lay between $90 and $82 a barrel.', 'cannot tell', 'prices that fell are told from the higher one'],
    ['Each workshop was attended by between 40 and 35 experts.', 'document', 'numbers are told from the lower one'],
    ['More than 40 per cent (38.5 per cent) of the 120 States replied.', 'document', 'beside its bound'],
    ['More than 40 per cent (29.5 per cent) of the 120 States replied.', 'cannot tell', 'further off than a slip'],
  ])('%s: %s (%s)', (text, doubt, _why) =>
    expect(
      extractText(`1.\t${text}`, { language: 'en' }).findings.filter(({ verdict }) => verdict === 'conflict'),
    ).toMatchObject([{ doubt }]),
  );
});
