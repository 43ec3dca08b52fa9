import * as pdfjs from 'pdfjs-dist';
import { pdfAddress } from '../api.ts';

export type Pdf = pdfjs.PDFDocumentProxy;
export type PdfPage = pdfjs.PDFPageProxy;

const place = '/assets/pdfjs';
pdfjs.GlobalWorkerOptions.workerSrc = `${place}/pdf.worker.mjs`;

/** Documents held open at a time; the one looked at longest ago is closed. */
const most = 4;

const open = new Map<string, pdfjs.PDFDocumentLoadingTask>();

const closeOldest = (): void => {
  for (const [sha256, task] of open) {
    if (open.size <= most) return;
    open.delete(sha256);
    void task.destroy();
  }
};

/** The PDF of a document, opened once; the newest asked for are kept. */
export const openPdf = (sha256: string): Promise<Pdf> => {
  const task =
    open.get(sha256) ??
    pdfjs.getDocument({
      url: pdfAddress(sha256),
      cMapUrl: `${place}/cmaps/`,
      standardFontDataUrl: `${place}/standard_fonts/`,
      wasmUrl: `${place}/wasm/`,
      iccUrl: `${place}/iccs/`,
      enableXfa: false,
    });
  open.delete(sha256);
  open.set(sha256, task);
  closeOldest();
  task.promise.catch(() => open.delete(sha256));
  return task.promise;
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
