import iso from 'i18n-iso-countries';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { gazetteer } from '../../../src/mentions/places/gazetteer.ts';
import { findPlaces } from '../../../src/mentions/places/index.ts';
import type { Language } from '../../../src/record/index.ts';

const codes = (text: string, language: Language): string[] =>
  findPlaces(text, { language }).map(({ kind, value }) => (kind === 'country' ? value.iso3! : `(${value.name})`));

const cases: readonly [language: Language, text: string, expected: string[], why: string][] = [
  ['zh', '几内亚、赤道几内亚和几内亚比绍', ['GIN', 'GNQ', 'GNB'], 'longest name first'],
  ['zh', '印度和印度尼西亚', ['IND', 'IDN'], 'longest name first'],
  ['zh', '尼日尔和尼日利亚', ['NER', 'NGA'], 'longest name first'],
  ['zh', '主要是发展中国家和转型期社会', [], '中国 inside 发展中国家'],
  ['zh', '加勒比海地区', ['(加勒比)'], '海地 inside 海地区'],
  ['zh', '将简编翻译成葡萄牙文', [], 'a language'],
  ['zh', '讲葡萄牙语的国家', [], 'a language'],
  ['zh', '通过《维也纳宣言》', [], 'a title'],
  ['zh', '在墨西哥梅里达举行', ['MEX', '(梅里达)'], 'a country and its city'],
  ['zh', '前南斯拉夫的马其顿共和国经济和金融犯罪', ['MKD'], 'a former State inside another name'],
  ['zh', '塞尔维亚和黑山、乌克兰', ['SCG', 'UKR'], '和 inside a name'],
  ['zh', '中國代表', ['CHN'], 'traditional letters'],
  ['zh', '许多哥伦比亚官员参加纳米比亚的会议', ['COL', 'NAM'], 'a longer name that begins inside a shorter one'],
  ['zh', '拉美国家、欧美国家和司法国际合作', ['(拉美)'], '美国 in 拉美国家, 法国 in 司法国际'],
  ['zh', '明智利用资源，超越南北合作，更加蓬勃', [], 'the ends of other words'],
  ['zh', '约旦河西岸、朝鲜半岛、乍得湖和几内亚湾', [], 'rivers, lakes, gulfs'],
  ['zh', '阿富汗人民、中国文化和日本籍工作人员', ['AFG', 'CHN'], 'a people is its country’s, a nationality is none'],
  ['zh', '500瑞士法郎，300加拿大元', [], 'currencies'],
  ['zh', '赞成：BELGIUM、DOMINICAN REPUBLIC、VIET NAM', ['BEL', 'DOM', 'VNM'], 'English names in capitals'],
  ['zh', '委内瑞拉(玻利瓦尔共和国)和伊朗（伊斯兰共和国）', ['VEN', 'IRN'], 'either brackets'],
  ['zh', '大不列颠及北爱尔兰联合国王国', ['GBR'], 'a slip that the source document has'],
  [
    'en',
    'Guinea, Equatorial Guinea, Guinea-Bissau and Papua New Guinea',
    ['GIN', 'GNQ', 'GNB', 'PNG'],
    'longest name first',
  ],
  ['en', 'AGAINST: RUSSIAN FEDERATION, CÔTE D’IVOIRE', ['RUS', 'CIV'], 'capitals'],
  ['en', 'in millions of United States dollars and Kenya shillings', [], 'currencies'],
  ['en', 'Lake Chad, the Jordan River, New Jersey, the South China Sea, the Gulf of Guinea', [], 'no States'],
  ['en', 'Zaire and Upper Volta; Czechoslovakia', ['ZAR', 'HVO', 'CSK'], 'former States'],
  [
    'en',
    'African States (8), Asia-Pacific States (16)',
    ['(African States)', '(Asia-Pacific States)'],
    'regional groups',
  ],
  ['en', 'Niger and Nigeria; Nigerian officials', ['NER', 'NGA'], 'a nationality is no country'],
  ['en', 'Dominica and the Dominican Republic', ['DMA', 'DOM'], 'longest name first'],
  ['en', 'India Singapore', ['IND', 'SGP'], 'two in a line of a list, no person'],
  ['en', 'Congo, Democratic Republic of the Congo, Kenya', ['COG', 'COD', 'KEN'], 'no name turned round'],
  ['en', 'Congo, Democratic Republic of the, and Kenya', ['COD', 'KEN'], 'a name turned round'],
  [
    'en',
    'Korea, Republic of Korea, Republic of',
    ['KOR', 'KOR'],
    'two rows of a table of one State, no shorter name in them',
  ],
  ['en', 'South Sudan and Sudan', ['SSD', 'SDN'], 'longest name first'],
  ['en', 'Bosnia and Herzegovina and Serbia and Montenegro', ['BIH', 'SCG'], '“and” inside names'],
  ['en', 'Côte d’Ivoire and Türkiye', ['CIV', 'TUR'], 'typographic apostrophe, diacritics'],
  ['en', 'South-East Asia and the Pacific', ['(South-East Asia and the Pacific)'], 'one region'],
  ['en', 'the Abu Dhabi declaration', [], 'a title with a small letter'],
  ['en', 'the Vienna Declaration and Programme of Action', [], 'a title'],
  ['en', 'the former Yugoslav Republic of Macedonia', ['MKD'], 'a name that starts with a small letter'],
  ['en', 'United Nations Interim Force in Lebanon', ['LBN'], 'a country inside a title in prose is still named'],
];

describe('findPlaces', () => {
  it.each(cases)('%s %s', (language, text, expected, why) => expect(codes(text, language), why).toEqual(expected));

  it.each(['zh', 'en'] as const)('%s: every name leads to its code and back to its name', (language) => {
    const byCode = new Map<string, string>();
    for (const [name, { kind, value }] of gazetteer(language)) {
      const around = language === 'zh' ? `（${name}）、` : `of ${name}, `;
      const found = findPlaces(around, { language });
      expect(
        found.map((place) => [place.kind, place.value.iso3, place.value.name]),
        name,
      ).toEqual([[kind, value.iso3, value.name]]);
      expect(found[0]?.span).toEqual([around.indexOf(name), around.indexOf(name) + name.length]);
      if (kind !== 'country' || value.historic) continue;
      expect(value.m49 ?? value.iso3, name).toMatch(/^\d{3}$|XKK/);
      expect(byCode.get(value.iso3!) ?? value.name, 'one canonical name a code').toBe(value.name);
      byCode.set(value.iso3!, value.name);
    }
    for (const [alpha3, name] of byCode) expect(gazetteer(language).get(name)?.value.iso3).toBe(alpha3);
    for (const alpha3 of Object.keys(iso.getAlpha3Codes())) expect([...byCode.keys()]).toContain(alpha3);
  });

  it('every Chinese name is read in the letters of Taiwan, Hong Kong and older print', () => {
    for (const to of ['t', 'tw', 'hk']) {
      const traditional = Converter({ from: 'cn', to });
      for (const [name, { value }] of gazetteer('zh'))
        expect(findPlaces(traditional(name), { language: 'zh' })[0]?.value.name, traditional(name)).toBe(value.name);
    }
  });

  it('Serbia and Montenegro is one State or two by the date of the document', () => {
    for (const [language, text] of [
      ['en', 'Serbia and Montenegro'],
      ['zh', '塞尔维亚和黑山'],
    ] as const) {
      const read = (documentDate: string) =>
        findPlaces(text, { language, documentDate }).map(({ value }) => value.iso3);
      expect(read('2004-07-30')).toEqual(['SCG']);
      expect(read('2020-01-10')).toEqual(['SRB', 'MNE']);
    }
  });

  it('marks States that no longer exist', () => {
    expect(findPlaces('塞尔维亚和黑山', { language: 'zh' })[0]?.value).toMatchObject({
      iso3: 'SCG',
      historic: true,
      from: '2003-02',
      until: '2006-06',
    });
  });
});

it.each<[string, string]>([
  ['寮國', 'LAO'],
  ['義大利', 'ITA'],
  ['沙烏地阿拉伯', 'SAU'],
  ['紐西蘭', 'NZL'],
  ['葉門', 'YEM'],
  ['多明尼加', 'DOM'],
])('%s: a name that only texts in traditional letters have', (name, iso3) => {
  expect(findPlaces(`會議在${name}舉行`, { language: 'zh' })[0]?.value.iso3).toBe(iso3);
  expect(findPlaces(name, { language: 'zh' })[0]?.value.iso3).toBe(iso3);
});
