import { dateWords } from '../dates/date-words.ts';
import { adoptions } from '../dates/dated-events.ts';
import { indexOf } from '../record-index.ts';
import { datedStatement } from './dated.ts';
import type { ShelfCheck } from './statement.ts';
import { subjectOf } from './subject.ts';

const NAME = 'shelf-adoption-date';

export const shelfAdopted: ShelfCheck = {
  name: NAME,
  rule: {
    en: 'A resolution or decision was adopted on one day, whichever document says so.',
    zh: '一项决议或决定只有一个通过日期，各文件所述应当一致。',
  },
  source: '大会2003年12月22日第58/140号决议 … resolution 58/140 of 22 December 2003',
  needs: ['citation', 'date'],
  says: (value) => ({ en: `was adopted on ${dateWords(value).en}`, zh: `于${dateWords(value).zh}通过` }),
  examples: [
    {
      texts: [
        { language: 'zh', text: '大会2003年12月22日第58/140号决议。' },
        { language: 'en', text: 'General Assembly resolution 58/140 of 22 December 2003.' },
        { language: 'en', text: 'See General Assembly resolution 58/140 of 23 December 2003.' },
      ],
      odd: 1,
    },
    {
      texts: [
        { language: 'zh', text: '大会2003年12月22日第58/140号决议。' },
        { language: 'en', text: 'General Assembly resolution 58/140 of 22 December 2003.' },
        { language: 'en', text: 'General Assembly resolution 58/4 of 31 October 2003.' },
      ],
      odd: 0,
    },
    {
      texts: [
        { language: 'en', text: 'Assembly resolution 1541 (XV) of 15 December 1960.' },
        { language: 'en', text: 'See Assembly resolution 1541 (XV) of 15 December 1960.' },
        { language: 'en', text: 'Assembly resolutions 1514 (XV) and 1541 (XV) of 14 and 15 December 1960.' },
      ],
      odd: 0,
    },
  ],
  statements: (record) =>
    adoptions(indexOf(record)).map((event) =>
      datedStatement(NAME, subjectOf(event.subject), event, record.document.language),
    ),
};
