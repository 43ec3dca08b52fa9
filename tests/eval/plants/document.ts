import type { Language } from '../../../src/record/index.ts';

/** One row of a printed table. */
export interface PrintedRow {
  readonly stub: string;
  readonly cells: readonly string[];
  readonly role?: 'total' | 'subtotal' | 'carried' | 'brought';
  readonly indent?: number;
}

/** What a table lets errors show in. */
export type TableProperty =
  | 'sum'
  | 'row'
  | 'groups'
  | 'shares'
  | 'carried'
  | 'counted'
  | 'balance'
  | 'results'
  /** Its first two columns of cells say when something began and ended. */
  | 'period';

export interface PrintedTable {
  /** `1` of `Table 1`. */
  readonly number?: string;
  readonly title: string;
  readonly unit?: string;
  readonly head: readonly string[];
  readonly rows: readonly PrintedRow[];
  readonly properties: readonly TableProperty[];
  /** The column, from 0 after the stub, that is reckoned from others. */
  readonly reckoned?: number;
}

/**
 * A piece of a document as it will be printed. In texts, `[[check#how|text]]` is a place where an error can be planted
 * that `check` should find, and `{{3}}` is the mark of note 3.
 */
export type Part =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly number: string; readonly text: string }
  | { readonly kind: 'paragraph'; readonly number?: string; readonly text: string }
  | { readonly kind: 'item'; readonly number: string; readonly text: string }
  | { readonly kind: 'table'; readonly table: PrintedTable }
  | { readonly kind: 'annex'; readonly number: string; readonly title: string };

export interface Note {
  readonly number: string;
  readonly text: string;
}

export interface PrintedDocument {
  readonly name: string;
  readonly language: Language;
  readonly symbol: string;
  readonly date: string;
  readonly session: string;
  readonly item: string;
  readonly title: string;
  readonly author: string;
  readonly parts: readonly Part[];
  readonly notes: readonly Note[];
}

/** A place for an error in a text. */
export interface Slot {
  readonly check: string;
  /** How the text is changed: see `changes.ts`. */
  readonly how: string;
  readonly text: string;
}

const SLOT = /\[\[([a-z-]+)#([^|]*)\|([^\]]*)\]\]/g;

export const slotsIn = (text: string): Slot[] =>
  Array.from(text.matchAll(SLOT), ([, check = '', how = '', inner = '']) => ({ check, how, text: inner }));

/** A text with the slot of some place replaced by other words, and all others by their own. */
export const withSlot = (text: string, position: number, words: string): string => {
  let at = -1;
  return text.replaceAll(SLOT, (_, _check: string, _how: string, inner: string) => {
    at += 1;
    return at === position ? words : inner;
  });
};

/** The words around a slot, as a finding would show them: so many signs on each side. */
export const around = (text: string, position: number, words: string, reach = 40): string => {
  const mark = '\uE000';
  const whole = withSlot(text, position, `${mark}${words}${mark}`).replaceAll(/\{\{\d+\}\}/g, '');
  const [start, end] = [whole.indexOf(mark), whole.lastIndexOf(mark)];
  return whole.slice(Math.max(0, start - reach), end + reach).replaceAll(mark, '');
};

export const plainText = (text: string): string => withSlot(text, -1, '');
