import { describe, expect, it } from 'vitest';
import { totalMatchesText } from '../../../src/checks/tables/total-matches-text.ts';
import { extractText } from '../../../src/extract.ts';

const record = (sentence: string, title: string) =>
  extractText(
    `1.\t${sentence}\n\nTable 1. ${title}\n(United States dollars)\nState Amount\nChile 61 000\nPeru 24 600\nBrazil 11 200\nCuba 4 300\nTotal 101 100\n`,
    { language: 'en' },
  );

const cases: readonly [sentence: string, title: string, verdict: string, why: string][] = [
  ['In 2005, contributions totalled $101,100.', 'Contributions in 2003–2004', 'conflict', 'no year in common'],
  ['In 2004, contributions totalled $101,100.', 'Contributions in 2003–2004', 'agreement', 'a year of the biennium'],
  ['On 5 May 2005, $101,100 had been received.', 'Contributions in 2003–2004', 'agreement', 'a day is no period'],
  [
    'Pursuant to resolution 1540 (2004), $101,100 was received.',
    'Contributions in 2003',
    'agreement',
    'nor is the year of a resolution',
  ],
  ['Contributions totalled $101,100.', 'Contributions in 2003–2004', 'agreement', 'no period told'],
];

describe('the same total of two periods', () => {
  it.each(cases)('%s %s', (sentence, title, verdict) => {
    expect(totalMatchesText.run(record(sentence, title)).map((found) => found.verdict)).toEqual([verdict]);
  });
});
