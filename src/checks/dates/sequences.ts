import type { Block, Language, MentionOf } from '../../record/index.ts';
import type { FindingDraft } from '../check.ts';
import { atMention } from '../places.ts';
import type { Index } from '../record-index.ts';
import { dateWords } from './date-words.ts';
import { daysOf } from './days.ts';

/** Stands for a date; of the private use area, which UN texts do not use. */
const DATE = '\uE000';

interface SequenceForm {
  /** Two dates (D), of which the second is that of what came later. */
  readonly form: string;
  readonly example: string;
}

const enBegun =
  '(?:began|begun|beginning|started|starting|commenced|launched|opened|arrested|detained|abducted|appointed|elected|established|created|initiated|deployed|signed|adopted|submitted|effective)';
const enEnded =
  '(?:ended|expired|expires|concluded|completed|closed|released|freed|sentenced|resigned|dissolved|finalized|terminated|disbanded|withdrawn|liquidated)';
/** Words that bring in no other subject. */
const enSame =
  '(?:,|\\)|\\b(?:and|but|then|was|were|is|are|has|had|have|been|which|who|it|he|she|they|subsequently|finally|eventually|later|only|successfully|due|to|be|will)\\b| ){0,12}';
const zhBegun = '(?:启动|开始|开幕|成立|设立|被捕|被拘留|被绑架|当选|就任|签署|通过|提交|部署)';
const zhEnded = '(?:完成|结束|获释|闭幕|届满|到期|终止|关闭|解散|辞职|被判|撤离)';

const forms: Readonly<Record<Language, readonly SequenceForm[]>> = {
  en: [
    {
      form: `\\b${enBegun}\\b[^.;D]{0,40}?D${enSame}${enEnded}\\b[^.;,D]{0,30}?D`,
      example: 'The evaluation was launched in March 2024 and completed in October 2024',
    },
    {
      form: 'D[^.;D]{0,80}?,? followed (?:in|on|by) D',
      example: 'In February 2024, the Group submitted its interim report, followed in August 2024 by the final report',
    },
    {
      form: 'D,? (?:and )?(?:was |were )?(?:followed(?: (?:in|on|by))?|and (?:then|subsequently|thereafter)(?: (?:in|on))?|then (?:in|on)) D',
      example: 'submitted its interim report in February 2024, followed in August 2024 by the final report',
    },
  ],
  zh: [
    {
      form: `D[^。；，D]{0,16}?${zhBegun}[^。；，D]{0,12}?[，,]?(?:并|后|随后|又)?(?:于|在|至|到)?D[^。；，D]{0,12}?${zhEnded}`,
      example: '评价工作于2024年3月启动，2024年10月完成',
    },
    { form: '(?:自|从)D起?[，,]?至D(?:止|为止|届满|结束)', example: '任务期限自2023年11月1日起，至2024年10月31日止' },
    {
      form: 'D[^。；D]{0,24}?[，,](?:随后|之后|其后|继而|后来|后又)(?:于|在)?D',
      example: '专家组于2024年2月提交中期报告，随后于2024年8月提交最后报告',
    },
  ],
};

const patterns: Readonly<Record<Language, readonly RegExp[]>> = {
  en: forms.en.map(({ form }) => new RegExp(form.replaceAll(/D(?![a-z])/g, DATE), 'gu')),
  zh: forms.zh.map(({ form }) => new RegExp(form.replaceAll('D', DATE), 'gu')),
};

interface DatedText {
  readonly text: string;
  readonly dates: ReadonlyMap<number, MentionOf<'date'>>;
}

/** The signs of a Chinese text stand beside each other, whatever the lines of the page put between them. */
const tight: Readonly<Record<Language, (text: string) => string>> = {
  zh: (text) => text.replaceAll(/\s+/g, ''),
  en: (text) => text,
};

const withDates = (index: Index, block: Block): DatedText => {
  const dates = new Map<number, MentionOf<'date'>>();
  let [text, at] = ['', 0];
  for (const date of index.inBlock(block.id, 'date')) {
    if (date.span[0] < at) continue;
    text += tight[index.language](block.text.slice(at, date.span[0]));
    dates.set(text.length, date);
    text += DATE;
    at = date.span[1];
  }
  return { text: text + tight[index.language](block.text.slice(at)), dates };
};

/** A year that the text does not print may have been filled in from elsewhere. */
const HAS_YEAR = /\d{4}/;

const judge = (first: MentionOf<'date'>, second: MentionOf<'date'>): FindingDraft[] => {
  const [before, after] = [daysOf(first.value.edtf), daysOf(second.value.edtf)];
  if (!before || !after || !HAS_YEAR.test(first.text) || !HAS_YEAR.test(second.text)) return [];
  if (after.last >= before.first) return [];
  const [one, two] = [dateWords(first.value.edtf), dateWords(second.value.edtf)];
  return [
    {
      verdict: 'conflict',
      severity: 'error',
      doubt: 'document',
      confidence: 0.85,
      message: {
        en: `What came later is dated ${two.en}, before what came first, ${one.en}.`,
        zh: `在后事项的日期（${two.zh}）早于在先事项的日期（${one.zh}）。`,
      },
      evidence: [atMention(first), atMention(second)],
      computation: { expression: second.text, expected: `≥ ${before.first}`, found: second.value.edtf, difference: '' },
    },
  ];
};

/** What began, ended or followed in a sentence on dates that stand the wrong way round. */
export const turnedSequences = (index: Index): FindingDraft[] =>
  index.blocks.flatMap((block): FindingDraft[] => {
    if (block.type === 'furniture' || block.type === 'contents' || index.inBlock(block.id, 'date').length < 2)
      return [];
    const { text, dates } = withDates(index, block);
    return patterns[index.language].flatMap((pattern) =>
      Array.from(text.matchAll(pattern)).flatMap((match): FindingDraft[] => {
        const at = match[0].indexOf(DATE);
        const [first, second] = [dates.get(match.index + at), dates.get(match.index + match[0].indexOf(DATE, at + 1))];
        return first && second ? judge(first, second) : [];
      }),
    );
  });
