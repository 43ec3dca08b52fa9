import type { Grammar } from './grammar.ts';
import { forms } from './zh-forms.ts';
import { relatives, relativeWords } from './zh-relatives.ts';
import { HAN, numberOf } from './zh-words.ts';

/** How Chinese texts of the United Nations write dates. */
export const zh: Grammar = {
  starts: new RegExp(
    `(?<![A-Za-z\\d./])\\d+|第|每[年一隔]|[从自](?= ?[\\d${HAN}两])|上个?世纪|(?:上+|下+|这|本) ?个?(?:周|星期|礼拜)|公元(?= ?\\d)|[${HAN}十百千两正廿卅]+|${relativeWords()}`,
    'g',
  ),
  forms,
  number: numberOf,
  relatives,
  weeks: (text) => (/^[这本]/.test(text) ? 0 : text.length * (text.startsWith('上') ? -1 : 1)),
  parts: (text) => (/初|早|上旬/.test(text) ? 'early' : /中/.test(text) ? 'middle' : 'late'),
  approximate: /(?:大约|约|左右|大概)(?:于|在)? ?$/,
  joint: /^ ?(?:、|,|，|和|及|与|或|以及|至|到|并于|又于|[–-])? ?(?:于|在)? ?$/,
};
