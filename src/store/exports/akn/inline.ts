import type { Block, DocumentRecord, Mention, MentionKind } from '../../../record/index.ts';
import type { Identify } from './identifiers.ts';
import { countryId } from './references.ts';
import { element, escaped } from './xml.ts';

/** What the parts of a document share while it is written. */
export interface Writing {
  readonly record: DocumentRecord;
  readonly identify: Identify;
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  readonly blocks: ReadonlyMap<string, Block>;
  readonly children: ReadonlyMap<string | undefined, readonly Block[]>;
  /** eIds of the notes that stand in the text already. */
  readonly notes: Map<string, string>;
}

type Wrap<K extends MentionKind> = (
  mention: Extract<Mention, { kind: K }>,
  text: string,
  writing: Writing,
) => string | undefined;

/** How a mention is marked up; kinds that are not here stay plain text. */
const wraps: { readonly [K in MentionKind]?: Wrap<K> } = {
  citation: ({ value: { uri } }, text) => (uri === undefined ? undefined : element('a', { href: uri }, text)),
  date: ({ value: { edtf } }, text) =>
    /^\d{4}-\d\d-\d\d$/.test(edtf) ? element('date', { date: edtf }, text) : undefined,
  country: ({ value: { iso3 } }, text, { identify }) =>
    iso3 === undefined
      ? undefined
      : element('location', { eId: identify('loc', undefined), refersTo: `#${countryId(iso3)}` }, text),
  money: ({ value: { amount, currency } }, text, { identify }) =>
    element(
      'quantity',
      { eId: identify('qty', undefined), refersTo: '#amount', normalized: `${amount} ${currency}` },
      text,
    ),
};

const wrapped = (mention: Mention, text: string, writing: Writing): string =>
  (wraps[mention.kind] as Wrap<MentionKind> | undefined)?.(mention, text, writing) ?? text;

/** The longest of mentions that overlap: a list's members before the list, which has no markup. */
const apart = (mentions: readonly Mention[]): Mention[] => {
  let end = 0;
  return mentions
    .filter(({ kind }) => wraps[kind] !== undefined)
    .toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
    .filter(({ span }) => {
      if (span[0] < end) return false;
      end = span[1];
      return true;
    });
};

const noteAt = ({ note, mark }: { note?: string | undefined; mark?: string | undefined }, writing: Writing): string => {
  const marker = mark ?? '*';
  const block = note === undefined ? undefined : writing.blocks.get(note);
  if (!block) return element('sup', {}, escaped(marker));
  const known = writing.notes.get(block.id);
  if (known !== undefined) return element('noteRef', { href: `#${known}`, marker, placement: 'bottom' });
  const eId = writing.identify('fn', undefined, marker);
  writing.notes.set(block.id, eId);
  const below = writing.children.get(block.id) ?? [];
  const paragraphs = [block, ...below].map((part) => element('p', {}, inline(part, writing)));
  return element('authorialNote', { eId, marker, placement: 'bottom' }, ...paragraphs);
};

/** The text of a block with its mentions marked up and its notes where their marks stand. */
export const inline = (block: Block, writing: Writing): string => {
  const anchors = (block.anchors ?? []).toSorted((a, b) => a.offset - b.offset);
  let next = 0;
  /** Notes whose marks stand before an offset; those inside a mention come behind it. */
  const notesUpTo = (offset: number): string => {
    let notes = '';
    for (; next < anchors.length && anchors[next]!.offset <= offset; next += 1)
      notes += noteAt(anchors[next]!, writing);
    return notes;
  };
  /** Plain text between two offsets with the notes inside it. */
  const plain = (from: number, to: number): string => {
    let result = '';
    let at = from;
    while (next < anchors.length && anchors[next]!.offset <= to) {
      const { offset } = anchors[next]!;
      result += escaped(block.text.slice(at, Math.max(at, offset))) + notesUpTo(offset);
      at = Math.max(at, offset);
    }
    return result + escaped(block.text.slice(at, to));
  };
  let result = '';
  let end = 0;
  for (const mention of apart(writing.mentions.get(block.id) ?? [])) {
    const [start, stop] = mention.span;
    result += plain(end, start) + wrapped(mention, escaped(block.text.slice(start, stop)), writing);
    end = stop;
  }
  return result + plain(end, block.text.length) + notesUpTo(Number.POSITIVE_INFINITY);
};
