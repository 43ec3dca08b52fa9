import { expect, test } from 'vitest';
import { findDates } from '../../../src/mentions/dates/index.ts';
import { findMoney } from '../../../src/mentions/money/index.ts';
import { findCounts, findPercentages } from '../../../src/mentions/quantities/index.ts';

const length = 50_000;

test.each([
  '1',
  ' 000',
  ',000',
  '一二三',
  '十百千万',
  '五 十 ',
  '2003、',
  '2003, ',
  '1, ',
  'A/',
  'twenty ',
  'one hundred ',
  '2003年',
  '百分之',
  '1.',
  '–',
  'between 1 ',
  '１，１１１',
  'military ',
  'in 2003, 5 States as at 1 May 2004 ',
  '截至2003年，5个国家',
])('50 000 characters of "%s" are read in linear time', (piece) => {
  const text = `五5 ${piece.repeat(Math.ceil(length / piece.length))}`;
  findCounts('两个国家', { language: 'zh' }, []);
  for (const language of ['zh', 'en'] as const) {
    const dates = findDates(text, { language });
    for (const find of [findDates, findMoney, findPercentages, findCounts]) {
      const before = performance.now();
      find(text, { language }, dates);
      // A quadratic pattern takes 2 to 60 seconds here, a linear one 20 milliseconds.
      expect(performance.now() - before).toBeLessThan(1500);
    }
  }
});
