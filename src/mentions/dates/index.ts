import type { Language } from '../../record/index.ts';
import type { Context, FoundDate } from '../found.ts';
import { fold } from '../numerals/fold.ts';
import { en } from './en/index.ts';
import { sightings } from './find-sightings.ts';
import type { Grammar } from './form.ts';
import { resolved } from './resolve.ts';
import { zh } from './zh/index.ts';

const grammars: Readonly<Record<Language, Grammar>> = { zh, en };

/**
 * Every date of a text as EDTF (ISO 8601-2, levels 0 and 1) with its span, in order.
 *
 * @example findDates('2004 年 5 月 11 日至 20 日在维也纳', { language: 'zh' })
 * // [{ kind: 'date', span: [0, 21], value: { edtf: '2004-05-11/2004-05-20', precision: 'day' }, certainty: 0.99 }]
 */
export const findDates = (text: string, context: Context): readonly FoundDate[] => {
  const plain = fold(text);
  const grammar = grammars[context.language];
  return resolved(plain, sightings(plain, grammar), grammar, context.documentDate);
};
