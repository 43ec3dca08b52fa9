import type { Segment } from '../../layout/index.ts';
import type { DocumentData, Language } from '../../record/index.ts';
import type { TreeNode } from '../node.ts';
import { coverFormsOf, wordsOf } from '../words/index.ts';
import type { CoverForm } from '../words/words.ts';
import { isSymbolByForm, withoutAddition } from './symbol-form.ts';
import { startsInTitle, titleOf } from './title.ts';

/** Reads the symbols that a text names as the document's own; given by the caller, which knows the grammar. */
export type SymbolReader = (
  text: string,
) => { readonly symbols: readonly string[]; readonly body?: string } | undefined;

type Fields = Partial<Record<CoverForm['field'], string>>;

/** `Distr.` alone in its line, over `GENERAL`. */
const ALONE = /^(?:distr?|original)\s?[.:：]{0,2}$/i;

/** What stands right below a segment. */
const textBelow = (segment: Segment, segments: readonly Segment[]): string | undefined =>
  segments.find(
    (other) =>
      other.page === segment.page &&
      other.baseline > segment.baseline + 1 &&
      other.baseline < segment.baseline + 2 * segment.size &&
      Math.abs(other.box[0] - segment.box[0]) < segment.size,
  )?.text;

/** `Original: Arabic/English/French/` goes on in the next line, and so does `Original: Arabic, English,`. */
const GOES_ON = /^original\b.*(?:[/,]|\band)$/i;
const ORIGINAL = /^original\b/i;

/** Lines of the cover, the stretches of lines that wide gaps set apart, and labels with what stands below them. */
const coverTexts = (nodes: readonly TreeNode[]): string[] => {
  const lines = nodes.filter((node) => node.type === 'cover').flatMap((node) => node.composed.lines);
  const segments = lines.flatMap((line) => line.segments);
  const whole = segments.flatMap((segment) => {
    const below = ORIGINAL.test(segment.text) ? (textBelow(segment, segments) ?? '') : '';
    return GOES_ON.test(segment.text) || /^and\b/i.test(below) ? `${segment.text} ${below}`.replace('/ ', '/') : [];
  });
  const labelled = segments
    .filter(({ text }) => ALONE.test(text))
    .map((segment) => `${segment.text} ${textBelow(segment, segments) ?? ''}`);
  return [...whole, ...lines.flatMap((line) => [...line.segments.map(({ text }) => text), line.text]), ...labelled];
};

/** A symbol by its form alone, where the grammar knows none. */
const symbolByForm = (texts: readonly string[]): ReturnType<SymbolReader> => {
  const symbol = texts.map(withoutAddition).find(isSymbolByForm);
  return symbol === undefined ? undefined : { symbols: [symbol] };
};

const readFields = (texts: readonly string[], forms: readonly CoverForm[]): Fields => {
  const fields: Fields = {};
  for (const { field, form, read } of forms) {
    if (fields[field] !== undefined) continue;
    for (const text of texts) {
      const match = form.exec(text);
      const value = match && (read ? read(match) : match[1]?.trim());
      if (value) {
        fields[field] = value;
        break;
      }
    }
  }
  return fields;
};

/** Printed volumes name the session on their title page only: `General Assembly`, `Official Records`, `Eightieth Session`. */
const sessionOfVolume = (nodes: readonly TreeNode[], language: Language): Fields => {
  const { titlePage } = wordsOf(language);
  const titles = nodes.filter((node) => node.type === 'title' && titlePage.test(node.composed.text));
  return readFields(
    titles.flatMap((node) => node.composed.lines.map(({ text }) => text)),
    coverFormsOf(language).filter(({ field }) => field === 'session'),
  );
};

/** Of a document with two symbols every page bears both; now and then one of them is lost. */
const NEARLY_AS_OFTEN = 0.8;
const OFTEN = 3;

/** What the running heads say most often, and what stands in another line of them as often: `E/2025/39`, `ESCAP/81/32`. */
const inRunningHeads = (counts: ReadonlyMap<string, number>, read: SymbolReader): ReturnType<SymbolReader> => {
  const heads = [...counts].toSorted((a, b) => b[1] - a[1]);
  const found = heads.flatMap(([text, count]) => {
    const own = read(text);
    return own ? [{ own, count }] : [];
  });
  const [first] = found;
  if (!first) return symbolByForm(heads.map(([text]) => text));
  const both = found.filter(({ count }) => count >= OFTEN && count >= first.count * NEARLY_AS_OFTEN);
  return { ...first.own, symbols: [...new Set([first, ...both].flatMap(({ own }) => own.symbols))] };
};

/** The symbol on the cover, or else in the running heads, where most pages agree on it. */
const readSymbols = (
  nodes: readonly TreeNode[],
  texts: readonly string[],
  read: SymbolReader,
): ReturnType<SymbolReader> => {
  const counts = new Map<string, number>();
  for (const node of nodes)
    if (node.type === 'furniture') counts.set(node.composed.text, (counts.get(node.composed.text) ?? 0) + 1);
  const onCover = (): ReturnType<SymbolReader> => {
    for (const text of texts) {
      const found = read(text);
      if (found) return found;
    }
    return symbolByForm(texts);
  };
  const [own, running] = [onCover(), inRunningHeads(counts, read)];
  // Without a masthead what is printed small on a title page may be the symbol of the body that reports.
  const masthead = nodes.some(({ type, composed }) => type === 'cover' && composed.lines[0]?.page === 1);
  return own && (masthead || !running || own.symbols.includes(running.symbols[0]!)) ? own : running;
};

const reasonFor = (nodes: readonly TreeNode[]): string =>
  nodes.some((node) => node.type === 'cover')
    ? 'the cover does not state it in a form that we know'
    : 'the first page has no masthead: it is missing or not a cover';

const REST_OF_TITLE = 'the first page begins with the end of a title: where that begins is missing';

const wanted = [
  'symbol',
  'title',
  'date',
  'body',
  'session',
  'agendaItem',
  'distribution',
  'originalLanguage',
] as const;

/** What the document says of itself; what it does not say is listed with its reason, never guessed. */
export const documentData = (
  nodes: readonly TreeNode[],
  language: Language,
  pages: number,
  read: SymbolReader,
): DocumentData => {
  const texts = coverTexts(nodes);
  const { body, ...fields } = { ...sessionOfVolume(nodes, language), ...readFields(texts, coverFormsOf(language)) };
  const symbols = readSymbols(nodes, texts, read);
  const words = wordsOf(language);
  const rest = startsInTitle(nodes, words);
  const title = rest ? undefined : titleOf(nodes, words);
  const issuedBy = symbols?.body ?? body;
  const data = {
    ...(symbols ? { symbol: symbols.symbols.join('-'), twinKey: symbols.symbols.join('-').replace(/\s/g, '') } : {}),
    symbols: [...(symbols?.symbols ?? [])],
    language,
    ...(title === undefined ? {} : { title }),
    pages,
    ...(issuedBy === undefined ? {} : { body: issuedBy }),
    ...fields,
  };
  const reason = reasonFor(nodes);
  const reasonOf = (field: string): string => (field === 'title' && rest ? REST_OF_TITLE : reason);
  const unknown = wanted.filter((field) => !(field in data)).map((field) => ({ field, reason: reasonOf(field) }));
  return { ...data, unknown };
};
