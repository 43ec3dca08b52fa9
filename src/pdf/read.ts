import { AnnotationMode, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isNear } from './far.ts';
import type { FontData } from './fonts.ts';
import { interpret } from './interpret.ts';
import type { Matrix } from './matrix.ts';
import { type Sample, withoutNonsense } from './nonsense.ts';
import { type OpenDocument, open } from './open.ts';
import type { Page } from './page.ts';

/** A page that could not be read, with what pdf.js said of it. */
export interface BrokenPage {
  readonly number: number;
  readonly broken: string;
}

export interface PdfDocument {
  readonly pageCount: number;
  /** One page at a time, in order; nothing of a page is kept once the next is asked for. */
  pages(): AsyncGenerator<Page | BrokenPage>;
  close(): Promise<void>;
}

const unmappedIn = (page: Pick<Page, 'runs'>): number => {
  let count = 0;
  for (const { text } of page.runs)
    if (text.includes('\ufffd')) for (const letter of text) if (letter === '\ufffd') count += 1;
  return count;
};

/**
 * Pictures are not decoded, and pdf.js leaves out the operator that would paint one; the transform that placed it stays.
 */
const isDrawn = (
  operators: readonly number[],
  { runs, rules, images }: Pick<Page, 'runs' | 'rules' | 'images'>,
): boolean =>
  runs.length + rules.length + images.length > 0 ||
  operators.includes(OPS.transform) ||
  operators.includes(OPS.constructPath);

const readPage = async (proxy: PDFPageProxy, sample: Sample): Promise<Page> => {
  const viewport = proxy.getViewport({ scale: 1 });
  const size = { width: viewport.width, height: viewport.height };
  if (!isNear(size.width) || !isNear(size.height))
    throw new Error(`It says that it is ${size.width} by ${size.height} points.`);
  const list = await proxy.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const fontData = (name: string): FontData | undefined =>
    proxy.commonObjs.has(name) ? (proxy.commonObjs.get(name) as FontData) : undefined;
  const { guessedFonts, ...read } = interpret(list, viewport.transform as unknown as Matrix, size, fontData);
  const painted = { ...read, runs: withoutNonsense(read.runs, guessedFonts, sample) };
  return {
    number: proxy.pageNumber,
    ...size,
    rotation: viewport.rotation,
    ...painted,
    drawn: isDrawn(list.fnArray, painted),
    glyphs: painted.runs.reduce((sum, run) => sum + run.glyphs, 0),
    unmapped: unmappedIn(painted),
  };
};

async function* readPages({ proxy }: OpenDocument): AsyncGenerator<Page | BrokenPage> {
  const sample: Sample = { text: '' };
  for (let number = 1; number <= proxy.numPages; number += 1) {
    let page: PDFPageProxy | undefined;
    try {
      page = await proxy.getPage(number);
      yield await readPage(page, sample);
    } catch (error) {
      yield { number, broken: error instanceof Error ? error.message : String(error) };
    } finally {
      page?.cleanup();
    }
  }
}

/**
 * Opens a PDF for reading page by page.
 * @throws DocumentFailure `empty`, `not-a-pdf`, `encrypted`, `corrupt`.
 */
export const readPdf = async (bytes: Uint8Array): Promise<PdfDocument> => {
  const document = await open(bytes);
  return { pageCount: document.proxy.numPages, pages: () => readPages(document), close: () => document.close() };
};

export const isBroken = (page: Page | BrokenPage): page is BrokenPage => 'broken' in page;
