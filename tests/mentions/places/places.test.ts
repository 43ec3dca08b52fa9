import iso from 'i18n-iso-countries';
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
  ['zh', '大不列颠及北爱尔兰联合国王国', ['GBR'], 'a slip that the source document has'],
  [
    'en',
    'Guinea, Equatorial Guinea, Guinea-Bissau and Papua New Guinea',
    ['GIN', 'GNQ', 'GNB', 'PNG'],
    'longest name first',
  ],
  ['en', 'Niger and Nigeria; Nigerian officials', ['NER', 'NGA'], 'a nationality is no country'],
  ['en', 'Dominica and the Dominican Republic', ['DMA', 'DOM'], 'longest name first'],
  ['en', 'South Sudan and Sudan', ['SSD', 'SDN'], 'longest name first'],
  ['en', 'Bosnia and Herzegovina and Serbia and Montenegro', ['BIH', 'SCG'], '“and” inside names'],
  ['en', 'Côte d’Ivoire and Türkiye', ['CIV', 'TUR'], 'typographic apostrophe, diacritics'],
  ['en', 'the Vienna Declaration and Programme of Action', [], 'a title'],
  ['en', 'the former Yugoslav Republic of Macedonia', ['MKD'], 'a name that starts with a small letter'],
  ['en', 'United Nations Interim Force in Lebanon', ['LBN'], 'a country inside a title in prose is still named'],
];

describe('findPlaces', () => {
  it.each(cases)('%s %s', (language, text, expected, why) => expect(codes(text, language), why).toEqual(expected));

  it.each(['zh', 'en'] as const)('%s: every State’s name leads to its code and back', (language) => {
    for (const place of gazetteer(language).values()) {
      if (place.kind !== 'country') continue;
      const [found] = findPlaces(place.name, { language });
      expect(found?.value.iso3, place.name).toBe(place.value.iso3);
    }
    const canonical = new Set([...gazetteer(language).values()].map(({ value }) => value.iso3));
    for (const alpha3 of Object.keys(iso.getAlpha3Codes()))
      if (iso.getName(alpha3, language)) expect(canonical).toContain(alpha3);
  });

  it('marks States that no longer exist', () => {
    expect(findPlaces('塞尔维亚和黑山', { language: 'zh' })[0]?.value).toMatchObject({ iso3: 'SCG', historic: true });
  });
});
