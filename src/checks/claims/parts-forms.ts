import type { Language } from '../../record/index.ts';
import { signs } from '../doubts/masked-text.ts';

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
      opening: new RegExp(`(?<whole>${quantity})${words}{0,60}?, (?=${quantity} of which\\b)`, 'dg'),
      between: new RegExp(`^[^${stop};${percentage}]{0,60}?(?:, and |, | and )$`),
      exhaustive: true,
      joined: true,
      example: '52 recommendations, 30 of which were implemented, 15 under implementation and 7 overtaken by events',
    },
  ],
  zh: [
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

/** What a bracket behind an amount adds: `(or 1.3 per cent of the appropriation)`. */
const aside = '(?: [(][^()]{0,80}[)])?';

/** Parts whose amounts stand in brackets behind their names, or behind the letters of a list. */
export const bracketedForms: Readonly<
  Record<
    Language,
    readonly {
      readonly opening: RegExp;
      readonly part: RegExp;
      /** The words do not say that the parts are all there are. */
      readonly likely?: true;
      readonly example: string;
    }[]
  >
> = {
  en: [
    {
      opening: new RegExp(`(?<whole>${quantity})${aside}${words}{0,160}?,? (?:comprising|consisting of):? `, 'dg'),
      part: new RegExp(
        `^(?:\\([a-z]\\) )?[^${money}${number}${percentage}${stop};()]{2,90} \\((?<part>${quantity})\\)(?<last>, and |; and |, |; | and )?`,
        'd',
      ),
      example:
        'comprising military and police personnel ($375,400), civilian personnel ($4,600) and operational costs ($535,000)',
    },
    {
      opening: new RegExp(
        `(?<whole>${quantity})${words}{0,160}?,? (?:comprising|consisting of): (?=\\(a\\) ${quantity})`,
        'dg',
      ),
      part: new RegExp(
        `^\\([a-z]\\) (?<part>${quantity})[^${money}${number}${percentage}${stop};]{0,260}?(?<last>; and |; )?(?=\\([a-z]\\)|[${stop}(]|$)`,
        'd',
      ),
      example:
        'comprising: (a) $75,885,500, representing the value of land; and (b) $578,000, representing contributions in kind',
    },
    {
      opening: new RegExp(
        `(?<whole>${quantity})(?!${words}{0,80}(?:mainly|mostly|chiefly|largely|primarily|particular|notably|especially|includ|such as))${words}{0,40}? (?:concern(?:ed|ing)?|relat(?:ed|ing|e) to|involv(?:ed|ing|e)|came from|(?:was|were) (?:received|submitted) (?:by|from)) `,
        'dg',
      ),
      part: new RegExp(
        `^[^${money}${number}${percentage}${stop};()]{2,60} \\((?<part>${quantity})[^${money}${number}${percentage}${stop}()]{0,16}\\)(?<last>, and |, | and )?`,
        'd',
      ),
      likely: true,
      example: 'The 57 complaints concerned harassment (24), discrimination (19) and abuse of authority (14)',
    },
  ],
  zh: [
    {
      opening: new RegExp(`(?<whole>${quantity})${words}{0,60}?[，,](?:由|分别为|即|包括)[：:]?`, 'dg'),
      part: new RegExp(
        `^[^${money}${number}${percentage}${stop}；（）()]{2,30}[（(](?<part>${quantity})[)）](?<last>、|，|和|以及|及)?`,
        'd',
      ),
      example: '包括军警人员（375 400美元）、文职人员（4 600美元）和业务费用（535 000美元）',
    },
    {
      opening: new RegExp(
        `(?<whole>${quantity})(?!${words}{0,20}(?:主要|大多|特别|尤其|包括|例如))${words}{0,16}?(?:分别)?(?:涉及|来自|分布于|分布在|针对|关于)`,
        'dg',
      ),
      part: new RegExp(
        `^[^${money}${number}${percentage}${stop}；（）()]{2,20}[（(](?<part>${quantity})[\\u4e00-\\u9fff]{0,2}[)）](?<last>、|，|和|以及|及)?`,
        'd',
      ),
      likely: true,
      example: '57项投诉涉及骚扰（24项）、歧视（19项）和滥用权力（14项）',
    },
  ],
};

/** A bracket behind a total that holds its parts and nothing else. */
export const insideForms: Readonly<
  Record<Language, { readonly form: RegExp; readonly other: RegExp; readonly example: string }>
> = {
  en: {
    form: new RegExp(
      `(?<whole>${quantity})${words.replace('^', '^()')}{0,60}? \\((?<inside>[^()${stop}${percentage}]{8,260})\\)`,
      'dg',
    ),
    other:
      /^(?:including|of (?:which|whom)|see|up from|down from|compared|in|as at|excluding|plus|or|equivalent|approximately)\b|;|\b(?:out of|of which|of whom|per|from|to|in \d)\b/i,
    example: '100 posts (40 Professional, 10 Field Service and 50 national staff)',
  },
  zh: {
    form: new RegExp(
      `(?<whole>${quantity})[^（()）${money}${number}${percentage}${stop}；]{0,30}?[（(](?<inside>[^（()）${stop}${percentage}]{4,160})[)）]`,
      'dg',
    ),
    other: /^(?:包括|其中|见|上年|相比|较|截至|不包括|另|或|约|相当)|；|每|从|至/,
    example: '100个员额（40个专业职类、10个外勤职类和50个本国员额）',
  },
};

/** Words without which no total stands behind its parts; a text without them is not read for such. */
export const totalBehindCue: Readonly<Record<Language, RegExp>> = {
  en: /total|amounting to|together/,
  zh: /共|合计|总/,
};

/** Parts first, with their amounts in brackets, and then the total. */
export const totalBehind: Readonly<Record<Language, readonly { readonly form: RegExp; readonly example: string }[]>> = {
  en: [
    {
      form: new RegExp(
        `(?<parts>(?:[^${money}${number}${percentage}${stop};()]{2,60}\\(${quantity}\\)(?:,? and|,)){1,9}[^${money}${number}${percentage}${stop};()]{2,60}\\(${quantity}\\)),? (?:for a (?:combined |grand |overall )?total of|totall?ing|(?:together|in total) (?:amount(?:ed|ing)? to|total(?:led|ling)?|came to)|amounting to(?: a total of)?|making a total of|giving a total of)[^${money}${number}${percentage}${stop};()]{0,20}(?<whole>${quantity})`,
        'dg',
      ),
      example:
        'Governments ($3.0 million), foundations ($1.0 million) and individuals ($0.5 million), for a total of $4.5 million',
    },
    {
      form: new RegExp(
        `(?<parts>(?:${quantity}[^${money}${number}${percentage}${stop};()]{2,60}?(?:, and |, | and )){1,9}${quantity}[^${money}${number}${percentage}${stop};(),]{2,60}),? (?:for a (?:combined |grand |overall )?total of|totall?ing|amounting to a total of|making a total of|giving a total of) (?<whole>${quantity})`,
        'dg',
      ),
      example: '$300,000 from Denmark, $200,000 from Norway and $100,000 from Sweden, totalling $600,000',
    },
  ],
  zh: [
    {
      form: new RegExp(
        `(?<parts>(?:[^${money}${number}${percentage}${stop}；（()）]{2,30}[（(]${quantity}[)）](?:、|，|和|以及|及)){1,9}[^${money}${number}${percentage}${stop}；（()）]{2,30}[（(]${quantity}[)）])[，,]?(?:共计|合计|总计|总额为|共)[^${money}${number}${percentage}${stop}；（()）]{0,6}(?<whole>${quantity})`,
        'dg',
      ),
      example: '各国政府（300万美元）、基金会（100万美元）和个人（50万美元），共计450万美元',
    },
    {
      form: new RegExp(
        `(?<parts>(?:${quantity}[^${money}${number}${percentage}${stop}；（()），、]{0,12}(?:、|，|和|以及|及)[^${money}${number}${percentage}${stop}；（()）]{1,20}){1,9}${quantity})[^${money}${number}${percentage}${stop}；（()）]{0,8}[，,](?:共计|合计|总计|总额为|共)[^${money}${number}${percentage}${stop}；（()）]{0,6}(?<whole>${quantity})`,
        'dg',
      ),
      example: '丹麦捐款300 000美元，挪威200 000美元，瑞典100 000美元，共计600 000美元',
    },
  ],
};
