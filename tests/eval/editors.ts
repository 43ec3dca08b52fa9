/** A place where the editors' links and the sentence do not say the same; the words are those of the sentence. */
export interface EditorsPlace {
  readonly language: 'zh' | 'en';
  readonly paragraph: string;
  /** As the scorer writes it. */
  readonly symbol: string;
  readonly sentence: string;
  readonly fault: 'no link' | 'wrong link' | 'half a joint symbol';
}

/** Numbers whose year the resolution gives in an earlier paragraph; editors link about half of these. */
const withoutYear = (
  [
    [
      'zh',
      'S-RES-2526-2020.xml#7',
      'S/RES/2473(2019)',
      '决定将第2473号决议规定的各项授权从本决议通过之日起再延长12个月',
    ],
    ['zh', 'S-RES-2535-2020.xml#43', 'S/RES/2250(2015)', '依据第2250号决议概述的参与、保护、预防…'],
    ['zh', 'S-RES-2550-2020.xml#47', 'S/RES/1325(2000)', '根据第1325号决议执行性别平等主流化计划'],
    ['zh', 'S-RES-2557-2020.xml#7', 'S/RES/2513(2020)', '重申完全按照第2513号决议对制裁进行审查的重要性'],
    ['zh', 'S-RES-2557-2020.xml#12', 'S/RES/2255(2015)', '采取第2255号决议第1段规定的措施'],
    ['en', 'S-RES-2526-2020.xml#7', 'S/RES/2473(2019)', 'the authorizations as set out in resolution 2473'],
    ['en', 'S-RES-2528-2020.xml#10', 'S/RES/2360(2017)', 'as set forth in paragraph 6 of Resolution 2360'],
    ['en', 'S-RES-2550-2020.xml#47', 'S/RES/1325(2000)', 'a gender mainstreaming plan in line with resolution 1325'],
    ['en', 'S-RES-2557-2020.xml#7', 'S/RES/2513(2020)', 'in full accordance with resolution 2513'],
    ['en', 'S-RES-2557-2020.xml#11', 'S/RES/2255(2015)', 'the measures required by paragraph 1 of resolution 2255'],
  ] as const
).map(
  ([language, paragraph, symbol, sentence]): EditorsPlace => ({
    language,
    paragraph,
    symbol,
    sentence,
    fault: 'no link',
  }),
);

/** Found by reading every extra and every miss on the resolutions of 2020. */
export const editorsPlaces: readonly EditorsPlace[] = [
  ...withoutYear,
  {
    language: 'zh',
    paragraph: 'S-RES-2506-2020.xml#5',
    symbol: 'S/RES/2453(2019)',
    sentence: '期待第2453(2019)号决议要求开展的…社会经济影响评估的结果',
    fault: 'no link',
  },
  {
    language: 'zh',
    paragraph: 'S-RES-2509-2020.xml#31',
    symbol: 'S/RES/2213(2015)',
    sentence: '…2144(2014)、2213(2015)、2278(2016)、…: all linked but this one',
    fault: 'no link',
  },
  {
    language: 'zh',
    paragraph: 'S-RES-2539-2020.xml#9',
    symbol: 'S/RES/1701(2006)',
    sentence: '表示深为关切第1701(2006)号决议通过十四年后',
    fault: 'no link',
  },
  ...['S-RES-2548-2020.xml#2', 'S-RES-2548-2020.xml#36'].flatMap((paragraph): EditorsPlace[] => [
    {
      language: 'zh',
      paragraph,
      symbol: 'S/RES/2285(2016)',
      sentence: '…2218(2015)、2285(2016)、2351(2017)…: all linked but this one',
      fault: 'no link',
    },
    {
      language: 'zh',
      paragraph,
      symbol: 'S/RES/2468(2019)',
      sentence: '…2440(2018)、2468(2019)和2494(2019)号决议: all linked but this one',
      fault: 'no link',
    },
  ]),
  {
    language: 'zh',
    paragraph: 'S-RES-2556-2020.xml#27',
    symbol: 'A/HRC/RES/45/34',
    sentence: '人权理事会第45/34号决议, linked to A/RES/45/34 of the Assembly',
    fault: 'wrong link',
  },
  {
    language: 'zh',
    paragraph: 'S-RES-2558-2020.xml#8',
    symbol: 'S/2020/773',
    sentence: 'A/74/976-S/2020/773, linked to A/74/976 alone',
    fault: 'half a joint symbol',
  },
  {
    language: 'en',
    paragraph: 'S-RES-2504-2020.xml#1',
    symbol: 'S/PRST/2019/12',
    sentence: 'and 8 October 2019 (S/PRST/2019/12), last of six statements, the others linked',
    fault: 'no link',
  },
  {
    language: 'en',
    paragraph: 'S-RES-2514-2020.xml#94',
    symbol: 'S/RES/2467(2019)',
    sentence: 'consistent with UNSCR 2467 (2019): all linked but this one',
    fault: 'no link',
  },
  {
    language: 'en',
    paragraph: 'S-RES-2537-2020.xml#20',
    symbol: 'S/RES/2506(2020)',
    sentence: 'Recalls its resolution 2506 (2020), linked to S/RES/2483 (2019)',
    fault: 'wrong link',
  },
  {
    language: 'en',
    paragraph: 'S-RES-2556-2020.xml#27',
    symbol: 'A/HRC/RES/45/34',
    sentence: 'mandated by the Human Rights Council in its resolution 45/34, linked to A/RES/45/34 of the Assembly',
    fault: 'wrong link',
  },
  {
    language: 'en',
    paragraph: 'S-RES-2558-2020.xml#8',
    symbol: 'S/2020/773',
    sentence: 'A/74/976-S/2020/773, linked to A/74/976 alone',
    fault: 'half a joint symbol',
  },
];
