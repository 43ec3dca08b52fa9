import type { Language } from '../../../record/index.ts';
import { signs } from '../../text/masked-text.ts';

/** In Chinese what is counted may stand before its figure: 、业务费用2 000 000美元. */
const zhBetween = new RegExp(
  `^[^${signs.stop}；${signs.percentage}]{0,40}?(?:、|，|和|以及|及)[^、，；和及${signs.stop}]{0,20}$`,
);

/** Words between a total and the parts that make it up. */
export interface PartsForm {
  /** Ends with the words that open the list of parts; `whole` is the sign of the amount that they make up. */
  readonly opening: RegExp;
  /** Between two parts: what is counted, then a comma or “and”. */
  readonly between: RegExp;
  /** The words say that the parts are all there are. */
  readonly exhaustive: boolean;
  /** The words say little: only parts that “and” closes, and that one slip keeps from the total, are its parts. */
  readonly joined?: true;
  readonly example: string;
}

const { money, number, percentage, stop } = signs;
const quantity = `[${money}${number}]`;
/** Signs within a clause, without a figure. */
const words = `[^${money}${number}${percentage}${stop};；]`;

export const partsForms: Readonly<Record<Language, readonly PartsForm[]>> = {
  en: [
    {
      opening: new RegExp(
        `(?<whole>${quantity})${words}{0,80}?,? (?:comprising|consisting of|made up of)(?: of)? `,
        'dg',
      ),
      between: new RegExp(`^[^${stop};${percentage}]{0,80}?(?:, and |, | and )$`),
      exhaustive: true,
      example: 'a total of 137 civilian staff, comprising 50 international staff and 87 national staff',
    },
    {
      opening: new RegExp(
        `(?<whole>${quantity})${words}{0,60}? (?:comprises?|comprised|consists? of|consisted of|(?:is|are|was|were) (?:made up|composed) of|(?:is|are|was|were) (?:broken down|divided|distributed) (?:as follows|into)):? `,
        'dg',
      ),
      between: new RegExp(`^[^${stop};${percentage}]{0,80}?(?:, and |, | and )$`),
      exhaustive: true,
      example: 'The total cost of $5,000,000 comprises $3,000,000 for staff and $2,000,000 for operations',
    },
    {
      opening: new RegExp(`(?<whole>${quantity})${words}{0,60}?(?:: |, namely,? | [–—] )`, 'dg'),
      between: new RegExp(`^[^${stop};${percentage}]{0,80}?(?:, and |, | and )$`),
      exhaustive: true,
      joined: true,
      example: 'a total of 150 posts are proposed: 90 posts at Headquarters and 60 posts in the field',
    },
    {
      opening: new RegExp(`(?<whole>${quantity})${words}{0,60}?,? including `, 'dg'),
      between: new RegExp(`^[^${stop};${percentage}]{0,60}?(?:, and |, | and )$`),
      exhaustive: false,
      example: 'a total of 55 persons were killed, including 30 men, 15 women and 10 children',
    },
    {
      opening: new RegExp(
        `(?<whole>${quantity})${words}{0,60}?, (?:of (?:whom|which)|among (?:whom|them|which)),? `,
        'dg',
      ),
      between: new RegExp(`^[^${stop};${percentage}]{0,60}?(?:, and |, | and )$`),
      exhaustive: false,
      example: 'Some 640 delegates, of whom 350 were men and 290 were women, attended the session',
    },
    {
      opening: new RegExp(
        `(?<whole>${quantity})${words}{0,60}?, (?=${quantity} of (?:them|whom|these|those)\\b)`,
        'dg',
      ),
      between: new RegExp(`^[^${stop};${percentage}]{0,60}?(?:, and |, | and )$`),
      exhaustive: false,
      example: 'Seventy-two candidates were interviewed, 40 of them men and 32 women',
    },
    {
      opening: new RegExp(
        `(?<whole>${quantity})(?! (?:women|men|females?|males?|boys|girls)\\b)${words}{0,30}?, (?=${quantity} (?:women|men|females?|males?|boys|girls)\\b)`,
        'dg',
      ),
      between: new RegExp(`^[^${stop};${percentage}]{0,40}?(?:, and |, | and )$`),
      exhaustive: false,
      example: 'The Committee has 18 members, 10 women and 8 men',
    },
    {
      opening: new RegExp(
        `\\b[Oo]f the (?:total (?:number )?(?:of )?)?(?<whole>${quantity})${words}{0,60}?, (?=${quantity})(?![^${stop}]*\\b(?:rest|remain(?:der|ing)|others?)\\b)`,
        'dg',
      ),
      between: new RegExp(`^[^${stop};${percentage}]{0,60}?(?:, and |, | and )$`),
      exhaustive: false,
      example: 'of the 122 staff members, 32 were women and 90 were men',
    },
    {
      opening: new RegExp(`(?<whole>${quantity})${words}{0,40}?, with (?=${quantity})`, 'dg'),
      between: new RegExp(`^[^${stop};${percentage}]{0,60}?(?:, and |, | and )$`),
      exhaustive: false,
      example: 'held 6,385 sea containers, with 5,939 containers in operational use and 446 held in reserve',
    },
    {
      opening: new RegExp(`(?<whole>${quantity})${words}{0,60}?, (?=${quantity} of which\\b)`, 'dg'),
      between: new RegExp(`^[^${stop};${percentage}]{0,60}?(?:, and |, | and )$`),
      exhaustive: true,
      joined: true,
      example: '52 recommendations, 30 of which were implemented, 15 under implementation and 7 overtaken by events',
    },
  ],
  zh: [
    {
      opening: new RegExp(
        `在?(?<whole>${quantity})[名个]?${words}{0,20}?(?:当中|中)[，,]有?(?=${quantity})(?![^${stop}]*(?:其余|其他|另有))`,
        'dg',
      ),
      between: zhBetween,
      exhaustive: false,
      example: '在122名工作人员中，32名为女性，90名为男性',
    },
    {
      opening: new RegExp(`由(?<whole>${quantity})${words}{0,6}?组成[，,](?:包括|即|其中)`, 'dg'),
      between: zhBetween,
      exhaustive: true,
      joined: true,
      example: '代表团由12人组成，包括7名官员、3名顾问和2名口译员',
    },
    {
      opening: new RegExp(
        `(?:共|总共|合计|总计|总额)(?:有|为|计|达)?(?<whole>${quantity})${words}{0,40}?[，,](?:由|分别为|即|包括)`,
        'dg',
      ),
      between: zhBetween,
      exhaustive: true,
      example: '共有137名文职人员，由50名国际工作人员和87名本国工作人员组成',
    },
    {
      opening: new RegExp(`(?<whole>${quantity})${words}{0,40}?[，,](?:由|分别为|即)`, 'dg'),
      between: zhBetween,
      exhaustive: true,
      joined: true,
      example: '84个空缺，由30个国际员额、44个本国员额和10名联合国志愿人员组成',
    },
    {
      opening: new RegExp(
        `(?:共|总共|合计|总计)[\\u4e00-\\u9fff]{1,6}(?<whole>${quantity})${words}{0,40}?[，,](?:由|分别为|即|包括)`,
        'dg',
      ),
      between: zhBetween,
      exhaustive: true,
      joined: true,
      example: '2024年共举办45次活动，包括研讨会20次、培训班17次和圆桌会议8次',
    },
    {
      opening: new RegExp(`(?<whole>${quantity})${words}{0,40}?[，,](?:其中包括|包括|其中)`, 'dg'),
      between: zhBetween,
      exhaustive: false,
      example: '137名文职人员，其中包括50名国际工作人员和87名本国工作人员',
    },
    {
      opening: new RegExp(
        `(?:共计?|总共|合计|总计|总额|总数|总费用|费用总额|总支出)(?:有|为|计|达)?(?<whole>${quantity})${words}{0,20}?(?:包括|由|分为)`,
        'dg',
      ),
      between: zhBetween,
      exhaustive: true,
      joined: true,
      example: '总费用5 000 000美元包括工作人员费用3 000 000美元和业务费用2 000 000美元',
    },
    {
      opening: new RegExp(`(?<whole>${quantity})${words}{0,20}?[：:]`, 'dg'),
      between: zhBetween,
      exhaustive: true,
      joined: true,
      example: '委员会共举行12次会议：8次全体会议和4次非正式会议',
    },
  ],
};
