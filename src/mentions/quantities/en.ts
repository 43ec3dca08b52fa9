import { NUMBER, readDecimal, scaled } from '../numerals/decimal.ts';
import { NUMBER_WORDS, powerOf, readWords, SCALE_WORD } from '../numerals/en.ts';
import type { Counted, Manner } from './manner.ts';

const read = (text: string): string | undefined => {
  if (/^[Oo]ne[ -]half/.test(text)) return '0.5';
  return /^[\d.]/.test(text) ? readDecimal(text) : readWords(text);
};

/** Words that end a noun phrase: no adjective, no noun. */
const stop =
  'a an the and or nor but of in on at to from by for with within without into onto upon over under between among against during since until before after as than that which who whom whose what when where while if whether is are was were be been being am has have had having do does did will would shall should may might can could must not no its their his her our this these those such both each every any all some other others more most less fewer per plus minus about approximately only also already still yet there here then thus therefore however including respectively through throughout across along under out up down off above below';
const word = `(?!(?:${stop.replaceAll(' ', '|')}|January|February|March|April|June|July|August|September|October|November|December)\\b)[A-Za-z][A-Za-z’'-]*`;
/** Nouns whose plural has no s. */
const irregular =
  'people|persons|women|men|children|staff|personnel|police|troops|media|criteria|phenomena|aircraft|youth|judiciary';
const plural = `(?:(?:${irregular})(?! [a-z-]+[a-rt-z]s\\b(?<! (?:needs|works|lives|remains|includes|receives|requires)))|(?<!United )(?!(?:Nations|is|was|has|its|this|thus|as|us|plus|less|various|previous|years?|months?|weeks?|days?|hours?|minutes?|times|thirds|quarters|fifths|tenths|halves|dollars|euros|thousands|millions|billions|cents)\\b)[A-Za-z][A-Za-z’-]*[a-rt-z](?<!ou|[^aeiou][ui])s)\\b(?!-)`;
const phrase = `(?:[A-Z][a-z]+ and (?=[A-Z]))?(?:${word} ){0,4}?${plural}(?: (?:parties|members|officers|personnel|units|posts|positions|experts|carriers|Volunteers|Members))?`;

/** Posts by their grade, as budgets count them. */
const grade =
  '(?:(?:USG|ASG|D-[12]|P-[1-7](?:/[1-7])?|G-[1-7]|GS|FS|NPO|NO-[A-D]|NGS|LL|UNV)(?![\\w/-])|(?:National )?General Service(?: \\((?:Other|Principal) level\\))?|Field Service|Local level|National Professional Officer)(?: (?:posts?|positions?))?';

/** What stands before a number that is the number of a paragraph, a table or the like. */
const numbered =
  '(?<!(?:[Pp]ara(?:graph)?|[Aa]rticle|[Rr]esolution|[Dd]ecision|[Rr]ule|[Ss]ection|[Cc]hapter|[Tt]able|[Ff]igure|[Aa]nnex|[Pp]age|[Pp]art|[Gg]oal|[Tt]arget|[Nn]umber|[Ii]tem|[Pp]hase|[Ll]evel|[Ss]ubprogramme|[Pp]rogramme|[Cc]omponent|[Oo]bjective|[Rr]esult|[Oo]utput|[Pp]illar|[Cc]luster|[Ss]tep|[Ss]tage|[Oo]ption|[Cc]ategory|[Bb]ox|[Aa]ppendix|[Cc]olumn|[Ll]ine|[Ss]chedule|[Cc]lause|[Nn]ote)s? )';
/** A number that may count something, in figures or words. */
const counting = `(?<![\\dA-Za-z.,/$€£¥–-])${numbered}(?<n>(?<![A-Za-z]\\. )(?!0\\d)${NUMBER}|\\b(?![Oo]ne\\b(?! (?:hundred|thousand|[mb]illion))|[Zz]ero\\b)${NUMBER_WORDS})`;
const starts = new RegExp(counting, 'g');
const total = `(?:${NUMBER}|${NUMBER_WORDS})`;
const things = `(?<of>${grade}|${phrase})`;

/** What stands behind a number that counts something, one way a row, as it is tried at the end of the number. */
const ways: readonly { readonly tail: string; readonly alone?: boolean; readonly example: string }[] = [
  { tail: `(?: (?<scale>${SCALE_WORD}))? ${things}`, example: '14 Member States' },
  {
    tail: `(?: (?<scale>${SCALE_WORD}))?(?: to | or |(?<=\\d) ?[–-] ?)(?=${total}(?: (?<scale2>${SCALE_WORD}))? ${things})`,
    alone: true,
    example: '3,500 to 4,000 detainees',
  },
  {
    // "Paragraphs 22 and 23 of the reports" are no reports: figures want the number that they are a part of.
    tail: ` (?:out )?of (?:(?:the|these|those|its|their|all) |all the )?(?=(?:${total} |(?<=[a-z] (?:out )?of (?:the|these|those|its|their) ))(?<of>${phrase}))`,
    alone: true,
    example: '12 of the 25 provinces',
  },
];
const compiledWays = ways.map((way) => ({ ...way, regex: new RegExp(way.tail, 'y') }));

/** Four digits without a comma are a year or the number of a resolution (the 2374 sanctions list). */
const ungrouped = /^\d{4}$/;

const countAt = (text: string, start: number, n: string): Counted | undefined => {
  const plain = ungrouped.test(n) ? undefined : read(n);
  if (plain === undefined) return undefined;
  for (const { regex, alone = false } of compiledWays) {
    regex.lastIndex = start + n.length;
    const match = regex.exec(text);
    if (!match) continue;
    const { scale = '', scale2 = '', of = '' } = match.groups ?? {};
    const word = scale || scale2;
    // The scale behind the last serves both; a span of one number ends with its own.
    const end = start + n.length + (alone ? (scale ? scale.length + 1 : 0) : match[0].length);
    const number = scaled(plain, word ? powerOf(word) : 0);
    return { kind: 'count', span: [start, end], number, of, end, certainty: alone ? 0.8 : 0.85 };
  }
  return undefined;
};

const counts = (text: string): readonly Counted[] => {
  const all: Counted[] = [];
  starts.lastIndex = 0;
  for (let match = starts.exec(text); match; match = starts.exec(text)) {
    const found = countAt(text, match.index, match[0]);
    if (!found) continue;
    all.push(found);
    starts.lastIndex = Math.max(starts.lastIndex, found.span[1]);
  }
  return all;
};

const share = new RegExp(
  `(?<![\\d.,%=A-Za-z/])(?<minus>(?<![\\dA-Za-z])[-–]|\\b(?:minus|negative) )?(?<n>${NUMBER}(?<half> 1/2| ?½)?|\\.\\d{1,3}|[Oo]ne[ -]half(?: of one)?(?= per)|\\b${NUMBER_WORDS})[ -]?(?<unit>%(?![\\dA-F]{2})|per[ -]?cent\\b|percentage points?\\b|percents?\\b|pct\\b)(?: of (?:the |all |its |their |that |those |these |total )*(?<of>(?:${word} ){0,4}${word}))?`,
  'g',
);
/** The first of "10 to 15 per cent", "10, 20 and 30 per cent": the unit behind the last serves all. */
const small = String.raw`\d{1,3}(?:\.\d+)?(?![\d.,]\d)`;
const lower = new RegExp(
  `(?<![\\d.,A-Za-z/$€£–-]|[$€£] )(?:(?<n>${small})(?:, (?=(?:${small}, ){0,6}${small},? (?:and|or) ${NUMBER} ?(?:%|per))| ?[–-] ?| to | and | or |,? (?:and|or) (?<=\\d, ${small},? (?:and|or) ))|(?<n>\\b${NUMBER_WORDS}) to )(?=(?:${NUMBER}|${NUMBER_WORDS})(?:(?:, (?:${small}, ){0,6}${small})?,? (?:and|or) ${NUMBER})? ?(?:%|per[ -]?cent\\b))`,
  'g',
);

function* percentages(text: string): Generator<Counted> {
  const seen: Counted[] = [];
  for (const match of text.matchAll(lower)) {
    const number = read(match.groups?.n ?? '');
    const end = match.index + (match.groups?.n ?? '').length;
    // “Some 170 or 19%”: the larger number before “or” is no share.
    const next = / or $/.test(match[0]) ? Number.parseFloat(text.slice(match.index + match[0].length)) : undefined;
    if (number !== undefined && !(next !== undefined && Number(number) > next))
      seen.push({ kind: 'percentage', span: [match.index, end], number, end, certainty: 0.9 });
  }
  for (const match of text.matchAll(share)) {
    const { minus, n = '', half, unit = '', of } = match.groups ?? {};
    const whole = read(half ? n.slice(0, -half.length) : n);
    if (whole === undefined) continue;
    const number = half ? `${whole}.5` : whole;
    const end = match.index + match[0].length - (of ? match[0].length - match[0].indexOf(unit) - unit.length : 0);
    const what = unit.startsWith('percentage') ? 'percentage points' : of;
    seen.push({
      kind: 'percentage',
      span: [match.index, end],
      number: minus ? `-${number}` : number,
      ...(what ? { of: what } : {}),
      end,
      certainty: 0.98,
    });
  }
  yield* seen.sort((a, b) => a.span[0] - b.span[0]);
}

/** How English texts write shares and counts. */
export const en: Manner = {
  language: 'en',
  anyShare: /%|\bper[ -]?cents?\b|\bpercentage|\bpct\b/,
  percentages,
  counts,
  asOf: /\b(?:[Aa]s (?:at|of|on) …|(?:[Bb]y|[Oo]n|[Uu]ntil|[Ii]n|[Dd]uring) …,)|(?:^|[.;] )…,/,
  asAt: /\b[Aa]s (?:at|of|on) $/,
  sentenceEnd: /[;!?]|\.(?= [A-Z])/,
};
