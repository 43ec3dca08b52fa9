export { boxFromFrame, boxToFrame, frameSize, type PageSize, ruleToFrame } from './frame.ts';
export type { Angle, Font, GlyphRun, Page, Rule, Shade } from './page.ts';
export { type PaintContext, paintPage } from './paint.ts';
export { type BrokenPage, isBroken, type PdfDocument, readPdf } from './read.ts';
