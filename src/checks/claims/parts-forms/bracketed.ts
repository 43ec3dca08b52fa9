import type { Language } from '../../../record/index.ts';
import { signs } from '../../text/masked-text.ts';

const { money, number, percentage, stop } = signs;
const quantity = `[${money}${number}]`;
/** Signs within a clause, without a figure. */
const words = `[^${money}${number}${percentage}${stop};；]`;

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
