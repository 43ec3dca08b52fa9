import type { Block, Language, Span } from '../../record/index.ts';
import type { FindingDraft } from '../check.ts';
import { countDraft } from '../count-draft.ts';
import { atText } from '../places.ts';
import type { Index } from '../record-index.ts';
import { saidNumber } from '../text/said-number.ts';
import { shownWords } from '../text/shown-words.ts';

interface ListForm {
  /** Catches `number` and `list`, the list without its full stop. */
  readonly form: RegExp;
  readonly comma: RegExp;
  readonly and: RegExp;
}

const enNumber = '(?<number>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})';
const enItem = '[^,;:.()\\d]{2,60}';

/** Things that a sentence counts, then names one by one, without marks: 7个组织…，这些组织是：A、B和C。 */
const forms: Readonly<Record<Language, ListForm>> = {
  en: {
    form: new RegExp(
      `\\bfollowing ${enNumber} (?:[a-z-]+ ){0,2}[a-z-]+s(?: [a-z]+){0,6}: (?:the )?(?<list>${enItem}(?:, ${enItem})*,? and ${enItem})(?=\\.(?:\\s|$))`,
      'gu',
    ),
    comma: /, (?:and )?/,
    and: /\band\b/g,
  },
  zh: {
    form: /(?<![第\d.,])(?<number>\d{1,2}|[两三四五六七八九十]{1,2}) ?个(?!月|百分点|工作日)(?:(?<=(?:以下|下列) ?\d{0,2}[两三四五六七八九十]{0,2} ?个)[\p{Script=Han}]{1,12}?(?=[：:])|[^。；：:]{1,50}?[，,](?:这些|这\d{1,2}个|它们)[\p{Script=Han}]{0,8}?(?:是|为)|[\p{Script=Han}]{1,12}?(?:分别是|分别为|[，,]即))[：:]?(?<list>[^、，。；：（）\d]{1,24}(?:、[^、，。；：（）\d]{1,24})+)(?=。)/gu,
    comma: /、/,
    and: /以及|[和及]/g,
  },
};

/** The list names some, or goes on. */
const OPEN = /等$|\b(?:others|etc|so on)\b/;

/**
 * So many things a list can name. “And” parts none but the last two; one before them stands within a name (毒品和犯罪问题办公室),
 * and then the last one may, too.
 */
const countsOf = (list: string, { comma, and }: ListForm): Span => {
  const items = list.split(comma).filter((item) => item.trim() !== '');
  const joints = items.map((item) => (item.match(and) ?? []).length);
  const most = items.length + (joints.at(-1) ?? 0);
  // Behind “, and” another “and” stands within the last name: “status, and shocks and fragility”.
  const isParted = /, and /.test(list);
  const isPlain =
    joints.at(-1) === 0 || (joints.slice(0, -1).every((each) => each === 0) && joints.at(-1) === 1 && !isParted);
  return isPlain ? [most, most] : [items.length, most];
};

/** Lists of States are the business of another rule. */
const isOfStates = (index: Index, block: Block, [start, end]: Span): boolean =>
  index.inBlock(block.id, 'countryList').some(({ span }) => span[0] < end && span[1] > start);

const judge = (index: Index, block: Block, match: RegExpMatchArray): FindingDraft[] => {
  const { number = '', list = '' } = match.groups ?? {};
  const [start, end] = [match.index ?? 0, (match.index ?? 0) + match[0].length];
  const [stated, [fewest, most]] = [saidNumber(number.replace('两', '二')), countsOf(list, forms[index.language])];
  if (!(stated > 1) || OPEN.test(list) || isOfStates(index, block, [start, end])) return [];
  const agrees = stated >= fewest && stated <= most;
  if (!agrees && fewest !== most) return [];
  return [
    countDraft({
      ...{ stated, counted: most, agrees, expression: list, confidence: 0.8 },
      evidence: [atText(block, start, end)],
      agreement: {
        en: `The text announces ${stated} and names as many: “${shownWords(list)}”.`,
        zh: `文中称有${stated}个，并列出${stated}个：“${shownWords(list)}”。`,
      },
      conflict: {
        en: `The text announces ${stated} but names ${most}: “${shownWords(list)}”.`,
        zh: `文中称有${stated}个，但列出${most}个：“${shownWords(list)}”。`,
      },
    }),
  ];
};

/** What blocks say of things that they count and then name. */
export const namedThings = (index: Index, blocks: readonly Block[]): FindingDraft[] =>
  blocks
    .filter(({ type }) => type === 'paragraph' || type === 'item' || type === 'summary' || type === 'other')
    .flatMap((block) =>
      Array.from(block.text.matchAll(forms[index.language].form)).flatMap((match) => judge(index, block, match)),
    );
