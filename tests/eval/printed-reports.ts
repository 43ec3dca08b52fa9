import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { openPrinter } from '../../fixtures/chromium.ts';
import type { GeneratedReport } from '../../fixtures/documents/document.ts';
import { convertToPdf } from '../../fixtures/flat-odt.ts';

export interface PrintedReport extends GeneratedReport {
  readonly seed: number;
  readonly file: string;
}

/** Are both renderers at hand? Without LibreOffice all documents are Chromium's. */
export const hasLibreOffice = (): boolean => spawnSync('soffice', ['--version']).status === 0;

/** Seeds of `A-B`, or of `A` alone. */
export const seedsOf = (range: string): number[] => {
  const [from = 1, to = from] = range.split('-').map(Number);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
};

/** Prints those whose PDFs are not there yet into the folder; some that LibreOffice fails on may still be missing. */
export const printReports = async (reports: readonly PrintedReport[], folder: string): Promise<void> => {
  const missing = reports.filter(({ file }) => !existsSync(file));
  const sources = missing.filter(({ style }) => style.renderer === 'libreoffice');
  const written = sources.map(({ file, source }) => {
    const path = file.replace(/\.pdf$/, '.fodt');
    writeFileSync(path, source);
    return path;
  });
  if (written.length > 0) for (const path of convertToPdf(written, folder)) console.log(`not rendered: ${path}`);
  const printed = missing.filter(({ style }) => style.renderer === 'chromium');
  if (printed.length === 0) return;
  const printer = await openPrinter();
  try {
    for (const { source, file } of printed) await printer.print(source, file);
  } finally {
    await printer.close();
  }
};
