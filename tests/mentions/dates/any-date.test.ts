import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/mentions/dates/index.ts';
import type { Language } from '../../../src/record/index.ts';
import { anyPair, type Writing } from './days.ts';
import { writings as en } from './writings-en.ts';
import { writings as zh } from './writings-zh.ts';

const wide = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const sentences: Readonly<Record<Language, readonly ((text: string) => string)[]>> = {
  en: [(text) => `The meeting was held ${text}, in Vienna.`, (text) => `(${text})`, (text) => text],
  zh: [(text) => `会议于${text}举行。`, (text) => `（${text}）`, (text) => text, (text) => `会议于${wide(text)}举行。`],
};

describe.each<[Language, readonly Writing[]]>([
  ['en', en],
  ['zh', zh],
])('%s: any date in any form comes back as the same EDTF', (language, writings) => {
  test.each(writings.map((writing) => [writing.form, writing] as const))('%s', (_, { write }) => {
    fc.assert(
      fc.property(anyPair, fc.constantFrom(...sentences[language]), (pair, sentence) => {
        const written = write(pair);
        if (!written) return;
        const [text, edtf] = written;
        const found = findDates(sentence(text), { language }).map(({ value }) => value.edtf);
        expect(found, sentence(text)).toEqual([edtf].flat());
      }),
      { numRuns: 60 },
    );
  });
});
