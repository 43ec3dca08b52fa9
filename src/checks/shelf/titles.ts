import type { Language, MentionOf } from '../../record/index.ts';
import type { CheckedRecord } from '../check.ts';
import { atText } from '../places.ts';
import { indexOf } from '../record-index.ts';
import type { ShelfCheck, Statement } from './statement.ts';
import { subjectOf } from './subject.ts';

const NAME = 'shelf-title';

/** A title in quotation marks beside the citation whose title it is. */
const forms: Readonly<
  Record<Language, { readonly side: 'before' | 'after'; readonly form: RegExp; readonly example: string }[]>
> = {
  zh: [
    {
      side: 'before',
      form: /题为[“"]([^”"]{4,120})[”"]的(?:大会|安全理事会|安理会|经济及社会理事会|经社理事会)?(?:\d{4}年\d{1,2}月\d{1,2}日)?第?$/,
      example: '题为“打击跨国有组织犯罪”的第58/135号决议',
    },
    {
      side: 'after',
      form: /^(?:号决议)?，?题为[“"]([^”"]{4,120})[”"]/,
      example: '第58/135号决议，题为“打击跨国有组织犯罪”',
    },
  ],
  en: [
    {
      side: 'after',
      form: /^,? (?:of \d{1,2} \w+ \d{4},? )?(?:entitled|titled) [“"]([^”"]{8,240}?)[,.]?[”"]/,
      example:
        'resolution 58/135, entitled “International cooperation in the fight against transnational organized crime”',
    },
  ],
};

const plain = (title: string): string =>
  title
    .normalize('NFKC')
    .replaceAll(/[\p{P}\p{S}\s]/gu, '')
    .toLowerCase();

const REACH = 280;

const quotedBeside = (record: CheckedRecord, citation: MentionOf<'citation'>): Statement[] => {
  const { language } = record.document;
  const { symbol, antecedent } = citation.value;
  const block = indexOf(record).block(citation.block);
  if (!symbol || antecedent !== undefined || !block) return [];
  const [start, end] = citation.span;
  return forms[language].flatMap(({ side, form }): Statement[] => {
    const from = side === 'before' ? Math.max(0, start - REACH) : end;
    const match = form.exec(side === 'before' ? block.text.slice(from, start) : block.text.slice(end, end + REACH));
    const title = match?.[1];
    if (!match || title === undefined) return [];
    const at = from + match.index + match[0].indexOf(title);
    return [
      {
        check: NAME,
        subject: `${subjectOf(symbol)} ${language}`,
        name: { en: symbol, zh: symbol },
        value: plain(title),
        language,
        certainty: citation.certainty,
        places: [atText(block, at, at + title.length)],
      },
    ];
  });
};

export const shelfTitles: ShelfCheck = {
  name: NAME,
  rule: {
    en: 'A resolution or document has one title in a language, whichever document quotes it.',
    zh: '一项决议或文件在一种语文中只有一个标题，各文件所引应当一致。',
  },
  source: '题为“打击跨国有组织犯罪”的第58/135号决议',
  needs: ['citation'],
  says: (value) => ({ en: `is entitled “${value}”`, zh: `题为“${value}”` }),
  examples: [
    {
      texts: [
        {
          language: 'en',
          text: 'Recalling resolution 58/135 of 22 December 2003, entitled “International cooperation in the fight against transnational organized crime”,',
        },
        {
          language: 'en',
          text: 'General Assembly resolution 58/135, entitled “International cooperation in the fight against transnational organized crime”, was noted.',
        },
        {
          language: 'en',
          text: 'General Assembly resolution 58/135, entitled “Strengthening the crime prevention programme”, was noted.',
        },
      ],
      odd: 1,
    },
    {
      texts: [
        { language: 'zh', text: '大会题为“打击跨国有组织犯罪”的第58/135号决议。' },
        { language: 'zh', text: '回顾大会题为“打击跨国 有组织犯罪”的第58/135号决议。' },
      ],
      odd: 0,
    },
  ],
  statements: (record) =>
    indexOf(record)
      .all('citation')
      .flatMap((citation) => quotedBeside(record, citation)),
};
