import type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { addresses } from '../addresses.ts';

export type Pdf = PDFDocumentProxy;
export type PdfPage = PDFPageProxy;

/** The server says where: the address has the version. */
const place = document.documentElement.dataset.pdfjs ?? '';

/** Resolves once what the page shows now stands on the screen. */
const painted = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/** pdf.js is the larger part of what the page loads: it comes when the first picture is wanted, after the words. */
const library = (() => {
  let loading: Promise<typeof import('pdfjs-dist')> | undefined;
  return (): Promise<typeof import('pdfjs-dist')> => {
    loading ??= painted().then(async () => {
      const pdfjs: typeof import('pdfjs-dist') = await import(`${place}/pdf.mjs`);
      pdfjs.GlobalWorkerOptions.workerSrc = `${place}/pdf.worker.mjs`;
      return pdfjs;
    });
    return loading;
  };
})();

/** Documents held open at a time; the one looked at longest ago is closed. */
const most = 4;

const open = new Map<string, Promise<PDFDocumentLoadingTask>>();

const closeOldest = (): void => {
  for (const [sha256, task] of open) {
    if (open.size <= most) return;
    open.delete(sha256);
    void task.then((old) => old.destroy());
  }
};

const load = async (sha256: string): Promise<PDFDocumentLoadingTask> =>
  (await library()).getDocument({
    url: addresses.pdf(sha256),
    cMapUrl: `${place}/cmaps/`,
    standardFontDataUrl: `${place}/standard_fonts/`,
    wasmUrl: `${place}/wasm/`,
    iccUrl: `${place}/iccs/`,
    enableXfa: false,
  });

/** The PDF of a document, opened once; the newest asked for are kept. */
export const openPdf = async (sha256: string): Promise<Pdf> => {
  const task = open.get(sha256) ?? load(sha256);
  open.delete(sha256);
  open.set(sha256, task);
  closeOldest();
  try {
    return await (await task).promise;
  } catch (error) {
    open.delete(sha256);
    throw error;
  }
};

/** Draws a page into a canvas at a number of CSS pixels a point. @returns what stops the drawing. */
export const drawPage = (
  page: PdfPage,
  canvas: HTMLCanvasElement,
  scale: number,
): { readonly done: Promise<void>; readonly stop: () => void } => {
  const viewport = page.getViewport({ scale: scale * (devicePixelRatio || 1) });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  const task = page.render({ canvas, viewport });
  return {
    done: task.promise.catch((error: Error) => {
      if (error.name !== 'RenderingCancelledException') throw error;
    }),
    stop: () => task.cancel(),
  };
};
