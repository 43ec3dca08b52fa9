// Differences that are planted in one language of a text: each changes one place of the first paragraph that has it.
import type { Text } from './document.ts';

export interface Changed {
  readonly paragraphs: readonly string[];
  /** The place before and after. */
  readonly what: string;
}

export interface Plant {
  readonly name: string;
  /** Checks that may find it. */
  readonly checks: readonly string[];
  /** Undefined where the text has nothing to change. */
  readonly change: (text: Text) => Changed | undefined;
}

/** The digit after next, so that 9 becomes 1 and no date leaves its month by more than it must. */
const otherDigit = (digit: string): string => String((Number(digit) + 2) % 10);

/** Changes the part of the last third of paragraphs that a form finds first; titles and cover stay as they are. */
const changeFirst = (
  { paragraphs, language }: Text,
  forms: Readonly<Record<Text['language'], RegExp>>,
  change: (found: string) => string,
): Changed | undefined => {
  const from = Math.max(4, Math.floor(paragraphs.length / 3));
  const at = paragraphs.findIndex((text, place) => place >= from && forms[language].test(text));
  const found = forms[language].exec(paragraphs[at] ?? '');
  if (!found) return undefined;
  const changed = change(found[0]);
  return {
    paragraphs: paragraphs.with(at, paragraphs[at]!.replace(found[0], changed)),
    what: `${found[0]} → ${changed}`,
  };
};

const symbolForm = { zh: /第\d{4}\(\d{4}\)号/, en: /resolution \d{4} \(\d{4}\)/ };
const yearForm = { zh: /(?<=第)\d{4}\(\d{4}\)(?=号)/, en: /(?<=resolution )\d{4} \(\d{4}\)/ };
const dateForm = {
  zh: /\d{4}年\d{1,2}月\d{1,2}日/,
  en: /\b\d{1,2} (?:January|March|May|July|August|October|December) \d{4}/,
};
const figureForm = {
  zh: /\d{1,3}(?: \d{3})+(?=名|人|美元)|\d{2,3}(?=天|个月|名)/,
  en: /\d{1,3},\d{3}(?= )|\b\d{2,3}(?= (?:days|months|personnel))/,
};
const countryForm = {
  zh: /(?<=、)(?:乍得|尼日尔|毛里塔尼亚|苏丹|肯尼亚|乌干达|卢旺达|布隆迪|科威特|土耳其|约旦)(?=、|和)/,
  en: /(?<=, )(?:Chad|Niger|Mauritania|Sudan|Kenya|Uganda|Rwanda|Burundi|Kuwait|Turkey|Jordan)(?:, )/,
};

export const plants: readonly Plant[] = [
  {
    name: 'symbol digit',
    checks: ['twin-symbols'],
    change: (text) => changeFirst(text, symbolForm, (found) => found.replace(/\d(?= ?\()/, otherDigit)),
  },
  {
    name: 'symbol year',
    checks: ['twin-symbols'],
    change: (text) => changeFirst(text, yearForm, (found) => found.replace(/\d(?=\)$)/, otherDigit)),
  },
  {
    name: 'day moved',
    checks: ['twin-dates'],
    change: (text) =>
      changeFirst(text, dateForm, (found) =>
        found.replace(/\d{1,2}(?=日)|^\d{1,2}(?= )/, (day) => String((Number(day) % 28) + 1)),
      ),
  },
  {
    name: 'year of a date',
    checks: ['twin-dates'],
    change: (text) => changeFirst(text, dateForm, (found) => found.replace(/\d(?=年)|\d$/, otherDigit)),
  },
  {
    name: 'figure digit',
    checks: ['twin-numbers'],
    change: (text) =>
      changeFirst(text, figureForm, (found) => found.replace(/\d/, (digit) => String((Number(digit) % 9) + 1))),
  },
  {
    name: 'country removed',
    checks: ['twin-countries'],
    change: (text) => changeFirst(text, countryForm, () => ''),
  },
  {
    name: 'paragraph dropped',
    checks: ['twin-paragraphs'],
    change: ({ paragraphs }) => {
      const at = paragraphs.findIndex(
        (text, place) => place > paragraphs.length / 2 && /^\d+\.?\t/.test(text) && text.length > 60,
      );
      if (at < 0) return undefined;
      return { paragraphs: paragraphs.toSpliced(at, 1), what: paragraphs[at]!.slice(0, 40) };
    },
  },
];
