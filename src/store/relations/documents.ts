import type { DocumentRecord, Verdict } from '../../record/index.ts';
import { integer, json, type Relation, text } from './relation.ts';

const count = ({ findings }: DocumentRecord, wanted: Verdict): number =>
  findings.filter(({ verdict }) => verdict === wanted).length;

export const documents: Relation = {
  name: 'documents',
  means: 'One row a document: what its cover says, and how the reading went.',
  columns: {
    symbol: text('First symbol of the document, as the UN writes it: A/RES/58/140.'),
    symbols: text('JSON: all its symbols.'),
    language: text('zh or en.'),
    title: text('Title as printed.'),
    date: text('Date of the document in EDTF.'),
    pages: integer('Number of pages.'),
    body: text('GA, SC, ECOSOC, ST, or the first component of the symbol.'),
    session: text('Session as printed.'),
    agenda_item: text('Agenda item as printed.'),
    distribution: text('Distribution as printed: General, Limited.'),
    original_language: text('Language of the original as printed.'),
    twin_key: text('The same for the same document in every language.'),
    status: text('done, or partial where some pages could not be read.'),
    extractor: text('Version of the extractor that made the record.'),
    conflicts: integer('Findings that say conflict.'),
    agreements: integer('Findings that say agreement.'),
    glyphs: integer('Visible glyphs of the text layer; the sum of the next three.'),
    placed: integer('Glyphs that stand in blocks, tables and notes.'),
    furniture: integer('Glyphs of running heads, page numbers and the like.'),
    unplaced: integer('Glyphs that no rule could place.'),
  },
  rows: (record) => {
    const { document } = record;
    return [
      {
        ...{ symbol: document.symbol, symbols: json(document.symbols), language: document.language },
        ...{ title: document.title, date: document.date, pages: document.pages, body: document.body },
        ...{ session: document.session, agenda_item: document.agendaItem, distribution: document.distribution },
        ...{ original_language: document.originalLanguage, twin_key: document.twinKey },
        ...{ status: record.status, extractor: record.extractor },
        ...{ conflicts: count(record, 'conflict'), agreements: count(record, 'agreement') },
        ...record.conservation,
      },
    ];
  },
};
