import type { BoundingBox } from '../record/index.ts';
import { colours, UNPLACED } from './colours.ts';
import type { ExplainedPage, ExplainedRegion } from './explained-page.ts';
import { labelOf } from './label.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** XML 1.0 has no place for control characters. */
const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => entities[sign]!).replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '\ufffd');

const rect = ([left, top, right, bottom]: BoundingBox, paint: string): string => {
  const [width, height] = [Math.max(0, right - left), Math.max(0, bottom - top)];
  return `<rect x="${left.toFixed(1)}" y="${top.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" ${paint}`;
};

const text = ({ text: letters, bbox, size }: ExplainedPage['texts'][number]): string => {
  const width = Math.max(1, bbox[2] - bbox[0]).toFixed(1);
  const place = `x="${bbox[0].toFixed(1)}" y="${(bbox[3] - 0.2 * size).toFixed(1)}"`;
  return `<text ${place} font-size="${size.toFixed(1)}" textLength="${width}" lengthAdjust="spacingAndGlyphs">${escaped(letters)}</text>`;
};

const region = (one: ExplainedRegion): string => {
  const colour = colours[one.type];
  const why = `<title>${escaped(`${labelOf(one)}: ${one.because}`)}</title>`;
  const box = `${rect(one.bbox, `fill="${colour}" fill-opacity="0.08" stroke="${colour}" stroke-width="0.8"`)}>${why}</rect>`;
  const place = `x="${one.bbox[0].toFixed(1)}" y="${(one.bbox[1] - 1).toFixed(1)}"`;
  return `${box}<text ${place} font-size="5.5" fill="${colour}">${escaped(labelOf(one))}</text>`;
};

/** The page as text in its places with a box over every region, cells in green, text that ended nowhere in red. */
export const drawingOfPage = (page: ExplainedPage): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${page.width} ${page.height}" font-family="serif">`,
    `<rect width="${page.width}" height="${page.height}" fill="#fff"/>`,
    ...page.texts.map(text),
    ...page.cells.map(({ bbox }) => `${rect(bbox, 'fill="none" stroke="#2e7d32" stroke-width="0.4"')}/>`),
    ...page.regions.map(region),
    ...page.unplaced.map(({ bbox }) => `${rect(bbox, `fill="${UNPLACED}" fill-opacity="0.5"`)}/>`),
    '</svg>',
    '',
  ].join('\n');
