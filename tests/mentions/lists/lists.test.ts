import { describe, expect, it } from 'vitest';
import { findCountryLists } from '../../../src/mentions/lists/index.ts';
import { findPlaces } from '../../../src/mentions/places/index.ts';
import type { Language } from '../../../src/record/index.ts';

const lists = (text: string, language: Language): [string[], number | undefined][] =>
  findCountryLists(text, { language }, findPlaces(text, { language })).map(({ value }) => [
    value.members.map(([start, end]) => text.slice(start, end)),
    value.stated,
  ]);

const cases: readonly [Language, string, [string[], number | undefined][], string][] = [
  [
    'zh',
    '4\n个国家批准了《公约》，这 4个国家是：萨尔瓦多、肯尼亚、墨西哥和斯里兰卡。',
    [[['萨尔瓦多', '肯尼亚', '墨西哥', '斯里兰卡'], 4]],
    'a stated number',
  ],
  [
    'zh',
    '约旦、毛里求斯（与会者来自非洲南部地区的 14个国家）、塞尔维亚和黑山、乌克兰和委内瑞拉',
    [[['约旦', '毛里求斯', '塞尔维亚和黑山', '乌克兰', '委内瑞拉'], undefined]],
    'an aside in brackets belongs to the member before it',
  ],
  ['zh', '在伊拉克、肯尼亚和南高加索进行', [[['伊拉克', '肯尼亚', '南高加索'], undefined]], 'a region among countries'],
  [
    'zh',
    '为柏林、尼日利亚、多哥和越南刑事司法从业人员',
    [[['柏林', '尼日利亚', '多哥', '越南'], undefined]],
    'a city among countries',
  ],
  [
    'zh',
    '贝宁、巴西、哥伦比亚以及西非国家经济共同体和捷克共和国',
    [[['贝宁', '巴西', '哥伦比亚', '西非国家经济共同体', '捷克共和国'], undefined]],
    'an organisation among countries',
  ],
  ['zh', '派往伊拉克。在阿富汗', [], 'no list over a full stop'],
  [
    'en',
    'The following four States: El Salvador, Kenya, Mexico and Sri Lanka',
    [[['El Salvador', 'Kenya', 'Mexico', 'Sri Lanka'], 4]],
    'a number in words',
  ],
  [
    'en',
    'In favour: Belgium, China, the Dominican Republic and Viet Nam',
    [[['Belgium', 'China', 'Dominican Republic', 'Viet Nam'], undefined]],
    '“the” before a member',
  ],
  [
    'en',
    'Mauritius (with participants from 14 countries of Southern Africa), Serbia and Montenegro and Ukraine',
    [[['Mauritius', 'Serbia and Montenegro', 'Ukraine'], undefined]],
    'an aside',
  ],
  ['en', 'from Iraq to Kenya', [], 'no separator'],
];

describe('findCountryLists', () => {
  it.each(cases)('%s %s', (language, text, expected, why) => expect(lists(text, language), why).toEqual(expected));
});
