import type { Language, Span } from '../../record/index.ts';
import type { FoundCitation } from '../found.ts';
import { literal } from '../literal.ts';

/** A short title that a text gives to a document: “(hereinafter “the Programme”)”, 以下简称“战略”. */
export interface ShortTitle {
  readonly title: string;
  /** Where the title is given. */
  readonly span: Span;
  readonly source: FoundCitation;
}

/** Words for documents: what is called the Committee or the Mission is none. */
const kinds = {
  en: 'Strategy|Programme|Plan|Agenda|Declaration|Framework|Pact|Compact|Guidelines|Principles|Report|Rules|Regulations|Policy|Resolution|Decision|Code|Roadmap|Outcome|Manual|Handbook|Standards|Statement|Letter|[Bb]ulletin|Programme of Action|Plan of Action',
  zh: '战略|纲领|方案|计划|议程|宣言|框架|契约|准则|原则|报告|规则|条例|政策|守则|路线图|手册|标准|声明|公报',
} as const;

const forms: Readonly<Record<Language, { readonly defined: RegExp; readonly used: (title: string) => string }>> = {
  en: {
    // resolution 60/288 (hereinafter referred to as “the Strategy”); (ST/SGB/2003/13), subsequently referred to as “…”
    defined: new RegExp(
      String.raw`^[^.;]{0,60}?(?:(?:hereinafter|hereafter|subsequently)(?:\sreferred\sto)?(?:\sin\sthe\spresent\s(?:report|document))?(?:\sas)?,?\s|\()(?:the\s)?[“"](?:the\s)?(?<title>[^”"]{0,60}?(?:${kinds.en})(?:\sof\s[A-Z]\w+)?)[”"]`,
    ),
    used: (title) => `(?<![A-Za-z-])the ${title}(?![A-Za-z’-]|\\s(?:[A-Z]|of\\s))`,
  },
  zh: {
    defined: new RegExp(
      `^[^。；]{0,40}?(?:以下(?:统|简)?称|下称|简称)(?:为)?[“《「]?(?<title>[^”》」，。；（）()]{0,20}?(?:${kinds.zh}))[”》」]?`,
    ),
    used: (title) => `(?:(?<=[《“])${title}(?=[》”])|(?<=该)${title})`,
  },
};

const REACH = 200;

/** Short titles that a text defines behind its citations. */
export const findShortTitles = (
  text: string,
  citations: readonly FoundCitation[],
  language: Language,
): readonly ShortTitle[] =>
  citations.flatMap((source, index): ShortTitle[] => {
    if (source.value.form !== 'full' || source.value.type === 'treaty' || source.value.type === 'rule') return [];
    const end = source.span[1];
    const next = citations.find((other, place) => place > index && other.value.form === 'full');
    const stretch = text.slice(end, Math.min(end + REACH, next?.span[0] ?? text.length));
    const match = forms[language].defined.exec(stretch);
    const title = match?.groups?.title;
    if (!match || !title) return [];
    const start = end + match.index + match[0].lastIndexOf(title);
    return [{ title, span: [start, start + title.length], source }];
  });

/**
 * Where a text uses a title that an earlier one has defined.
 * @param from UTF-16 offset behind which uses count
 */
export const findUses = (
  text: string,
  { title, source }: ShortTitle,
  from: number,
  language: Language,
): FoundCitation[] =>
  [...text.matchAll(new RegExp(forms[language].used(literal(title)), 'g'))]
    .filter(({ index }) => index >= from)
    .map(({ index, 0: { length } }) => ({
      kind: 'citation',
      span: [index, index + length],
      value: { type: source.value.type, title, form: 'short', unresolved: 'stands for the document so called' },
      certainty: 0.85,
    }));
