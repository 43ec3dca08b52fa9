import type { BoundingBox } from '../../../record/evidence.ts';

/** A rectangle over a page, in PDF points. */
export interface Box {
  readonly id: string;
  readonly bbox: BoundingBox;
  /** Classes that say how it looks. */
  readonly look: string;
  readonly label?: string;
  readonly title?: string;
  readonly current?: boolean;
  readonly onClick?: () => void;
}

/** Points that a box stands off from its words. */
const margin = 1.5;

const styleOf = ([left, top, right, bottom]: BoundingBox, scale: number) => ({
  left: `${(left - margin) * scale}px`,
  top: `${(top - margin) * scale}px`,
  width: `${(right - left + 2 * margin) * scale}px`,
  height: `${(bottom - top + 2 * margin) * scale}px`,
});

/** Boxes over the picture. For the mouse only: whatever they do can be done in the text beside the page as well. */
export const Boxes = ({ boxes, scale }: { boxes: readonly Box[]; scale: number }) => (
  <div class="boxes" aria-hidden="true">
    {boxes.map(({ id, bbox, look, label, title, current, onClick }) => (
      // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: see above
      <div
        key={id}
        class={`box ${look} ${current ? 'current' : ''}`}
        style={styleOf(bbox, scale)}
        title={title}
        onClick={
          onClick &&
          ((event) => {
            event.stopPropagation();
            onClick();
          })
        }
      >
        {label && <span class="box-label">{label}</span>}
      </div>
    ))}
  </div>
);
