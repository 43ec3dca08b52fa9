import type { Language, MentionOf } from '../../record/index.ts';
import type { Index } from '../record-index.ts';

/** A report, letter or other paper with the day on which a passage says that it was made. */
export interface DatedPaper {
  readonly date: MentionOf<'date'>;
  /** What the paper is, in the passage's own word: `letter`, 报告. */
  readonly paper: string;
}

interface PaperForm {
  /** What ends right before the day; its group `paper` is the paper's kind. */
  readonly before?: RegExp;
  /** What begins right behind the day. */
  readonly after?: RegExp;
  /** What ends before the day and makes it the end of a period. */
  readonly notBefore?: RegExp;
}

const forms: Readonly<Record<Language, readonly PaperForm[]>> = {
  en: [
    // in its related report of 9 April 2026 (A/79/724/Add.6); in a letter dated 3 May 2004 addressed to
    {
      before:
        /\b(?<paper>reports?|letters?|notes? verbales?|notes?|memorand(?:um|a)|statements?|communications?)(?: (?:dated|of))? $/i,
    },
    // document A/HRC/61/33, which was issued on 2 September 2026
    {
      before:
        /\b(?<paper>reports?|documents?|notes?|addend(?:um|a)|corrigend(?:um|a)|letters?)\b[^.;]{0,40} (?:was|were) (?:issued|published|circulated) on $/i,
    },
  ],
  zh: [
    // 另见咨询委员会2026年4月9日的报告(A/79/724/Add.6); 2004年5月3日的信
    {
      after: /^的?(?<paper>报告|信函|信|普通照会|照会|来文|备忘录|声明|说明)(?!期|所述|年度|阶段|草稿)/,
      notBefore: /(?:至|到|止|截至|截止|自|从)$/,
    },
    // 该文件于2026年9月2日印发
    { before: /(?<paper>文件|报告|说明|增编|更正)(?:已|业已)?于$/, after: /^(?:印发|发表|公布|分发|散发)/ },
  ],
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** “the report of 9 April” may be of any year. */
const HAS_YEAR = /\d{4}|年/;
const REACH = 80;

/** Every paper that the document gives a day to, in its order. */
export const datedPapers = (index: Index): DatedPaper[] =>
  index.all('date').flatMap((date) => {
    if (!DAY.test(date.value.edtf) || !HAS_YEAR.test(date.text)) return [];
    const text = index.block(date.block)?.text ?? '';
    const tidy = (part: string): string => (index.language === 'zh' ? part.replaceAll(/\s+/g, '') : part);
    const before = tidy(text.slice(Math.max(0, date.span[0] - REACH), date.span[0]));
    const after = tidy(text.slice(date.span[1], date.span[1] + REACH));
    return forms[index.language].flatMap((form): DatedPaper[] => {
      if (form.notBefore?.test(before)) return [];
      const [ahead, behind] = [form.before?.exec(before), form.after?.exec(after)];
      if (ahead === null || behind === null) return [];
      const paper = ahead?.groups?.paper ?? behind?.groups?.paper;
      return paper === undefined ? [] : [{ date, paper }];
    });
  });
