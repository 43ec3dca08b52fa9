import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { open } from './open.ts';

/** A canvas's 2d context; what paints it is the caller's choice. */
export type PaintContext = NonNullable<Parameters<PDFPageProxy['render']>[0]['canvasContext']>;

/**
 * Paints one page (from 1) as a reader shows it onto a canvas's context, `scale` pixels to a point.
 * @throws DocumentFailure where the file cannot be opened.
 */
export const paintPage = async (
  bytes: Uint8Array,
  page: number,
  context: PaintContext,
  scale: number,
): Promise<void> => {
  const document = await open(bytes);
  try {
    const proxy = await document.proxy.getPage(page);
    const viewport = proxy.getViewport({ scale });
    await proxy.render({ canvas: null, canvasContext: context, viewport }).promise;
  } finally {
    await document.close();
  }
};
