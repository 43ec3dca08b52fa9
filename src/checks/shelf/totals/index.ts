import { indexOf } from '../../record-index.ts';
import type { ShelfCheck } from '../statement.ts';
import { oddTotals } from './odd-totals.ts';
import { ownTotals } from './own-totals.ts';
import { quotedTotals } from './quoted-totals.ts';

const NAME = 'shelf-table-total';

const tableEn = {
  language: 'en' as const,
  symbol: 'A/59/123',
  text: 'The pledges follow.\n\nTable 2. Pledges made by States\n(United States dollars)\nState Amount\nChile 61 000\nPeru 24 600\nBrazil 11 200\nCuba 4 300\nTotal 101 100',
};

const tableZh = {
  language: 'zh' as const,
  symbol: 'A/59/123',
  text: '认捐情况如下。\n\n表2 各国认捐\n（美元）\n国家 数额\n智利 61 000\n秘鲁 24 600\n巴西 11 200\n古巴 4 300\n共计 101 100',
};

export const shelfTableTotal: ShelfCheck = {
  name: NAME,
  rule: {
    en: 'The total of a table that another document quotes is the total that the table gives.',
    zh: '其他文件所引表格总数应与原表总数一致。',
  },
  source:
    '“…contributions totalling $2.5 billion (see A/79/521, table 2)”: reports on the finances of the Organization',
  needs: ['citation', 'money', 'table.total'],
  says: (value) => ({ en: `is ${value}`, zh: `为${value}` }),
  oddOnes: oddTotals,
  examples: [
    {
      texts: [
        tableEn,
        { language: 'en', text: 'Pledges totalling $101,200 had been made (see A/59/123, table 2).' },
        { language: 'en', text: 'In table 2 of document A/59/123, pledges amounted to $0.1 million in total.' },
      ],
      odd: 1,
    },
    {
      texts: [
        tableEn,
        { language: 'en', text: 'The table entitled “Pledges made by States” in A/59/123 gives a total of $101,100.' },
        { language: 'zh', text: '如A/59/123号文件表2所示，认捐总额为101 100美元。' },
      ],
      odd: 0,
    },
    {
      texts: [tableZh, { language: 'zh', text: '如A/59/123号文件表2所示，认捐总额为101 200美元。' }],
      odd: 1,
    },
  ],
  statements: (record) => {
    const index = indexOf(record);
    return [...ownTotals(NAME, index), ...quotedTotals(NAME, index)];
  },
};
