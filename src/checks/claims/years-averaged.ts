import type { Language } from '../../record/index.ts';
import type { FindingDraft } from '../check.ts';
import { Decimal, grouped, plain, sumOf } from '../figures.ts';
import type { Index } from '../record-index.ts';
import type { Figure } from '../text/figure.ts';
import { type MaskedText, maskedTexts, sentenceSpan, signs } from '../text/masked-text.ts';
import { draft } from '../text/percentage-claims.ts';
import { sentenceAt } from '../text/sentences.ts';
import { isOneSlipAway } from '../text/slip-away.ts';

const { money, number, percentage, other, stop } = signs;
const quantity = `[${money}${number}]`;
const words = `[^${money}${number}${percentage}${stop}]`;

interface Words {
  /** Catches the figure that is the average of a year. */
  readonly average: readonly RegExp[];
  /** What is told beside another time is the average of that. */
  readonly apart: RegExp;
  /** Catches a figure told of one year. */
  readonly ofYear: RegExp;
  /** Catches the first and the last year. */
  readonly span: RegExp;
  /** Right before a figure that is of all years. */
  readonly total: RegExp;
}

const year = '(?<first>(?:19|20)\\d{2})';
const last = '(?<last>(?:19|20)\\d{2})';

const yearWords: Readonly<Record<Language, Words>> = {
  en: {
    average: [
      new RegExp(
        `\\b(?:annual|yearly) average(?: of| was| is| stood at| amounted to)?${words}{0,30}?(?<average>${quantity})`,
        'dg',
      ),
      new RegExp(
        `\\b(?:average of|averag(?:ing|ed)|on average,?)${words}{0,16}?(?<average>${quantity})${words}{0,30}?(?: per year| a year| per annum| each year| annually| yearly)\\b`,
        'dg',
      ),
      new RegExp(
        `(?<average>${quantity})${words}{0,20}?(?: per year| a year| per annum| annually),? on average\\b`,
        'dg',
      ),
    ],
    apart:
      /\b(?:compared|previous|preceding|decade|prior|than|against|whereas|while|up from|down from|grow\w*|grew|since)\b/,
    ofYear: new RegExp(`(?<figure>${quantity})${words}{0,30}? in ${other}`, 'dg'),
    span: new RegExp(`${year}(?:\\s?[–-]\\s?|,? (?:to|and|through|until) )${last}(?![\\d/])`, 'g'),
    total: /\btotal(?:l?ed|ling|s)?\b|\bin all\b|\baltogether\b|\bcombined\b|\bamount(?:ed|ing|s)? to\b/,
  },
  zh: {
    average: [new RegExp(`(?:年均|平均每年|每年平均|年平均)${words}{0,10}?(?<average>${quantity})`, 'dg')],
    apart: /相比|此前|上一|过去十年|增长|增速|低于|高于|以来|而/,
    ofYear: new RegExp(`${other}(?:共|收到|为|有|达|约)?${words}{0,6}?(?<figure>${quantity})`, 'dg'),
    span: new RegExp(`${year}\\s?年?\\s?(?:至|到|—|－|–|-|和)\\s?${last}\\s?年`, 'g'),
    total: /共|总|合计|累计/,
  },
};

interface Placed {
  readonly at: number;
  readonly figure: Figure;
}

interface Averaged {
  readonly average: Figure;
  readonly parts: readonly Figure[];
  /** How many years the parts are of. */
  readonly years: number;
  readonly sure: boolean;
}

const roundingOf = ({ kind, value, slack, bound }: Figure): Decimal =>
  bound === 'about' ? value.abs().div(20) : Decimal.max(slack, kind === 'number' && value.isInteger() ? '0.5' : 0);

const fits = (average: Figure, parts: readonly Figure[], years: number): boolean => {
  const slack = sumOf(parts.map((part) => part.slack)).div(years);
  return sumOf(parts.map(({ value }) => value))
    .div(years)
    .minus(average.value)
    .abs()
    .lte(slack.plus(roundingOf(average)));
};

/** Years of the only span that a sentence names, both ends counted. */
const spanIn = (sentence: string, span: RegExp): number => {
  const found = Array.from(sentence.matchAll(span), ({ groups }) => Number(groups!.last) - Number(groups!.first) + 1);
  return found.length === 1 && found[0]! > 1 && found[0]! < 30 ? found[0]! : 0;
};

const inSentence = (text: MaskedText, [start, end]: readonly [number, number]): Placed[] =>
  [...text.figures].filter(([at]) => at >= start && at < end).map(([at, figure]) => ({ at, figure }));

const sentenceOf = (index: Index, text: MaskedText, { evidence }: Figure): string => {
  const at = index.mention(evidence.mention ?? '')?.span[0] ?? text.block.text.indexOf(evidence.text);
  return text.block.text.slice(...sentenceAt(text.block.text, Math.max(0, at), index.language));
};

const averagedAt = (index: Index, text: MaskedText, match: RegExpExecArray): Averaged | undefined => {
  const cues = yearWords[index.language];
  const at = match.indices?.groups?.average?.[0] ?? -1;
  const average = text.figures.get(at);
  const span = sentenceSpan(text, at);
  const sentence = text.text.slice(...span);
  if (!average || cues.apart.test(sentence)) return undefined;
  const others = inSentence(text, span).filter((each) => each.at !== at);
  if (others.some(({ figure }) => figure.kind !== average.kind)) return undefined;
  const parts = others.map(({ figure }) => figure);
  const ofYears = new Set(
    Array.from(
      sentence.matchAll(cues.ofYear),
      (each) => span[0] + ((each as RegExpExecArray).indices?.groups?.figure?.[0] ?? -1),
    ),
  );
  // “30 in 2020, 40 in 2021 and 50 in 2022”
  if (parts.length > 1)
    return others.every((each) => ofYears.has(each.at))
      ? { average, parts, years: parts.length, sure: true }
      : undefined;
  const years = spanIn(sentenceOf(index, text, average), cues.span);
  const sure =
    parts.length === 1 && cues.total.test(text.text.slice(Math.max(span[0], others[0]!.at - 40), others[0]!.at));
  return parts.length === 1 && years > 0 ? { average, parts, years, sure } : undefined;
};

const draftOf = ({ average, parts, years, sure }: Averaged): FindingDraft[] => {
  const isRight = fits(average, parts, years);
  const figures = { average, ...Object.fromEntries(parts.map((part, at) => [`part${at}`, part])) };
  const isSlip = (): boolean =>
    isOneSlipAway(figures, ({ average: other, ...all }) => fits(other, Object.values(all), years));
  // Between 2018 and 2021 three years may have passed.
  if (!isRight && ((parts.length === 1 && fits(average, parts, years - 1)) || !isSlip())) return [];
  const exact = sumOf(parts.map(({ value }) => value)).div(years);
  const shown = exact.toDecimalPlaces(exact.isInteger() ? 0 : 2);
  const listed = parts.map(({ value }) => grouped(value)).join(' + ');
  const expression = parts.length > 1 ? `(${listed}) ÷ ${years}` : `${listed} ÷ ${years}`;
  const rounded = isRight && !exact.eq(average.value);
  const found = draft(isRight ? 'agreement' : 'conflict', figures, {
    ...(isRight && !rounded
      ? {
          en: `${expression} is an average of ${grouped(shown)} a year, as the text says.`,
          zh: `${expression}，年均${grouped(shown)}，与文中所述相符。`,
        }
      : {
          en: `${expression} is an average of ${grouped(shown)} a year; the text says ${grouped(average.value)}${rounded ? ', rounded' : ''}.`,
          zh: `${expression}，年均${grouped(shown)}，文中为${grouped(average.value)}${rounded ? '（四舍五入）' : ''}。`,
        }),
    computation: {
      expression,
      expected: plain(shown),
      found: plain(average.value),
      difference: plain(average.value.minus(shown)),
    },
  });
  return [!isRight && !sure ? { ...found, severity: 'warning', doubt: 'cannot tell' } : found];
};

/** What sentences say of the average of a year: of figures told year by year, or of one told of all years of a span. */
export const yearsAveraged = (index: Index): FindingDraft[] =>
  maskedTexts(index).flatMap((text) => {
    const seen = new Set<Figure>();
    return yearWords[index.language].average.flatMap((form) =>
      Array.from(text.text.matchAll(form)).flatMap((match) => {
        const found = averagedAt(index, text, match as RegExpExecArray);
        if (!found || seen.has(found.average)) return [];
        seen.add(found.average);
        return draftOf(found);
      }),
    );
  });
