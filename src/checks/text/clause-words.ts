import type { Language } from '../../record/index.ts';

/** What a language says of figures, and how its clauses are cut into words. */
export interface ClauseManner {
  /** Parts of a sentence. */
  readonly clauses: RegExp;
  /** Words that say nothing of what a figure is. */
  readonly empty: RegExp;
  /** A figure of a part, a change, a rate, a rank: the same words tell of many. */
  readonly other: RegExp;
  /** Words that make another quantity where only one of two passages has them. */
  readonly narrower: RegExp;
  /** Right before a number that counts nothing. */
  readonly label: RegExp;
  readonly wordsOf: (text: string) => readonly string[];
  /** Fewer words say too little. */
  readonly fewest: number;
}

const STEM = 6;

export const clauseManners: Readonly<Record<Language, ClauseManner>> = {
  en: {
    clauses: /[;:()]|,(?=\s)/g,
    empty:
      /\b(?:the|and|for|was|were|are|had|has|have|been|its|his|her|their|that|this|these|those|from|with|during|over|who|which|whom|total(?:l?ed|s|ling)?|amount(?:ed|s|ing)?|number(?:s|ed)?|about|some|approximately|also|than|then|there|all|came|stood|such|when|while|into|year|years|reporting|period|report|million|billion|thousand|united states|dollars?|end|out|by)\b/gi,
    other:
      /\b(?:of (?:which|whom|these|them|those)|including|additional|another|further|increase\w*|decrease\w*|reduc\w*|rose|fell|grew|compared|each|per|every|average|respectively|between|more|less|fewer|higher|lower|target|planned|estimated?|projected|remaining|other|only|either|ratio|rate|page|pages|from \S+ to)\b/i,
    narrower:
      /^(?:women|woman|girl|boy|men|man|male|female|child|intern|nation|local|new|pendin|open|closed|former|north|south|east|wester|centra|africa|asia|europe|gross|net|first|second|third|fourth|fifth|last|previo|prior|next|quarte|initia|revise|approv|propos|genera|profes|tempor|civili|milita|police|non|not|below|above|under|rural|urban|partia|full|fully|joint|single)/,
    label:
      /(?:\b(?:para(?:graph)?s?|pages?|p|pp|articles?|sections?|chap(?:ter)?s?|tables?|figures?|annex(?:es)?|notes?|rules?|items?|No|Nos|vol|volume|part|resolutions?|decisions?|goals?|targets?|indicators?|level|stage|phase|article|operative|regulation|staff rule|sales|session|supplement|agenda|SDG|Goal|[A-Z])\.?|[/–-]|\bage[sd]?|\baged?|between|from)\s?$/i,
    wordsOf: (text) =>
      (text.toLowerCase().match(/[a-z]{3,}/g) ?? []).map((word) =>
        word.replace(/(?<=....)(?:ed|ing|s|es)$/, '').slice(0, STEM),
      ),
    fewest: 3,
  },
  zh: {
    clauses: /[，；：（）]/g,
    empty:
      /[为达计共约的了于在至是有名个项人位起份已将被并等其该此各由从向和与及\s“”（）()、]|总共|合计|数额|金额|总额|总计|共计|年度?|期间|报告|本报告|所述|美元|截至|[月日万亿千]/g,
    other: /增|减|升|降|其中|包括|分别|每|平均|另|至少|相比|较|比|估计|预计|计划|其余|余下|占|率|仅|或|至|之间|目标/,
    narrower:
      /女|男|童|国际|本国|新|未决|待|东|西|南|北|非洲|亚洲|欧洲|毛|净|第|首|上|前|后|订正|核定|拟议|临时|文职|军|警|农村|城市|不/,
    label: /(?:第|[表图]|附件|[页款条]|[/–-]|[A-Za-z.])\s?$/,
    wordsOf: (text) => {
      const letters = text.replaceAll(/[^\p{Script=Han}]/gu, '');
      return Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2));
    },
    fewest: 5,
  },
};

/** The words of a text that say something, in no order. */
export const contentOf = (text: string, { empty, wordsOf }: ClauseManner): Set<string> =>
  new Set(wordsOf(text.replaceAll(/\d[\d,. ]*/g, ' ').replaceAll(empty, ' ')));

/** The part of a sentence that a figure stands in; the whole sentence where that says too little. */
export const clauseAround = (sentence: string, at: number, manner: ClauseManner): string => {
  const cuts = Array.from(sentence.matchAll(manner.clauses), ({ index, 0: sign }) => [index, index + sign.length]);
  const start = cuts.findLast(([, end]) => end! <= at)?.[1] ?? 0;
  const end = cuts.find(([from]) => from! >= at)?.[0] ?? sentence.length;
  const clause = sentence.slice(start, end);
  return contentOf(clause, manner).size < manner.fewest ? sentence : clause;
};
