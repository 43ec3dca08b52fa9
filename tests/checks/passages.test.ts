// Passages of several paragraphs, each a document of its own: which checks find a conflict in it, if any.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/record/index.ts';
import { findingsOf } from '../eval/phrasings/phrasings.ts';

interface Passage {
  /** The check that conflicts, or `none`. */
  readonly wanted: string;
  readonly language: Language;
  readonly text: string;
}

const passages = readFileSync(new URL('passages.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.includes(' | ') && !line.startsWith('#'))
  .map((line): Passage => {
    const [wanted = '', language = 'en', text = ''] = line.split(' | ');
    return { wanted, language: language as Language, text };
  });

describe('passages of reports', () => {
  it.each(passages)('$wanted $text', ({ wanted, language, text }) => {
    const found = findingsOf(text, language).flatMap(({ check, verdict }) => (verdict === 'conflict' ? [check] : []));
    expect([...new Set(found)]).toEqual(wanted === 'none' ? [] : [wanted]);
  });
});
