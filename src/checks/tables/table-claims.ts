import type { Language, MentionOf, Table } from '../../record/index.ts';
import type { Index } from '../record-index.ts';
import { sentenceAt } from '../text/sentences.ts';
import { tableSought } from './table-sought.ts';

type Money = MentionOf<'money'>;

/** An amount that its sentence calls a total and sends to a table for. */
export interface TableClaim {
  readonly mention: Money;
  readonly table: Table;
  readonly sentence: string;
}

/** Before an amount that is called a total. */
const total: Readonly<Record<Language, RegExp>> = {
  zh: /(?:总额|总数|共计|合计|总计)(?:为|达|约)?\s?$/,
  en: /\b(?:total(?:l?ed|ling|s)?|amount(?:ed|ing|s)? to)(?: of| an amount of| some| to)?\s?$/i,
};

/** Do the words before an amount call it a total? */
export const isCalledTotal = (text: string, { span }: Money, language: Language): boolean =>
  total[language].test(text.slice(Math.max(0, span[0] - 40), span[0]));

/** Every total in the text that its sentence sends to a table for. */
export const tableClaims = (index: Index): TableClaim[] =>
  index.all('money').flatMap((mention): TableClaim[] => {
    const text = index.block(mention.block)?.text ?? '';
    if (!isCalledTotal(text, mention, index.language)) return [];
    const sentence = text.slice(...sentenceAt(text, mention.span[0], index.language));
    const table = tableSought(sentence, mention.block, index);
    return table ? [{ mention, table, sentence }] : [];
  });
