// Sentences about figures, each in one of several wordings that the seed picks.
import type { Random } from '../random.ts';
import type { Speech } from './speech.ts';

/** A sentence in both languages; `{0}` and on are its figures, `[0]` the figure that an error is planted in. */
type Wording = readonly [en: string, zh: string];

interface Statement {
  readonly check: string;
  readonly wordings: readonly Wording[];
  readonly figures: (random: Random, speech: Speech) => readonly string[];
}

const statements: readonly Statement[] = [
  {
    check: 'growth',
    wordings: [
      [
        'The number of registered cases rose from {0} to {1}, an increase of [2].',
        '登记案件数从{0}起增至{1}起，增幅为[2]。',
      ],
      [
        'A total of {1} cases were registered, [2] more than the {0} registered in the previous period.',
        '共登记案件{1}起，比上一期间的{0}起多[2]。',
      ],
      [
        'Between the two periods the number of cases went from {0} to {1}, a [2] rise.',
        '与上一期间的{0}起相比，案件数增加[2]，达到{1}起。',
      ],
      [
        'The number of cases grew by [2], from {0} in the first period to {1} in the second.',
        '案件数增加[2]，从第一期的{0}起增至第二期的{1}起。',
      ],
      [
        'Registered cases reached {1}, up [2] from {0} in the previous period.',
        '登记案件达{1}起，较上一期间的{0}起上升[2]。',
      ],
    ],
    figures: (random, { number, percent }) => {
      const [old, now] = [random.whole(210, 480), random.whole(500, 890)];
      return [number(old), number(now), percent(((now - old) / old) * 100)];
    },
  },
  {
    check: 'share',
    wordings: [
      [
        'Of the {0} recommendations issued, {1} ([2]) had been implemented.',
        '在提出的{0}项建议中，有{1}项（占[2]）已得到执行。',
      ],
      [
        'A total of {1} out of {0} recommendations ([2]) had been implemented.',
        '{0}项建议中有{1}项（[2]）已得到执行。',
      ],
      [
        'With {1} of the {0} recommendations carried out, the implementation rate was [2].',
        '{0}项建议中已有{1}项得到执行，执行率为[2]。',
      ],
      [
        'Implemented recommendations made up [2] of the total ({1} of {0}).',
        '已执行的建议为{1}项，占建议总数{0}项的[2]。',
      ],
    ],
    figures: (random, { number, percent }) => {
      const whole = random.whole(120, 480);
      const part = Math.round(whole * (random.whole(41, 88) / 100));
      return [number(whole), number(part), percent((part / whole) * 100)];
    },
  },
  {
    check: 'average',
    wordings: [
      [
        'Over the period, {0} workshops were attended by a total of {1} participants, an average of [2] participants per workshop.',
        '期间共举办{0}期讲习班，学员总数为{1}人，平均每期[2]人。',
      ],
      [
        'The {0} workshops had {1} participants in all, or an average of [2] per workshop.',
        '{0}期讲习班共有学员{1}人，每期平均[2]人。',
      ],
    ],
    figures: (random, { number }) => {
      const [times, mean] = [random.whole(12, 38), random.whole(21, 58)];
      return [number(times), number(times * mean), number(mean)];
    },
  },
  {
    check: 'difference',
    wordings: [
      [
        'Expenditure amounted to {1} against an approved budget of {0}, resulting in an unencumbered balance of [2].',
        '核定预算为{0}，实际支出{1}，未用余额为[2]。',
      ],
      [
        'Of the {0} allocated, {1} was spent and the remaining [2] was carried forward.',
        '拨款{0}，已支出{1}，剩余[2]结转。',
      ],
      [
        'Total income was {0} and total expenditure was {1}, giving a surplus of [2].',
        '总收入为{0}，总支出为{1}，盈余[2]。',
      ],
    ],
    figures: (random, { money }) => {
      const [whole, part] = [random.whole(41_000, 88_000) * 100 + 11, random.whole(21_000, 38_000) * 100 + 7];
      return [money(whole), money(part), money(whole - part)];
    },
  },
  {
    check: 'parts-sum',
    wordings: [
      [
        'The secretariat received [3] submissions: {0} from Governments, {1} from civil society and {2} from academic institutions.',
        '秘书处收到[3]份来文：各国政府{0}份、民间社会{1}份和学术机构{2}份。',
      ],
      [
        'The [3] complaints concerned delays ({0}), costs ({1}) and staff ({2}).',
        '[3]项投诉涉及延误（{0}项）、费用（{1}项）和人员（{2}项）。',
      ],
      [
        'The team consisted of [3] members, comprising {0} engineers, {1} auditors and {2} drivers.',
        '工作队共有[3]名成员，由{0}名工程师、{1}名审计员和{2}名司机组成。',
      ],
    ],
    figures: (random, { number }) => {
      const parts = [random.whole(31, 59), random.whole(12, 29), random.whole(11, 19)];
      return [...parts, parts.reduce((a, b) => a + b)].map(number);
    },
  },
];

/** A sentence for each kind of claim, with a place for an error. */
export const statementsIn = (speech: Speech, random: Random): string[] =>
  statements.map(({ check, wordings, figures }) => {
    const given = figures(random, speech);
    const [en, zh] = random.pick(wordings);
    return (speech.language === 'zh' ? zh : en)
      .replaceAll(/\{(\d)\}/g, (_, at: string) => given[Number(at)]!)
      .replaceAll(/\[(\d)\]/g, (_, at: string) => `[[${check}#lead|${given[Number(at)]!}]]`);
  });
