import type { Block, DocumentRecord } from '../../../record/index.ts';
import { coverPage, preamble, preface } from './front.ts';
import { furniture } from './furniture.ts';
import { siblingsXml } from './hierarchy.ts';
import { classOf, identification } from './identification.ts';
import { identifiers } from './identifiers.ts';
import type { Writing } from './inline.ts';
import { references } from './references.ts';
import { element } from './xml.ts';

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

const writingOf = (record: DocumentRecord): Writing => {
  const blocks = new Map(record.blocks.map((block) => [block.id, block]));
  const parentOf = ({ parent }: Block): string | undefined =>
    parent !== undefined && blocks.has(parent) ? parent : undefined;
  return {
    record,
    blocks,
    identify: identifiers(),
    mentions: Map.groupBy(record.mentions, ({ block }) => block),
    children: Map.groupBy(record.blocks, parentOf),
    notes: new Map(),
  };
};

/** Where the blocks of one level go. */
interface Sorted {
  readonly cover: Block[];
  readonly titles: Block[];
  readonly contents: Block[];
  readonly summary: Block[];
  readonly preamble: Block[];
  readonly body: Block[];
  readonly notes: Block[];
  readonly annexes: Block[];
}

const places: Partial<Record<Block['type'], keyof Sorted>> = {
  cover: 'cover',
  title: 'titles',
  contents: 'contents',
  summary: 'summary',
  footnote: 'notes',
  annex: 'annexes',
};

/** Running heads and page numbers stand in the metadata; everything else has its place. */
const sorted = (blocks: readonly Block[]): Sorted => {
  const groups: Sorted = {
    ...{ cover: [], titles: [], contents: [], summary: [], preamble: [], body: [], notes: [], annexes: [] },
  };
  for (const block of blocks) {
    if (block.type === 'furniture') continue;
    groups[block.role === 'preambular' ? 'preamble' : (places[block.type] ?? 'body')].push(block);
  }
  return groups;
};

const mainBody = (body: readonly Block[], notes: readonly Block[], writing: Writing): string => {
  const text = siblingsXml(body, writing);
  // Notes whose marks were not found in the text.
  const left = notes.filter(({ id }) => !writing.notes.has(id));
  return element('mainBody', {}, text + siblingsXml(left, writing) || element('p', {}));
};

const annexXml = (annex: Block, writing: Writing, number: string): string => {
  const { record } = writing;
  const eId = writing.identify('att', undefined, number);
  const groups = sorted(writing.children.get(annex.id) ?? []);
  const heading: Block = { ...annex, type: 'title' };
  return element(
    'attachment',
    { eId },
    element(
      'doc',
      { name: 'annex' },
      element('meta', {}, identification(record, `annex_${number}`)),
      coverPage(groups.cover, [heading, ...groups.titles], writing),
      preface(groups.contents, groups.summary, writing),
      preamble(groups.preamble, writing),
      mainBody(groups.body, groups.notes, writing),
      attachments(groups.annexes, writing, `${number}_`),
    ),
  );
};

const attachments = (annexes: readonly Block[], writing: Writing, prefix = ''): string =>
  annexes.length === 0
    ? ''
    : element('attachments', {}, ...annexes.map((annex, place) => annexXml(annex, writing, `${prefix}${place + 1}`)));

/**
 * A record as Akoma Ntoso 3.0 in the manner of AKN4UN: masthead and title on the cover page, contents and summary in the
 * preface, recitals in the preamble, numbered paragraphs in chapters and sections, notes where their marks stand,
 * annexes as attachments; citations, dates, countries and amounts marked up. Running heads and page numbers stand in the
 * metadata.
 * Source: OASIS LegalDocML, Akoma Ntoso Version 1.0 Part 2; the Guidelines for AKN4UN; documents of the Security Council
 * as the UN publishes them.
 */
export const aknXml = (record: DocumentRecord): string => {
  const writing = writingOf(record);
  const { element: type, name } = classOf(record);
  const groups = sorted(writing.children.get(undefined) ?? []);
  const cover = coverPage(groups.cover, groups.titles, writing);
  const front = preface(groups.contents, groups.summary, writing);
  const opening = preamble(groups.preamble, writing);
  // Notes belong where their marks are, also in annexes: what is left of them is known when those are written.
  const annexes = attachments(groups.annexes, writing);
  const document = element(
    type,
    { name },
    element('meta', {}, identification(record), references(record), furniture(record)),
    cover,
    front,
    opening,
    mainBody(groups.body, groups.notes, writing),
    annexes,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('akomaNtoso', { xmlns: namespace }, document)}\n`;
};

/** A name that tells the document: `A-59-205.en.e4ae5f7eb3ef.xml`. */
export const aknFileName = ({ document: { symbol, language }, sha256 }: DocumentRecord): string => {
  const readable = (symbol ?? 'document').replace(/[^A-Za-z0-9.]+/g, '-').replace(/^-+|-+$/g, '');
  return `${readable}.${language}.${sha256.slice(0, 12)}.xml`;
};
