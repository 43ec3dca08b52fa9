import { describe, expect, it } from 'vitest';
import { namedPersons } from '../../../src/checks/lists/named-persons.ts';
import type { Language } from '../../../src/record/index.ts';
import { inShort, smallRecord } from '../small-record.ts';

const cases: readonly [language: Language, text: string, found: readonly string[], why: string][] = [
  [
    'en',
    'It was prepared by three of the Co-Chairs, namely Ms. Galvão Teles, Ms. Oral and Mr. Ruda Santolaria.',
    ['agreement 0'],
    'A/80/10',
  ],
  [
    'en',
    'The two Vice-Chairs, Mr. John Doe (Kenya), Ms. Li Na (China) and Mr. Ivan Petrov (Bulgaria), were elected.',
    ['conflict cannot tell -1'],
    'States in brackets',
  ],
  ['en', 'Two of the three Vice-Presidents, Mr. Costa and Ms. Ndiaye, were present.', [], 'some of them'],
  ['en', 'The five experts, Mr. Costa, Ms. Ndiaye and others, met.', [], 'the list is not all'],
  ['en', 'The five experts, including Mr. Costa and Ms. Ndiaye, met.', [], 'nor here'],
  ['en', 'The two working groups, Mr. Costa and Ms. Ndiaye said, had met.', [], 'groups are no persons'],
  ['zh', '三位共同协调人罗西大使、迪亚洛大使和朴大使通报了情况。', ['agreement 0'], 'titles stand behind'],
  [
    'zh',
    '两名新当选的法官，即奥卡福法官、林德奎斯特法官和田中法官，宣誓就职。',
    ['conflict cannot tell -1'],
    'behind 即',
  ],
  ['zh', '在三名副主席中，科斯塔先生和恩迪亚耶女士两人出席。', [], 'some of them'],
];

describe('persons counted and named', () => {
  it.each(cases)('%s %s', (language, text, found) => {
    expect(namedPersons(smallRecord(language, [{ text }]).blocks, language).map(inShort)).toEqual(found);
  });
});
