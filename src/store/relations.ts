import type { Block, DocumentRecord, Evidence, Finding, Mention, Table } from '../record/index.ts';

/** A value of a flat row: what SQLite and CSV can hold. */
export type Flat = string | number | null;

/** A record seen as rows: the same columns in the query index and in every export. */
export interface Relation {
  readonly name: string;
  /** SQLite types by column name, in order. */
  readonly columns: Readonly<Record<string, 'TEXT' | 'INTEGER' | 'REAL'>>;
  /** Rows without `sha256`, which every relation has as its first column. */
  readonly rows: (record: DocumentRecord) => Iterable<Readonly<Record<string, Flat | undefined>>>;
}

const json = (value: unknown): string => JSON.stringify(value);
const firstPage = (evidence: readonly Evidence[]): number | undefined => evidence[0]?.page;

const documentRow = ({ document, extractor, status, conservation }: DocumentRecord) => ({
  symbol: document.symbol,
  symbols: json(document.symbols),
  language: document.language,
  title: document.title,
  date: document.date,
  pages: document.pages,
  body: document.body,
  session: document.session,
  agenda_item: document.agendaItem,
  distribution: document.distribution,
  twin_key: document.twinKey,
  status,
  extractor,
  ...conservation,
});

const blockRow = (block: Block, position: number) => ({
  id: block.id,
  position,
  type: block.type,
  number: block.number,
  level: block.level,
  parent: block.parent,
  page: firstPage(block.evidence),
  text: block.text,
});

/** The parts of a mention's value that queries ask for most, whatever its kind; `value` has all of it. */
const mentionRow = (mention: Mention) => {
  const value: Partial<Record<'symbol' | 'edtf' | 'iso3' | 'name' | 'amount' | 'currency' | 'number', string>> =
    mention.kind === 'countryList' || mention.kind === 'instrument' ? {} : mention.value;
  const { symbol, edtf, iso3, name, amount, currency, number } = value;
  return {
    id: mention.id,
    kind: mention.kind,
    block: mention.block,
    start: mention.span[0],
    end: mention.span[1],
    page: firstPage(mention.evidence),
    text: mention.text,
    certainty: mention.certainty,
    ...{ symbol, edtf, iso3, name, amount, currency, number },
    value: json(mention.value),
  };
};

const tableRow = (table: Table) => ({
  id: table.id,
  block: table.block,
  number: table.number,
  title: table.title,
  currency: table.unit?.currency,
  scale: table.unit?.scale,
  columns: table.columns.length,
  rows: table.rows.length,
  pages: json(table.pages),
});

const cellRows = (table: Table) =>
  table.rows.flatMap(({ role, cells }, row) =>
    cells.map((cell, column) => ({
      table_id: table.id,
      row,
      column,
      role,
      title: table.columns[column]?.title,
      text: cell.text,
      value: cell.value,
      nil: cell.nil ? 1 : 0,
      page: firstPage(cell.evidence),
    })),
  );

const findingRow = (finding: Finding) => ({
  id: finding.id,
  check_name: finding.check,
  verdict: finding.verdict,
  severity: finding.severity,
  confidence: finding.confidence,
  doubt: finding.doubt,
  message_en: finding.message.en,
  message_zh: finding.message.zh,
  page: finding.evidence[0]?.page,
  ...(({ expression, expected, found, difference } = { expression: '', expected: '', found: '', difference: '' }) => ({
    expression,
    expected,
    found,
    difference,
  }))(finding.computation),
  evidence: json(finding.evidence),
});

export const relations: readonly Relation[] = [
  {
    name: 'documents',
    columns: {
      symbol: 'TEXT',
      symbols: 'TEXT',
      language: 'TEXT',
      title: 'TEXT',
      date: 'TEXT',
      pages: 'INTEGER',
      body: 'TEXT',
      session: 'TEXT',
      agenda_item: 'TEXT',
      distribution: 'TEXT',
      twin_key: 'TEXT',
      status: 'TEXT',
      extractor: 'TEXT',
      glyphs: 'INTEGER',
      placed: 'INTEGER',
      furniture: 'INTEGER',
      unplaced: 'INTEGER',
    },
    rows: (record) => [documentRow(record)],
  },
  {
    name: 'blocks',
    columns: {
      id: 'TEXT',
      position: 'INTEGER',
      type: 'TEXT',
      number: 'TEXT',
      level: 'INTEGER',
      parent: 'TEXT',
      page: 'INTEGER',
      text: 'TEXT',
    },
    rows: (record) => record.blocks.map(blockRow),
  },
  {
    name: 'mentions',
    columns: {
      id: 'TEXT',
      kind: 'TEXT',
      block: 'TEXT',
      start: 'INTEGER',
      end: 'INTEGER',
      page: 'INTEGER',
      text: 'TEXT',
      certainty: 'REAL',
      symbol: 'TEXT',
      edtf: 'TEXT',
      iso3: 'TEXT',
      name: 'TEXT',
      amount: 'TEXT',
      currency: 'TEXT',
      number: 'TEXT',
      value: 'TEXT',
    },
    rows: (record) => record.mentions.map(mentionRow),
  },
  {
    name: 'tables',
    columns: {
      id: 'TEXT',
      block: 'TEXT',
      number: 'TEXT',
      title: 'TEXT',
      currency: 'TEXT',
      scale: 'REAL',
      columns: 'INTEGER',
      rows: 'INTEGER',
      pages: 'TEXT',
    },
    rows: (record) => record.tables.map(tableRow),
  },
  {
    name: 'cells',
    columns: {
      table_id: 'TEXT',
      row: 'INTEGER',
      column: 'INTEGER',
      role: 'TEXT',
      title: 'TEXT',
      text: 'TEXT',
      value: 'TEXT',
      nil: 'INTEGER',
      page: 'INTEGER',
    },
    rows: (record) => record.tables.flatMap(cellRows),
  },
  {
    name: 'findings',
    columns: {
      id: 'TEXT',
      check_name: 'TEXT',
      verdict: 'TEXT',
      severity: 'TEXT',
      confidence: 'REAL',
      doubt: 'TEXT',
      message_en: 'TEXT',
      message_zh: 'TEXT',
      page: 'INTEGER',
      expression: 'TEXT',
      expected: 'TEXT',
      found: 'TEXT',
      difference: 'TEXT',
      evidence: 'TEXT',
    },
    rows: (record) => record.findings.map(findingRow),
  },
];

/** A row's values in the order of the columns, `sha256` first. */
export const valuesOf = (
  relation: Relation,
  sha256: string,
  row: Readonly<Record<string, Flat | undefined>>,
): Flat[] => [sha256, ...Object.keys(relation.columns).map((column) => row[column] ?? null)];
