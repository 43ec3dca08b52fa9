export { type CheckedRecord, checks, runChecks } from './checks/index.ts';
export {
  CHECKS_VERSION,
  EXTRACTOR_VERSION,
  type ExtractOptions,
  extractPdf,
  extractText,
  type Limits,
} from './extract.ts';
export { extractLine } from './extract-line.ts';
export { parseSymbol, printSymbol } from './mentions/citations/index.ts';
export * from './record/index.ts';
export { jsonSchema } from './record/json-schema.ts';
