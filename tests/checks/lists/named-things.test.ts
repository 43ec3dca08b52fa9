import { expect, it } from 'vitest';
import { namedThings } from '../../../src/checks/lists/named-things.ts';
import { indexOf } from '../../../src/checks/record-index.ts';
import type { Language } from '../../../src/record/index.ts';
import { smallRecord } from '../small-record.ts';

it.each<[language: Language, text: string, found: readonly string[], why: string]>([
  [
    'zh',
    '共有7个组织参加了服务，这些组织是：开发署、难民署、儿基会、粮食署、世卫组织和项目厅。',
    ['conflict'],
    'one of seven organizations was left out',
  ],
  ['zh', '三个部门分别是采购、法律和预算与财务。', ['agreement'], '与 stands within a name'],
  ['zh', '4个办事处分别为北区、东区、南区和西区。', ['agreement'], 'four are named'],
  ['zh', '共有7个组织参加，这些组织是：开发署、难民署等。', [], '等: some of them'],
  [
    'zh',
    '5个组织参加，这些组织是：粮食及农业组织、开发署、难民署和粮食署。',
    [],
    '及 stands within a name, and 和 may',
  ],
  ['zh', '6个月，这些是：一、二和三。', [], 'months'],
  ['en', 'The following three offices took part: Vienna, Nairobi and Geneva.', ['agreement'], 'three are named'],
  ['en', 'The following four offices took part: Vienna, Nairobi and Geneva.', ['conflict'], 'one was left out'],
  [
    'en',
    'The following four offices took part: Food and Agriculture, Nairobi and Geneva.',
    [],
    'a name with “and”; the last may be one, too',
  ],
  [
    'en',
    'The following five key factors: discrimination, geography, governance, status, and shocks and fragility.',
    ['agreement'],
    'E/C.16/2024/4: a name with “and” behind “, and”',
  ],
  ['en', 'The following four offices took part: Vienna, Nairobi and others.', [], 'some of them'],
])('%s: %s', (language, text, found, why) => {
  const record = smallRecord(language, [{ text }]);
  expect(
    namedThings(indexOf(record), record.blocks).map(({ verdict }) => verdict),
    why,
  ).toEqual(found);
});
