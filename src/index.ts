/**
 * Turns United Nations report PDFs, Chinese and English, into validated JSON with evidence, and finds what in them does
 * not add up; reads and exports shelves of such records.
 *
 * Semantic versions hold for everything that this module exports, for the record (`schema` names its major version) and
 * for what the commands read and print.
 * @module rapporteur
 */
export {
  type Check,
  type CheckedRecord,
  checks,
  type Example,
  type Expected,
  type FindingDraft,
  runChecks,
} from './checks/index.ts';
export {
  CHECKS_VERSION,
  EXTRACTOR_VERSION,
  type ExtractOptions,
  extractPdf,
  extractText,
  type Limits,
} from './extract.ts';
export { extractLine, type Line, lineReader } from './extract-line.ts';
export { extract } from './extract-source.ts';
export {
  type Component as SymbolComponent,
  type InvalidSymbol,
  type ParsedSymbol,
  parseSymbol,
  printSymbol,
  type Role as SymbolRole,
} from './mentions/citations/index.ts';
export * from './record/index.ts';
export { jsonSchema } from './record/json-schema.ts';
export {
  aknXml,
  type Exported,
  type ExportFormat,
  type ExportOptions,
  exportFormats,
  exportShelf,
} from './store/exports/index.ts';
export {
  type Answer,
  BadQuery,
  type BuildOptions,
  buildIndex,
  type DocumentFilter,
  type IndexReader,
  type IndexUpdate,
  type Mark,
  NoIndex,
  type OpenIndex,
  openIndex,
  type Parameters,
  type Row as IndexRow,
  type SearchHit,
  type SearchOptions,
  type SearchResult,
  type Snippet,
  search,
  symbolKey,
} from './store/index/index.ts';
export { InvalidRecord, readRecordFile, recordsOnShelf, validateRecord, writeRecord } from './store/outputs.ts';
export {
  ask,
  BadQuestion,
  type Given,
  type Option as QuestionOption,
  type Question,
  questions,
  type Select,
} from './store/questions/index.ts';
