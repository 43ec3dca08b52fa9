// Sentences as reports write them, right and with one figure wrong: what the checks say of each.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runChecks } from '../../src/checks/index.ts';
import { extractText } from '../../src/extract.ts';
import type { Language } from '../../src/record/index.ts';
import { findingsOf, phrasingsOf } from '../eval/phrasings/phrasings.ts';

interface Sentence {
  readonly wanted: string;
  readonly language: Language;
  readonly text: string;
}

const sentences = readFileSync(new URL('phrasings.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.includes('|') && !line.startsWith('#'))
  .map((line): Sentence => {
    const [wanted = '', language = 'en', text = ''] = line.split(' | ');
    return { wanted, language: language as Language, text };
  });

const numberOf: Readonly<Record<Language, (number: number) => string>> = {
  en: (number) => `${number}.`,
  zh: (number) => `${number}．`,
};

/** One document a language, a paragraph a sentence; what rests on two paragraphs is of no sentence. */
const documentOf = (language: Language) => {
  const own = sentences.filter((sentence) => sentence.language === language);
  const text = own.map((sentence, at) => `${numberOf[language](at + 1)}\t${sentence.text}\n`).join('\n');
  const record = extractText(text, { language });
  return { own, record, found: runChecks(record) };
};

describe.each(['en', 'zh'] as const)('sentences of reports (%s)', (language) => {
  const { own, record, found } = documentOf(language);
  const blocks = new Map(record.blocks.map(({ id, number }) => [id, number]));

  it.each(own.map((sentence, at) => ({ ...sentence, number: `${at + 1}` })))('$wanted $text', ({ wanted, number }) => {
    const mine = found.filter(({ evidence }) => evidence.every(({ block }) => blocks.get(block ?? '') === number));
    const has = (verdict: string): boolean => mine.some((finding) => finding.verdict === verdict);
    const said = has('conflict') ? 'C' : has('agreement') ? 'A' : 'none';
    expect(said, mine.map(({ check, message }) => `${check}: ${message[language]}`).join('\n')).toBe(wanted);
  });
});

describe.each([
  ['first', 58],
  ['second', 58],
  ['third', 40],
  ['fourth', 32],
  ['fifth', 132],
  ['sixth', 52],
  ['seventh', 56],
  ['eighth', 17],
  ['ninth', 119],
  ['tenth', 70],
] as const)('sentences written without a look at the rules (%s)', (name, least) => {
  const phrasings = phrasingsOf(new URL(`../eval/phrasings/${name}.txt`, import.meta.url).pathname);
  const conflicts = (text: string, language: Language): string[] =>
    findingsOf(text, language).flatMap(({ verdict, check, message }) =>
      verdict === 'conflict' ? [`${check}: ${message.en}`] : [],
    );

  it.each(phrasings)('$right', ({ right, language }) => {
    expect(conflicts(right, language)).toEqual([]);
  });

  it('finds so many of the wrong figures', () => {
    const found = phrasings.filter(({ wrong, language }) => conflicts(wrong, language).length > 0);
    expect(found.length).toBeGreaterThanOrEqual(least);
  });
});
