import { dateWords } from '../dates/date-words.ts';
import { entriesIntoForce } from '../dates/dated-events.ts';
import { indexOf } from '../record-index.ts';
import { datedStatement } from './dated.ts';
import type { ShelfCheck } from './statement.ts';

const NAME = 'shelf-entry-into-force';

/** Shorter titles name whatever the document speaks of: 《公约》, “the Protocol”. */
const SHORTEST = { zh: 8, en: 24 } as const;

const plain = (title: string): string =>
  title
    .normalize('NFKC')
    .replaceAll(/[\s《》“”"']/g, '')
    .replace(/^(?:the)?(?:联合国|unitednations)/i, '')
    .toLowerCase();

export const shelfInForce: ShelfCheck = {
  name: NAME,
  rule: {
    en: 'An instrument entered into force on one day, whichever document says so.',
    zh: '一项文书只有一个生效日期，各文件所述应当一致。',
  },
  source: '《打击跨国有组织犯罪公约》于2003年9月29日生效 (crime programme report, para. 3)',
  needs: ['instrument', 'date'],
  says: (value) => ({
    en: `entered into force on ${dateWords(value).en}`,
    zh: `于${dateWords(value).zh}生效`,
  }),
  examples: [
    {
      texts: [
        { language: 'zh', text: '《联合国打击跨国有组织犯罪公约》于2003年9月29日生效。' },
        { language: 'zh', text: '《联合国打击跨国有组织犯罪公约》于2003年9月29日生效。会议随后召开。' },
        { language: 'zh', text: '《联合国打击跨国有组织犯罪公约》于2003年9月19日生效。' },
      ],
      odd: 1,
    },
  ],
  statements: (record) => {
    const { language } = record.document;
    return entriesIntoForce(indexOf(record))
      .filter(({ subject }) => subject.length >= SHORTEST[language])
      .map((event) => ({
        ...datedStatement(NAME, plain(event.subject), event, language),
        name: { en: `“${event.subject}”`, zh: `《${event.subject}》` },
      }));
  },
};
