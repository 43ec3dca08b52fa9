import type { Language } from '../../record/index.ts';
import type { FindingDraft } from '../check.ts';
import { countDraft } from '../count-draft.ts';
import { atText } from '../places.ts';
import { saidNumber } from '../text/said-number.ts';
import { sentenceAt } from '../text/sentences.ts';
import type { VoteResult } from './vote-lists.ts';

interface TurnoutForm {
  /** Catches how many voted, or how many members there are (`voters`). */
  readonly form: RegExp;
  /** How many voted, not how many could have. */
  readonly cast?: true;
  readonly example: string;
}

const enNumber = '(?<voters>\\d{1,3}|[Ff]ifteen|[Tt]welve|[Ff]orty-seven|[Ff]ifty-four|[Tt]en)';
const enVoters = '(?:members|delegations|States|countries|representatives|Parties)';
const zhVoters = '(?:个?(?:理事国|成员国?|代表团|会员国|缔约[国方]|国家)|国)';
const zhNumber = '(?<voters>\\d{1,3}|[一二三四五六七八九十百]{1,5})';

/** How records say how many voted. */
const forms: Readonly<Record<Language, readonly TurnoutForm[]>> = {
  en: [
    {
      form: new RegExp(
        `(?<![\\d,./])${enNumber} ${enVoters}(?: of the [A-Z][a-z]+)?(?: had)? (?:took part|taken part|participated|voted|cast (?:their )?votes|taking part|participating)`,
        'g',
      ),
      cast: true,
      example: '140 delegations took part in the vote',
    },
    {
      form: new RegExp(`\\b(?:[Oo]f|[Ff]rom|[Oo]ut of) the ${enNumber} ${enVoters}\\b`, 'g'),
      example: 'Of the fifteen members of the Council, nine voted in favour',
    },
  ],
  zh: [
    {
      form: new RegExp(`(?<![\\d,.])${zhNumber}\\s?${zhVoters}[^。，；]{0,4}(?:参加|参与)了?(?:投票|表决)`, 'g'),
      cast: true,
      example: '共有140个代表团参加表决',
    },
    {
      form: new RegExp(`(?<![\\d,.])${zhNumber}\\s?${zhVoters}中[，,]`, 'g'),
      example: '安理会十五国中，九国投赞成票',
    },
  ],
};

/** Some were not there, or did not vote: they are in no count. */
const absent: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:absent|not (?:vote|voting|participat\w*|take part|present)|invalid)\b/,
  zh: /缺席|未参加|未投票|没有参加|不参加|未参与|废票|无效/,
};

interface Turnout {
  readonly voters: number;
  readonly start: number;
  readonly end: number;
  readonly cast: boolean;
}

/** Two votes told together: “(169–1–11) … 181 States took part in the Assembly and 180 in the Committee”. */
const OF_TWO =
  /\(\d{1,3}\s?[–-]\s?\d{1,3}\s?[–-]\s?\d{1,3}\)|\band \d{1,3} in the [A-Z]|(?:和|，)\s?\d{1,3}\s?个[^，。]{0,6}参加[^，。]{0,8}表决/;

/** What the sentence of a result, or the one behind it, says of how many voted. */
const turnoutOf = ({ place: { block, start, end } }: VoteResult, language: Language): Turnout | undefined => {
  const [from] = sentenceAt(block.text, start, language);
  const [, own] = sentenceAt(block.text, end - 1, language);
  const [, to] = own < block.text.length ? sentenceAt(block.text, own, language) : [own, own];
  const text = block.text.slice(from, to);
  if (absent[language].test(text) || OF_TWO.test(text)) return undefined;
  const found = forms[language].flatMap(({ form, cast }) =>
    Array.from(text.matchAll(form), (match): Turnout => {
      const at = from + match.index;
      return {
        voters: saidNumber(match.groups!.voters!),
        start: at,
        end: at + match[0].length,
        cast: cast === true,
      };
    }),
  );
  return found.length === 1 && Number.isInteger(found[0]!.voters) ? found[0] : undefined;
};

/** The votes of a result, held against how many the text says took part. */
export const turnoutFindings = (results: readonly VoteResult[], language: Language): FindingDraft[] =>
  results.flatMap((result): FindingDraft[] => {
    const { for: inFavour, against, abstaining } = result.counts;
    const turnout = turnoutOf(result, language);
    if (!turnout || inFavour === undefined || against === undefined || abstaining === undefined) return [];
    const sum = inFavour + against + abstaining;
    const agrees = sum === turnout.voters;
    // Members that are not said to have voted may have stayed away.
    if (!agrees && !turnout.cast && sum < turnout.voters) return [];
    const { block, start, end } = result.place;
    const expression = `${inFavour} + ${against} + ${abstaining}`;
    return [
      countDraft({
        ...{ stated: turnout.voters, counted: sum, agrees, expression, confidence: 0.85 },
        evidence: [atText(block, start, end), atText(block, turnout.start, turnout.end)],
        agreement: {
          en: `${expression} is ${sum}, the number that the text says voted.`,
          zh: `${expression}等于${sum}，与文中所述参加表决的国家数相符。`,
        },
        conflict: {
          en: `${expression} is ${sum} votes; the text says that ${turnout.voters} voted.`,
          zh: `${expression}等于${sum}票，文中称有${turnout.voters}个国家参加表决。`,
        },
      }),
    ];
  });
