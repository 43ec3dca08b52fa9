import type { Grammar } from '../form.ts';
import { forms } from './forms.ts';
import { centuryWords, relatives, relativeWords } from './relatives.ts';
import { HAN, numberOf } from './words.ts';

/** How Chinese texts of the United Nations write dates. */
export const zh: Grammar = {
  starts: new RegExp(
    `(?<![A-Za-z\\d./])\\d+|第|每[年一隔]|[从自](?= ?[\\d${HAN}两])|${centuryWords}|(?:上+|下+|这|本) ?个?(?:周|星期|礼拜)|公元(?= ?\\d)|[${HAN}十百千两正廿卅]+|[上下]半年|今[天日]|(?<=[到至在于截，。；自从]|^)年(?=[底末初])|${relativeWords()}`,
    'g',
  ),
  forms,
  number: numberOf,
  relatives,
  weeks: (text) => (/^[这本]/.test(text) ? 0 : text.length * (text.startsWith('上') ? -1 : 1)),
  parts: (text) => (/初|早|上旬/.test(text) ? 'early' : /中/.test(text) ? 'middle' : 'late'),
  // 该条约于2014年12月24日生效: no “about”.
  approximate: /(?:大约|(?<![条公协盟合契缔违预特签])约|左右|大概)(?:于|在)? ?$/,
  approximateBehind: /^ ?(?:左右|前后|上下)/,
  onwards: /(?!)/,
  onwardsBehind: /^ ?(?:之?后)?(?:以来|起(?![至草诉到因源止点步初见]))/,
  joint: /^ ?(?:、|,|，|和|及|与|或|以及|至|到|并于|又于|[–-])? ?(?:于|在)? ?$/,
};
