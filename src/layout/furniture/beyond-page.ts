import type { PageSegments } from '../segments/page-segments.ts';
import type { Segment } from '../segments/segment.ts';

/** Where more of the glyphs than this stand outside of the page, its edges are not what they are said to be. */
const FEW = 0.1;

/** Text that no reader sees: a text layer has words of the page that was scanned beside this one. */
export const beyondPage = ({ segments, width, height }: PageSegments): readonly Segment[] => {
  const beyond = segments.filter(
    ({ box: [left, top, right, bottom] }) => right < 0 || left > width || bottom < 0 || top > height,
  );
  const count = (some: readonly Segment[]): number => some.reduce((sum, { glyphs }) => sum + glyphs, 0);
  return count(beyond) < FEW * count(segments) ? beyond : [];
};
