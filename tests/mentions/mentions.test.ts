import { expect, it } from 'vitest';
import { findMentions } from '../../src/mentions/index.ts';
import type { Language } from '../../src/record/index.ts';

type Row = [text: string, language: Language, kinds: string[], why: string];

it.each<Row>([
  [
    'a grant of 500 million CFA francs to 12 States',
    'en',
    ['money', 'count'],
    'francs are an amount, no things counted',
  ],
  ['捐款3 000万非洲法郎，惠及12个国家', 'zh', ['money', 'count'], 'the same in Chinese'],
])('%s (%s)', (text, language, kinds) => {
  const found = findMentions(text, { language }).filter(({ kind }) => kind === 'money' || kind === 'count');
  expect(found.map(({ kind }) => kind)).toEqual(kinds);
});

it.each<[text: string, language: Language, asOf: (string | undefined)[], why: string]>([
  ['截至2004年7月26日，111个国家签署了《公约》', 'zh', ['2004-07-26'], 'dates found in the text reach its figures'],
  [
    'As at 31 December 2003, 95 per cent of the 12 States',
    'en',
    ['2003-12-31', '2003-12-31'],
    'shares and counts alike',
  ],
  ['95 per cent of the 12 States', 'en', [undefined, undefined], 'no date, none told'],
])('the day that figures of %s (%s) hold for', (text, language, asOf) => {
  const figures = findMentions(text, { language }).filter(({ kind }) => kind === 'percentage' || kind === 'count');
  expect(figures.map(({ value }) => (value as { asOf?: string }).asOf)).toEqual(asOf);
});
