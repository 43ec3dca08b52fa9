import { readFileSync } from 'node:fs';
import { runChecks } from '../../../src/checks/index.ts';
import { extractText } from '../../../src/extract.ts';
import type { Finding, Language } from '../../../src/record/index.ts';

/** A sentence with its figure right, and with it wrong. */
export interface Phrasing {
  readonly check: string;
  readonly language: Language;
  readonly right: string;
  readonly wrong: string;
}

const CHOICE = /\[([^/[\]]+)\/([^/[\]]+)\]/gu;

/** The sentences of a file: one a line, `check | language | sentence with [right/wrong]`. */
export const phrasingsOf = (file: string): Phrasing[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes(' | ') && !line.startsWith('#'))
    .map((line) => {
      const [check = '', language = 'en', ...text] = line.split(' | ');
      return {
        check,
        language: language as Language,
        right: text.join(' | ').replace(CHOICE, '$1'),
        wrong: text.join(' | ').replace(CHOICE, '$2'),
      };
    });

const stops: Readonly<Record<Language, string>> = { en: '.', zh: '．' };

/** Parts the paragraphs of a passage. */
const BETWEEN = ' ¶ ';

/** What the checks say of a sentence, or of a passage of several paragraphs, that is a document of its own. */
export const findingsOf = (text: string, language: Language): Finding[] => {
  const numbered = text.split(BETWEEN).map((paragraph, at) => `${at + 1}${stops[language]}\t${paragraph}\n`);
  return runChecks(extractText(numbered.join('\n'), { language }));
};
