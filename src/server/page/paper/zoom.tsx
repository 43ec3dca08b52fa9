import { useState } from 'preact/hooks';
import { useWords } from '../words/index.ts';

const steps = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];

export interface Zoom {
  readonly zoom: number;
  readonly larger: () => void;
  readonly smaller: () => void;
}

/** How large pages are drawn; 1 is the size that suits the view. */
export const useZoom = (): Zoom => {
  const [zoom, set] = useState(1);
  return {
    zoom,
    larger: () => set(steps.find((step) => step > zoom) ?? zoom),
    smaller: () => set(steps.findLast((step) => step < zoom) ?? zoom),
  };
};

export const ZoomButtons = ({ zoom: { zoom, larger, smaller } }: { zoom: Zoom }) => {
  const words = useWords();
  return (
    <span class="zoom">
      <button type="button" onClick={smaller} aria-label={words.review.zoomOut}>
        −
      </button>
      <output>{Math.round(zoom * 100)} %</output>
      <button type="button" onClick={larger} aria-label={words.review.zoomIn}>
        +
      </button>
    </span>
  );
};
