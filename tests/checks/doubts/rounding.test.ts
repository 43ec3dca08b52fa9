import { describe, expect, it } from 'vitest';
import { isOfRounding } from '../../../src/checks/doubts/rounding.ts';
import { runChecks } from '../../../src/checks/index.ts';
import { smallRecord, table } from '../small-record.ts';

describe('figures that end in noughts', () => {
  const draft = (figures: readonly string[], expected: string, found: string) => ({
    verdict: 'conflict' as const,
    severity: 'warning' as const,
    confidence: 0.8,
    message: { en: '', zh: '' },
    evidence: figures.map((text) => ({ page: 1, bbox: [0, 0, 1, 1] as [number, number, number, number], text })),
    computation: { expression: '', expected, found, difference: String(Number(expected) - Number(found)) },
    bearing: { terms: figures.length },
  });
  it.each([
    {
      figures: ['558,750', '38,120', '13,970', '64,040', '442,630'],
      expected: '558760',
      found: '558750',
      rounded: true,
      why: 'Projections of Education Statistics to 2021, table 14: graduates are told in tens',
    },
    {
      figures: ['558,750', '38,121', '13,970', '64,040'],
      expected: '116131',
      found: '116141',
      rounded: false,
      why: 'a one',
    },
    {
      figures: ['60', '40', '20'],
      expected: '60',
      found: '70',
      rounded: false,
      why: 'three figures may do so by chance',
    },
  ])('$why', ({ figures, expected, found, rounded }) =>
    expect(isOfRounding(smallRecord('en', []), draft(figures, expected, found))).toBe(rounded),
  );
});

describe('persons that are told in thousands', () => {
  const lines =
    'Year | Total teachers | Public | Private\n1997 | 3138 | 2746 | 391\n1998 | 3230 | 2830 | 400\n1999 | 3319 | 2911 | 408\n2000 | 3366 | 2941 | 424\n2001 | 3440 | 3000 | 440\n2002 | 3476 | 3034 | 442';
  const verdicts = (title: string) =>
    runChecks(
      smallRecord(
        'en',
        [
          { id: 'b1', type: 'table', text: `${title}\nTable` },
          { text: 'Detail may not sum to totals because of rounding.' },
        ],
        [table(lines, { block: 'b1', title: 'Number of teachers, by control of school' })],
      ),
    )
      .filter(({ check, verdict }) => check === 'table-row' && verdict !== 'agreement')
      .map(({ verdict }) => verdict);
  it('were rounded (Projections of Education Statistics to 2021, table 16)', () =>
    expect(verdicts('Number of teachers, by control of school [In thousands]')).toEqual([
      'cannot-tell',
      'cannot-tell',
    ]));
  it('are else counted one by one', () =>
    expect(verdicts('Number of teachers, by control of school')).toEqual(['conflict', 'conflict']));
});
