import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { BoundingBox } from '../../../record/evidence.ts';
import { type Box, Boxes } from './boxes.tsx';
import { Gone } from './gone.tsx';
import { drawPage, openPdf, type PdfPage } from './pdf.ts';

interface PageState {
  readonly page?: PdfPage;
  readonly failure?: string;
}

const usePage = (sha256: string, number: number): PageState => {
  const [state, set] = useState<PageState>({});
  useEffect(() => {
    let wanted = true;
    openPdf(sha256)
      .then((pdf) => pdf.getPage(number))
      .then(
        (page) => wanted && set({ page }),
        (error: Error) => wanted && set({ failure: error.message }),
      );
    return () => {
      wanted = false;
    };
  }, [sha256, number]);
  return state;
};

/** Keeps a canvas drawn; says when it is. */
const useDrawing = (page: PdfPage | undefined, canvas: RefObject<HTMLCanvasElement | null>, scale: number) => {
  const [drawn, set] = useState<string>();
  useEffect(() => {
    if (!page || !canvas.current) return;
    set(undefined);
    const drawing = drawPage(page, canvas.current, scale);
    drawing.done.then(
      () => set('yes'),
      () => set('no'),
    );
    return drawing.stop;
  }, [page, canvas, scale]);
  return drawn;
};

/** The width that an element has, as it changes. */
export const useWidth = (element: RefObject<HTMLElement | null>): number => {
  const [width, set] = useState(0);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => set(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
};

/** Pixels that stay free beside what is brought into view. */
const aside = 32;

const around = (boxes: readonly Box[]): BoundingBox => [
  Math.min(...boxes.map(({ bbox }) => bbox[0])),
  Math.min(...boxes.map(({ bbox }) => bbox[1])),
  Math.max(...boxes.map(({ bbox }) => bbox[2])),
  Math.max(...boxes.map(({ bbox }) => bbox[3])),
];

/** Brings boxes into the middle of what scrolls around the page, with as much as fits of what stands before them. */
const show = (frame: HTMLElement, boxes: readonly Box[], scale: number): void => {
  const all = around(boxes);
  const fits = (all[3] - all[1]) * scale < frame.clientHeight;
  const [left, top, right, bottom] = fits ? all : (boxes[0]?.bbox ?? all);
  frame.scrollTop = ((top + bottom) / 2) * scale - frame.clientHeight / 2;
  frame.scrollLeft = Math.min(right * scale + aside - frame.clientWidth, left * scale - aside);
};

/**
 * A page of a PDF, drawn from the PDF itself, with boxes over it, in a frame that scrolls.
 * @param least pixels a point that a page is drawn with at least, however narrow the frame; else its width fits.
 * @param zoom how much larger than that.
 * @param focus the id of the box that is to be in view; all of them where none is given.
 * @param onPoint told where the page was clicked, in points.
 */
export const PagePicture = ({
  sha256,
  number,
  boxes,
  zoom,
  least = 0,
  focus,
  label,
  onPoint,
}: {
  sha256: string;
  number: number;
  boxes: readonly Box[];
  zoom: number;
  least?: number;
  focus?: string | undefined;
  label: string;
  onPoint?: (x: number, y: number) => void;
}) => {
  const frame = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const width = useWidth(frame);
  const { page, failure } = usePage(sha256, number);
  const natural = page?.getViewport({ scale: 1 });
  const scale = natural && width > 0 ? Math.max(width / natural.width, least) * zoom : 0;
  const drawn = useDrawing(scale > 0 ? page : undefined, canvas, scale);
  const wanted = focus === undefined ? boxes : boxes.filter(({ id }) => id === focus);
  useEffect(() => {
    if (frame.current && wanted.length > 0 && scale > 0) show(frame.current, wanted, scale);
  }, [focus, scale, number, sha256, wanted.length > 0]);
  if (failure !== undefined) return <Gone sha256={sha256} why={failure} />;
  const point = (event: MouseEvent): void => {
    const place = canvas.current?.getBoundingClientRect();
    if (place && scale > 0) onPoint?.((event.clientX - place.left) / scale, (event.clientY - place.top) / scale);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
    <section class="frame" ref={frame} tabIndex={0} aria-label={label} data-drawn={drawn}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: for the mouse; the text beside does the same */}
      <div
        class="paper"
        style={natural && { width: `${natural.width * scale}px`, height: `${natural.height * scale}px` }}
        onClick={onPoint && point}
      >
        <canvas ref={canvas} />
        {scale > 0 && <Boxes boxes={boxes} scale={scale} />}
      </div>
    </section>
  );
};
