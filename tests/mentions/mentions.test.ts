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
