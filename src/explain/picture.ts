import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { type PaintContext, paintPage } from '../pdf/index.ts';
import type { BoundingBox } from '../record/index.ts';
import { colours, UNPLACED } from './colours.ts';
import type { ExplainedPage } from './explained-page.ts';
import { labelOf } from './label.ts';

/** Pixels to a point. */
const SCALE = 1.6;

const outline = (context: SKRSContext2D, [left, top, right, bottom]: BoundingBox, colour: string): void => {
  context.strokeStyle = colour;
  context.strokeRect(left, top, right - left, bottom - top);
};

const wash = (context: SKRSContext2D, [left, top, right, bottom]: BoundingBox, colour: string, strength: number) => {
  context.globalAlpha = strength;
  context.fillStyle = colour;
  context.fillRect(left, top, right - left, bottom - top);
  context.globalAlpha = 1;
};

const paintRegions = (context: SKRSContext2D, page: ExplainedPage): void => {
  context.lineWidth = 0.4;
  for (const { bbox } of page.cells) outline(context, bbox, colours.table);
  context.lineWidth = 0.9;
  context.font = '6px sans-serif';
  for (const region of page.regions) {
    const colour = colours[region.type];
    wash(context, region.bbox, colour, 0.08);
    outline(context, region.bbox, colour);
    context.fillStyle = colour;
    context.fillText(labelOf(region), region.bbox[0], region.bbox[1] - 1.5);
  }
  for (const { bbox } of page.unplaced) wash(context, bbox, UNPLACED, 0.5);
};

/** The page itself, painted, with a box over every region; text that ended nowhere in red. PNG bytes. */
export const pictureOfPage = async (bytes: Uint8Array, page: ExplainedPage): Promise<Buffer> => {
  const canvas = createCanvas(Math.ceil(page.width * SCALE), Math.ceil(page.height * SCALE));
  const context = canvas.getContext('2d');
  await paintPage(bytes, page.page, context as unknown as PaintContext, SCALE);
  context.scale(SCALE, SCALE);
  paintRegions(context, page);
  return canvas.encode('png');
};
