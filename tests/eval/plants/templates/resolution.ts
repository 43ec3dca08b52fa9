// A resolution that renews a mandate: acts recalled with their days, a mandate extended to a day after its own, States and
// experts that are counted and named.
import type { Part, PrintedDocument } from '../document.ts';
import type { Random } from '../random.ts';
import { counter, nameIn, type Speech, STATES } from './speech.ts';

/** Acts of the Council with the days of their adoption. */
const ACTS: readonly (readonly [number: number, day: string])[] = [
  [1325, '2000-10-31'],
  [1373, '2001-09-28'],
  [1540, '2004-04-28'],
  [1674, '2006-04-28'],
  [1738, '2006-12-23'],
  [1820, '2008-06-19'],
  [1888, '2009-09-30'],
  [1894, '2009-11-11'],
];

/** A number that the Council gave in each year, with at least twenty more of that year behind it. */
const NUMBERED: Readonly<Record<number, number>> = {
  2012: 2040,
  2013: 2095,
  2014: 2140,
  2015: 2200,
  2016: 2270,
  2017: 2345,
  2018: 2405,
  2019: 2460,
};

const NAMES: readonly (readonly [en: string, zh: string])[] = [
  ['Mr. Anders Holm', '安德斯·霍尔姆先生'],
  ['Ms. Lucía Ferrer', '露西亚·费雷尔女士'],
  ['Mr. Tomás Okello', '托马斯·奥凯洛先生'],
  ['Ms. Mariam Diallo', '玛丽亚姆·迪亚洛女士'],
];

const WORDS: readonly (readonly [en: string, zh: string])[] = [
  ['two', '两'],
  ['three', '三'],
  ['four', '四'],
  ['five', '五'],
];

export const resolution = (speech: Speech, random: Random, seed: number): PrintedDocument => {
  const zh = speech.language === 'zh';
  const say = (en: string, other: string): string => (zh ? other : en);
  const year = random.whole(2012, 2019);
  const operative = counter();
  const p = (en: string, other: string): Part => ({ kind: 'paragraph', number: operative(), text: say(en, other) });
  const recalls = (en: string, other: string): Part => ({ kind: 'paragraph', text: say(en, other) });
  const [first, second, third] = random.some(ACTS, 3) as [
    (typeof ACTS)[number],
    (typeof ACTS)[number],
    (typeof ACTS)[number],
  ];
  const act = ([number, day]: (typeof ACTS)[number], year: (text: string) => string): string =>
    say(
      `resolution ${year(`${number} (${day.slice(0, 4)})`)} of ${speech.day(day)}`,
      `${speech.day(day)}第${year(`${number}(${day.slice(0, 4)})`)}号决议`,
    );
  const wrongYear = ([number, day]: (typeof ACTS)[number]): string => {
    const later = Number(day.slice(0, 4)) + 3;
    return say(`${number} (${later})`, `${number}(${later})`);
  };
  const states = random.some(STATES, random.whole(6, 9)).map((state) => nameIn(speech, state));
  const count = random.whole(2, 4);
  const experts = NAMES.slice(0, count).map((name) => name[zh ? 1 : 0]);
  const [said, other] = [WORDS[count - 2]![zh ? 1 : 0], WORDS[count - 1]![zh ? 1 : 0]];
  const day = random.whole(11, 27);
  const until = `${year + 1}-06-30`;
  const strength = [random.whole(11, 19) * 100, random.whole(21, 79) * 10] as const;
  return {
    name: `resolution-${seed}.${speech.language}`,
    language: speech.language,
    symbol: `S/RES/${NUMBERED[year]! + random.whole(0, 20)} (${year})`,
    date: speech.day(`${year}-03-${day}`),
    session: say('Security Council', '安全理事会'),
    item: say('Adopted by the Security Council', '安全理事会通过'),
    title: say('Extension of the mandate of the Observer Mission', '延长观察团的任务期限'),
    author: say('Resolution', '决议'),
    parts: [
      recalls('The Security Council,', '安全理事会，'),
      recalls(
        `Recalling its ${act(first, (text) => `[[citation-range#=${wrongYear(first)}|${text}]]`)} and its ${act(second, (text) => text)},`,
        `回顾其${act(first, (text) => `[[citation-range#=${wrongYear(first)}|${text}]]`)}和${act(second, (text) => text)}，`,
      ),
      recalls(
        `Recalling also that, by its ${act(third, (text) => text)}, the Council decided to extend the mandate until [[date-order#=${speech.day(`${Number(third[1].slice(0, 4)) - 1}-06-30`)}|${speech.day(`${Number(third[1].slice(0, 4)) + 1}-06-30`)}]],`,
        `又回顾安理会${act(third, (text) => text)}决定将任务期限延长至[[date-order#=${speech.day(`${Number(third[1].slice(0, 4)) - 1}-06-30`)}|${speech.day(`${Number(third[1].slice(0, 4)) + 1}-06-30`)}]]，`,
      ),
      p(
        `Decides to extend the mandate of the Observer Mission until [[date-order#=${speech.day(`${year - 1}-06-30`)}|${speech.day(until)}]];`,
        `决定将观察团的任务期限延长至[[date-order#=${speech.day(`${year - 1}-06-30`)}|${speech.day(until)}]]；`,
      ),
      p(
        `Decides that the Mission shall comprise [[parts-sum#lead|${speech.number(strength[0] + strength[1])}]] personnel, comprising ${speech.number(strength[0])} military personnel and ${speech.number(strength[1])} police personnel;`,
        `决定观察团共有[[parts-sum#lead|${speech.number(strength[0] + strength[1])}]]人，由${speech.number(strength[0])}名军事人员和${speech.number(strength[1])}名警察组成；`,
      ),
      p(
        `Welcomes the work of the [[count-matches-items#=${other}|${said}]] experts, ${speech.list(experts)};`,
        `欢迎[[count-matches-items#=${other}|${said}]]名专家${speech.list(experts)}的工作；`,
      ),
      p(
        `Commends the following ${states.length} States for their contributions: [[duplicate-member#repeat|${speech.list(states)}]];`,
        `赞扬下列${states.length}个国家作出贡献：[[duplicate-member#repeat|${speech.list(states)}]]；`,
      ),
      p(
        'Requests the Secretary-General to report on the implementation of paragraph [[cross-reference#=47|1]] above within 90 days;',
        '请秘书长在90天内报告上文第[[cross-reference#=47|1]]段的执行情况；',
      ),
      p('Decides to remain seized of the matter.', '决定继续处理此案。'),
    ],
    notes: [],
  };
};
