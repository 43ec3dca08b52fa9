/** A place where the editors' links and the sentence do not say the same; the words are those of the sentence. */
export interface EditorsPlace {
  readonly language: 'zh' | 'en';
  readonly paragraph: string;
  /** As the scorer writes it. */
  readonly symbol: string;
  readonly sentence: string;
  readonly fault: 'no link' | 'wrong link' | 'half a joint symbol';
}

/** Found by reading every extra and every miss on the resolutions of 2020. */
export const editorsPlaces: readonly EditorsPlace[] = [
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
