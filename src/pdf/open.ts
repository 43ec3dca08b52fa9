import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  getDocument,
  PasswordException,
  type PDFDocumentProxy,
  PDFWorker,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { DocumentFailure } from '../record/failure.ts';
import { Port } from './channel.ts';
import { letStrayRejectionsGo } from './stray.ts';

const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** The header may stand anywhere in the first 1024 bytes (ISO 32000-1, annex H.3.4.1). */
const looksLikePdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024)).includes('%PDF-');

export interface OpenDocument {
  readonly proxy: PDFDocumentProxy;
  close(): Promise<void>;
}

/**
 * Opens a PDF. Scripts, forms, annotations and the network stay closed; pictures are not decoded.
 * @throws DocumentFailure `empty`, `not-a-pdf`, `encrypted`, `corrupt`.
 */
export const open = async (bytes: Uint8Array): Promise<OpenDocument> => {
  if (bytes.byteLength === 0) throw new DocumentFailure('empty', 'The file has no bytes.');
  if (!looksLikePdf(bytes)) throw new DocumentFailure('not-a-pdf', 'No %PDF- header in the first 1024 bytes.');
  const noMoreStray = letStrayRejectionsGo();
  const [near, far] = Port.pair();
  WorkerMessageHandler.initializeFromPort(far);
  const worker = new PDFWorker({ port: near as unknown as null, verbosity: VerbosityLevel.ERRORS });
  const task = getDocument({
    data: new Uint8Array(bytes),
    worker,
    cMapUrl: join(library, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(library, 'standard_fonts/'),
    wasmUrl: join(library, 'wasm/'),
    disableFontFace: true,
    fontExtraProperties: true,
    useSystemFonts: false,
    enableXfa: false,
    maxImageSize: 1,
    verbosity: VerbosityLevel.ERRORS,
  });
  const close = async (): Promise<void> => {
    await task.destroy();
    worker.destroy();
    noMoreStray();
  };
  try {
    return { proxy: await task.promise, close };
  } catch (error) {
    await close();
    if (error instanceof PasswordException) throw new DocumentFailure('encrypted', 'The file asks for a password.');
    throw new DocumentFailure(
      'corrupt',
      `The file cannot be opened: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
};
