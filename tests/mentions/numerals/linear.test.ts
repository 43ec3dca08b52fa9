import { test } from 'vitest';
import { findDates } from '../../../src/mentions/dates/index.ts';
import { findMoney } from '../../../src/mentions/money/index.ts';
import { findCounts, findPercentages } from '../../../src/mentions/quantities/index.ts';
import { expectInProportion } from '../../in-proportion.ts';

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
])('"%s" over and over is read in linear time', (piece) => {
  for (const language of ['zh', 'en'] as const)
    for (const find of [findDates, findMoney, findPercentages, findCounts])
      expectInProportion(3000, (length) => {
        const text = `五5 ${piece.repeat(Math.ceil(length / piece.length))}`;
        const dates = findDates(text, { language });
        return () => find(text, { language }, dates);
      });
});
