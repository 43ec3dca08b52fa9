import { createHash } from 'node:crypto';
import { CHECKS_VERSION, runChecks } from './checks/index.ts';
import { type SegmentedPage, segmentText } from './layout/index.ts';
import { readOwnSymbols } from './mentions/citations/index.ts';
import { placeLists } from './pipeline/lists/place-lists.ts';
import { defaultLimits, type ExtractOptions } from './pipeline/options.ts';
import { placeBlocks } from './pipeline/place-blocks.ts';
import { placeMentions } from './pipeline/place-mentions.ts';
import { placeTableMarks } from './pipeline/place-table-marks.ts';
import { placeTables } from './pipeline/place-tables.ts';
import { readPages } from './pipeline/read-pages.ts';
import { languageOf, readTree } from './pipeline/read-tree.ts';
import { resolveApart } from './pipeline/resolve-apart.ts';
import { type DocumentRecord, type Problem, SCHEMA_ID } from './record/index.ts';
import { documentData, type TreeNode } from './structure/index.ts';

export type { ExtractOptions, Limits } from './pipeline/options.ts';

/**
 * Version of everything before the checks; part of every record. A change of it makes records of older versions
 * stale, and their files are read again. A change of the checks alone is one of `CHECKS_VERSION`.
 */
export const EXTRACTOR_VERSION = '0.8.0';
export { CHECKS_VERSION } from './checks/index.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const conservationOf = (
  pages: readonly SegmentedPage[],
  nodes: readonly TreeNode[],
): DocumentRecord['conservation'] => {
  const glyphs = pages.reduce((sum, page) => sum + page.glyphs, 0);
  const sum = (furniture: boolean): number =>
    nodes.reduce((total, node) => total + ((node.type === 'furniture') === furniture ? node.glyphs : 0), 0);
  const [placed, furniture] = [sum(false), sum(true)];
  return { glyphs, placed, furniture, unplaced: glyphs - placed - furniture };
};

interface Source {
  readonly sha256: string;
  readonly pages: readonly SegmentedPage[];
  readonly pageCount: number;
  readonly problems: readonly Problem[];
}

const buildRecord = (source: Source, options: ExtractOptions): DocumentRecord => {
  const { pages } = source;
  const stage = options.onStage ?? (() => {});
  const language = options.language ?? languageOf(pages);
  const { nodes, tables } = readTree(pages, language, stage);
  const sizes = new Map(pages.map((page) => [page.number, page.displayed]));
  const inText = placeBlocks(nodes, (page) => sizes.get(page) ?? { width: 0, height: 0 });
  const placed = placeTables(placeTableMarks(inText, tables), tables);
  const data = documentData(nodes, language, source.pageCount, readOwnSymbols);
  stage('mentions');
  const { mentions: found, alignments } = placeMentions(placed, {
    language,
    issuer: data.symbols,
    ...(data.date === undefined ? {} : { documentDate: data.date }),
  });
  const mentions = placeLists(placed, tables, found, language);
  const blocks = placed.map(({ block }) => block);
  const blockOf = new Map(blocks.flatMap((block) => (block.table ? [[block.table, block.id]] : [])));
  stage('references');
  const resolved = resolveApart(blocks, mentions, { symbols: data.symbols, language });
  const record: Omit<DocumentRecord, 'findings'> = {
    schema: SCHEMA_ID,
    sha256: source.sha256,
    extractor: EXTRACTOR_VERSION,
    checks: CHECKS_VERSION,
    status: source.problems.length > 0 ? 'partial' : 'done',
    document: data,
    pages: pages.map(({ number, displayed }) => ({ number, ...displayed })),
    blocks,
    tables: tables.map((table) => ({ ...table, block: blockOf.get(table.id) })),
    mentions: resolved,
    alignments,
    unplaced: [],
    problems: [...source.problems],
    conservation: conservationOf(pages, nodes),
  };
  stage('checks');
  return { ...record, findings: runChecks(record) };
};

/**
 * Reads one PDF into a record that satisfies the record schema. The same bytes give the same record.
 * @throws DocumentFailure where the file gives no record (empty, encrypted, scanned, …).
 */
export const extractPdf = async (bytes: Uint8Array, options: ExtractOptions = {}): Promise<DocumentRecord> => {
  options.onStage?.('pdf');
  const read = await readPages(bytes, options.limits ?? defaultLimits, options.onPage ?? (() => {}));
  return buildRecord({ sha256: sha256(bytes), ...read }, options);
};

/** Runs the checks of this version over a record of this version of the extractor: what a new extraction would give. */
export const recheck = ({ findings: _, ...record }: DocumentRecord): DocumentRecord => ({
  ...record,
  checks: CHECKS_VERSION,
  findings: runChecks(record),
});

/** Reads a text layer (UTF-8 text, form feeds between pages where it has any) into a record. */
export const extractText = (text: string, options: ExtractOptions = {}): DocumentRecord => {
  const bytes = new TextEncoder().encode(text);
  const pages = segmentText(text);
  return buildRecord({ sha256: sha256(bytes), pages, pageCount: pages.length, problems: [] }, options);
};
