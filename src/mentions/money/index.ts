import type { Language } from '../../record/index.ts';
import type { Context, FoundMoney } from '../found.ts';
import { fold } from '../numerals/fold.ts';
import { amounts, type Manner } from './amounts.ts';
import { en } from './en.ts';
import { anyCurrency } from './names.ts';
import { zh } from './zh.ts';

const manners: Readonly<Record<Language, Manner>> = { zh, en };

/**
 * Every amount of money in a text, scale applied, as an exact decimal; the ends of a range are two amounts.
 *
 * @example findMoney('捐款总额为 13 626 894美元', { language: 'zh' })
 * // [{ kind: 'money', span: [6, 18], value: { amount: '13626894', currency: 'USD' }, certainty: 0.98 }]
 */
export const findMoney = (text: string, { language }: Context): readonly FoundMoney[] => {
  const plain = fold(text);
  return anyCurrency(plain, language) ? amounts(plain, manners[language]) : [];
};
