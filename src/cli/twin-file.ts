import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { keptUnder, runTwinChecks } from '../checks/twins/index.ts';
import { DocumentFailure, type DocumentRecord, type Finding } from '../record/index.ts';
import { readRecordFile } from '../store/outputs.ts';
import { CannotRun } from './exit.ts';
import { failureLine } from './failures.ts';

/** The record of the same document in the other language: a record, or a .pdf or .txt that is read for it. */
export const readTwin = async (file: string): Promise<DocumentRecord> => {
  if (!existsSync(file) || !statSync(file).isFile()) throw new CannotRun(`${file}: no such file`);
  const form = extname(file).toLowerCase();
  if (form === '.json') return readRecordFile(file);
  const { extractPdf, extractText } = await import('../extract.ts');
  try {
    return form === '.txt' ? extractText(readFileSync(file, 'utf8')) : await extractPdf(readFileSync(file));
  } catch (error) {
    if (!(error instanceof DocumentFailure)) throw error;
    throw new CannotRun(`${file}: ${failureLine(error)}`);
  }
};

/**
 * What a document and its twin do not say alike, kept under the document.
 * @throws CannotRun where both are in the same language.
 */
export const findingsWithTwin = (record: DocumentRecord, twin: DocumentRecord): Finding[] => {
  if (record.document.language === twin.document.language)
    throw new CannotRun(`the twin is in the same language (${twin.document.language}): give the other one`);
  return runTwinChecks(record, twin).map((finding, at) => ({
    id: `x${at + 1}`,
    ...keptUnder(finding, record.sha256),
  }));
};
