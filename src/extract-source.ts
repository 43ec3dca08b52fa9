import { readFile } from 'node:fs/promises';
import { extractPdf, extractText } from './extract.ts';
import type { ExtractOptions } from './pipeline/options.ts';
import type { DocumentRecord } from './record/index.ts';

const isText = (source: string | URL): boolean => /\.txt$/i.test(source instanceof URL ? source.pathname : source);

/**
 * Reads a report into a record: sums are checked, references resolved, every value has its page and its box. The same
 * bytes give the same record, which satisfies the published JSON Schema.
 * @param source path or file URL of a PDF, or of a text layer (`.txt`); or the bytes of a PDF
 * @throws DocumentFailure where the file gives no record (empty, encrypted, scanned, …), with its class and a remedy;
 *   errors of the file system where it cannot be read
 * @example const { document, findings } = await extract('report.pdf');
 */
export const extract = async (
  source: string | URL | Uint8Array,
  options: ExtractOptions = {},
): Promise<DocumentRecord> => {
  if (source instanceof Uint8Array) return extractPdf(source, options);
  const bytes = await readFile(source);
  return isText(source) ? extractText(bytes.toString('utf8'), options) : extractPdf(new Uint8Array(bytes), options);
};
