import type {
  CitationValue,
  DateValue,
  InstrumentValue,
  Language,
  MoneyValue,
  PlaceValue,
  QuantityValue,
  Span,
} from '../record/index.ts';

interface FoundOf<K extends string, V> {
  readonly kind: K;
  /** UTF-16 offsets into the text that was searched, end exclusive. */
  readonly span: Span;
  readonly value: V;
  /** 0 to 1. */
  readonly certainty: number;
}

export type FoundCitation = FoundOf<'citation', CitationValue>;
export type FoundDate = FoundOf<'date', DateValue>;
export type FoundPlace = FoundOf<'country' | 'region' | 'organization' | 'city', PlaceValue>;
/** Members are named by their spans; ids are given when the record is put together. */
export type FoundCountryList = FoundOf<'countryList', { readonly members: readonly Span[]; readonly stated?: number }>;
export type FoundMoney = FoundOf<'money', MoneyValue>;
export type FoundQuantity = FoundOf<'percentage' | 'count', QuantityValue>;
export type FoundInstrument = FoundOf<'instrument', InstrumentValue>;

/** What an extractor gives: a mention without id, block, text and evidence, which the caller adds. */
export type Found =
  | FoundCitation
  | FoundDate
  | FoundPlace
  | FoundCountryList
  | FoundMoney
  | FoundQuantity
  | FoundInstrument;

/** What an extractor may know beside the text. */
export interface Context {
  readonly language: Language;
  /** EDTF date of the document, against which relative dates resolve. */
  readonly documentDate?: string;
  /** Symbols of the document that the text stands in: its body's own resolutions are numbered like the Assembly's. */
  readonly issuer?: readonly string[];
}

/**
 * An extractor is a pure function. The text is a block's text: radicals folded, lines joined, no spaces between Han
 * characters, perhaps spaces between Han and digits; from `extract --lines` it is whatever the caller sent.
 */
export type Extractor<F extends Found> = (text: string, context: Context) => readonly F[];
