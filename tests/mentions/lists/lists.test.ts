import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCountryLists } from '../../../src/mentions/lists/index.ts';
import { gazetteer } from '../../../src/mentions/places/gazetteer.ts';
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
  [
    'en',
    '4 States: Albania, Belgium, Chad and Denmark; Egypt and France were observers.',
    [
      [['Albania', 'Belgium', 'Chad', 'Denmark'], 4],
      [['Egypt', 'France'], undefined],
    ],
    'the list ends at the semicolon where its count is reached',
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
  ['en', 'the Regional Service Centre in Entebbe, Uganda', [], 'a city and its State are one place'],
  [
    'en',
    'six countries (Guatemala, Honduras, Paraguay, the Philippines, Viet Nam and Zambia) developing policies',
    [[['Guatemala', 'Honduras', 'Paraguay', 'Philippines', 'Viet Nam', 'Zambia'], 6]],
    'a number before brackets',
  ],
  [
    'en',
    'nine countries preparing security plans under the International Code (Angola, the Comoros, Kenya, Madagascar, Mauritius, Mozambique, Namibia, Seychelles and the United Republic of Tanzania), which met the target',
    [
      [
        [
          'Angola',
          'Comoros',
          'Kenya',
          'Madagascar',
          'Mauritius',
          'Mozambique',
          'Namibia',
          'Seychelles',
          'United Republic of Tanzania',
        ],
        9,
      ],
    ],
    'a number further off that fits',
  ],
  [
    'en',
    'In 12 countries posts were filled with the help of others (Japan and Germany)',
    [[['Japan', 'Germany'], undefined]],
    'a number further off that counts others',
  ],
  [
    'en',
    'the South Caucasus (Armenia, Azerbaijan and Georgia) and Kenya',
    [
      [['South Caucasus', 'Kenya'], undefined],
      [['Armenia', 'Azerbaijan', 'Georgia'], undefined],
    ],
    'a list inside an aside',
  ],
  ['en', 'In favour (3):\nCHINA\nFRANCE\nVIET NAM', [[['CHINA', 'FRANCE', 'VIET NAM'], 3]], 'a vote, one a line'],
  [
    'en',
    'Abstaining: China, Russian Federation. Against: None.',
    [[['China', 'Russian Federation'], undefined]],
    'none',
  ],
  ['en', 'Brazil, India and China (3 countries)', [[['Brazil', 'India', 'China'], 3]], 'the number behind'],
  [
    'en',
    'in Kenya, in Uganda and in Rwanda',
    [[['Kenya', 'Uganda', 'Rwanda'], undefined]],
    'a preposition before each',
  ],
  ['zh', '中国、法国和英国等5国', [[['中国', '法国', '英国'], 5]], 'the number behind'],
  ['zh', '11票赞成（中国、法国）', [[['中国', '法国'], 11]], 'a vote'],
  ['zh', '以下14个会员国：阿根廷、奥地利', [[['阿根廷', '奥地利'], 14]], 'what the text claims, right or wrong'],
  ['zh', '四个国家批准了《公约》：肯尼亚、墨西哥', [[['肯尼亚', '墨西哥'], 4]], 'a verb between'],
];

describe('findCountryLists', () => {
  it.each(cases)('%s %s', (language, text, expected, why) => expect(lists(text, language), why).toEqual(expected));
});

describe('any list of any States', () => {
  const separators = {
    en: fc.constantFrom(
      [', ', ' and '],
      [', ', ', and the '],
      ['; ', '; and '],
      [', the ', ' as well as '],
      ['\n', '\n'],
    ),
    zh: fc.constantFrom(['、', '和'], ['、', '以及'], ['，', '，及'], [' 、 ', ' 和 '], ['、', '、']),
  };
  const asides = { en: ['', ' (2003)', ' (with 14 participants)'], zh: ['', '（2003年）', '（与会者14人）'] };

  it.each(['en', 'zh'] as const)('%s', (language) => {
    // “Moldova, Republic of Guatemala” begins with Moldova's own name in the order of a register.
    const names = [...gazetteer(language)].filter(
      ([name, { kind, value }]) =>
        kind === 'country' && value.iso3 !== 'SCG' && !/^the |^The |^(?:前|former)|^republic of/i.test(name),
    );
    const some = fc.uniqueArray(fc.constantFrom(...names), {
      minLength: 2,
      maxLength: 12,
      selector: ([, { value }]) => value.iso3,
    });
    fc.assert(
      fc.property(some, separators[language], fc.constantFrom(...asides[language]), (members, [comma, last], aside) => {
        const words = members.map(([name], index) => (index === 1 ? name + aside : name));
        const text = `${words.slice(0, -1).join(comma)}${last}${words.at(-1)}`;
        const context = { language, documentDate: '2010-01-01' };
        const places = findPlaces(text, context);
        const [list] = findCountryLists(text, context, places);
        const codes = list?.value.members.map((span) => places.find((place) => place.span === span)?.value.iso3);
        expect(codes, text).toEqual(members.map(([, { value }]) => value.iso3));
      }),
      { numRuns: 400 },
    );
  });
});
