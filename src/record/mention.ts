import { z } from 'zod';
import { evidence, span } from './evidence.ts';

const shared = {
  id: z.string(),
  block: z.string(),
  span,
  text: z.string(),
  evidence: z.array(evidence),
  /** 0 to 1. */
  certainty: z.number().min(0).max(1),
};

/** EDTF (ISO 8601-2) level 0 and 1. */
const edtf = z.string();

/** The part of a document that a citation names. */
export const pinpoint = z.object({
  annex: z.string().optional(),
  part: z.string().optional(),
  chapter: z.string().optional(),
  section: z.string().optional(),
  paragraph: z.string().optional(),
  article: z.string().optional(),
  draft: z.string().optional(),
  page: z.string().optional(),
});
/** The part of a document that a citation names. */
export type Pinpoint = z.infer<typeof pinpoint>;

/** The document that a text cites. */
export const citationValue = z.object({
  /** Canonical symbol as the UN writes it: `A/RES/58/140`, `S/RES/1373 (2001)`; absent while unresolved. */
  symbol: z.string().optional(),
  /** All symbols of one document that has several, joined ones apart. */
  symbols: z.array(z.string()).optional(),
  /** For the last of a range of documents, `A/59/565/Add.1-3`: the symbol of the first. */
  rangeFrom: z.string().optional(),
  /** `GA`, `SC`, `ECOSOC`, `ST` (Secretariat), or the symbol's first components for other bodies. */
  body: z.string().optional(),
  type: z.enum(['resolution', 'decision', 'statement', 'document', 'sales', 'treaty', 'rule']),
  /**
   * Symbol that the text does not give but general knowledge does: a number of a Security Council resolution printed
   * without its year, and nowhere with it, is looked up in the Council's list.
   */
  inferred: z.string().optional(),
  /**
   * As printed after the body: `58/140`, `1373 (2001)`, `1086 B (XXXIX)`; of a document of another organization all that is
   * printed, `EC-M-33/DEC.1`.
   */
  number: z.string().optional(),
  /** For a rule: the regulations or rules that it stands in, as printed. */
  title: z.string().optional(),
  session: z.string().optional(),
  year: z.string().optional(),
  part: z.string().optional(),
  adopted: edtf.optional(),
  /** What kind of message the citation names, with its date, sender and addressee as printed. */
  correspondence: z.enum(['letter', 'note verbale']).optional(),
  dated: edtf.optional(),
  sender: z.string().optional(),
  addressee: z.string().optional(),
  pinpoint: pinpoint.optional(),
  /** A draft that the citation names: `draft resolution II` has `II`. */
  uri: z.string().optional(),
  akn: z.string().optional(),
  /** The mention that ibid., 同上, 该决议 and the like stand for. */
  antecedent: z.string().optional(),
  /** The mentions of the list that "those resolutions" or 上述两项决议 stands for. */
  antecedents: z.array(z.string()).optional(),
  /** For a number of a Council resolution without its year: the mention that gives the year. */
  yearFrom: z.string().optional(),
  /**
   * `ibid` for Ibid./同上; `note` for "see note 4 above"; `short` for "the same resolution", 该决议, a number without its
   * year; `self` for the present report, 本报告: the document at hand, whose symbol stands in `document`; `work` for op. cit.,
   * a work cited before under the name of its author.
   */
  form: z.enum(['full', 'ibid', 'note', 'short', 'self', 'work']).optional(),
  /** The number of the note that the citation points to. */
  note: z.string().optional(),
  /** Why no symbol or antecedent could be given. */
  unresolved: z.string().optional(),
});
/** The document that a text cites. */
export type CitationValue = z.infer<typeof citationValue>;

/** A date or period that a text names. */
export const dateValue = z.object({
  edtf,
  precision: z.enum(['day', 'month', 'year', 'season', 'biennium', 'fiscal-year', 'decade', 'century']),
  approximate: z.boolean().optional(),
  /** The open interval that begins with the date: since 1999 and 自1999年以来 have `1999/..`. */
  interval: edtf.optional(),
  /** Which part of the year, month or decade is meant: early 2004, 2004年底. */
  part: z.enum(['early', 'middle', 'late']).optional(),
  /** For relative dates: what it was resolved against. */
  relativeTo: z.string().optional(),
  unresolved: z.string().optional(),
});
/** A date or period that a text names. */
export type DateValue = z.infer<typeof dateValue>;

/** A country, region, organisation or city that a text names. */
export const placeValue = z.object({
  /** ISO 3166-1 alpha-3, ISO 3166-3 for States that no longer exist; of a city, the State that it lies in. */
  iso3: z.string().optional(),
  m49: z.string().optional(),
  /** Canonical name, in the document's language. */
  name: z.string(),
  /** The State, or a State of this name, no longer exists; `from` and `until` say when it did. */
  historic: z.boolean().optional(),
  from: edtf.optional(),
  until: edtf.optional(),
  /** The name as read, where it is not the canonical one. */
  variant: z.string().optional(),
});
/** A country, region, organisation or city that a text names. */
export type PlaceValue = z.infer<typeof placeValue>;

/** A list of countries, with the count that the text claims. */
export const countryListValue = z.object({
  /** Mention ids in printed order: countries, and the regions, organisations and cities among them. */
  members: z.array(z.string()),
  /** How many the text says there are. */
  stated: z.number().int().positive().optional(),
});
/** A list of countries, with the count that the text claims. */
export type CountryListValue = z.infer<typeof countryListValue>;

/** An amount of money. */
export const moneyValue = z.object({
  /** Exact decimal, scale applied. */
  amount: z.string(),
  /** ISO 4217. */
  currency: z.string(),
  approximate: z.boolean().optional(),
  bound: z.enum(['over', 'under', 'about']).optional(),
});
/** An amount of money. */
export type MoneyValue = z.infer<typeof moneyValue>;

/** A percentage or a count. */
export const quantityValue = z.object({
  /** Exact decimal. */
  number: z.string(),
  /** What is counted, in the document's words: `个国家`, `States`. */
  of: z.string().optional(),
  bound: z.enum(['over', 'under', 'about']).optional(),
  /** The date the figure holds for, where the sentence gives it. */
  asOf: edtf.optional(),
});
/** A percentage or a count. */
export type QuantityValue = z.infer<typeof quantityValue>;

/** A treaty or the like that a text names by its title. */
export const instrumentValue = z.object({
  /** Title as printed, without quotation marks. */
  title: z.string(),
  /** For a short title: the mention with the full one. */
  antecedent: z.string().optional(),
});
/** A treaty or the like that a text names by its title. */
export type InstrumentValue = z.infer<typeof instrumentValue>;

/** A value found in the text of a block, with the place where it stands; `kind` tells which value it has. */
export const mention = z.discriminatedUnion('kind', [
  z.object({ ...shared, kind: z.literal('citation'), value: citationValue }),
  z.object({ ...shared, kind: z.literal('date'), value: dateValue }),
  z.object({ ...shared, kind: z.literal('country'), value: placeValue }),
  z.object({ ...shared, kind: z.literal('region'), value: placeValue }),
  z.object({ ...shared, kind: z.literal('organization'), value: placeValue }),
  z.object({ ...shared, kind: z.literal('city'), value: placeValue }),
  z.object({ ...shared, kind: z.literal('countryList'), value: countryListValue }),
  z.object({ ...shared, kind: z.literal('money'), value: moneyValue }),
  z.object({ ...shared, kind: z.literal('percentage'), value: quantityValue }),
  z.object({ ...shared, kind: z.literal('count'), value: quantityValue }),
  z.object({ ...shared, kind: z.literal('instrument'), value: instrumentValue }),
]);
/** A value found in the text of a block, with the place where it stands; `kind` tells which value it has. */
export type Mention = z.infer<typeof mention>;
/** Kinds of mention. */
export type MentionKind = Mention['kind'];
/** A mention of one kind. */
export type MentionOf<K extends MentionKind> = Extract<Mention, { kind: K }>;
