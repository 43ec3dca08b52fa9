import { type SegmentedPage, segmentPage, withPlainFace } from '../layout/index.ts';
import { isBroken, type Page, readPdf } from '../pdf/index.ts';
import { DocumentFailure, type Problem } from '../record/index.ts';
import type { Limits } from './options.ts';

export interface ReadPages {
  readonly pages: readonly SegmentedPage[];
  readonly pageCount: number;
  readonly problems: readonly Problem[];
}

/** Above this share of glyphs without a character, the text layer cannot be read. */
const UNREADABLE = 0.3;

const noText = (page: Page): Problem[] =>
  page.glyphs === 0 && page.drawn
    ? [
        {
          page: page.number,
          class: 'no-text-layer',
          message: 'The page shows something but has no text layer: it is a picture, perhaps a scan.',
        },
      ]
    : [];

const unmapped = (page: Page): Problem[] =>
  page.unmapped > page.glyphs * UNREADABLE
    ? [
        {
          page: page.number,
          class: 'unmapped-text',
          message: `The file maps ${page.unmapped} of ${page.glyphs} glyphs to no character.`,
        },
      ]
    : [];

const refuseUnreadable = (pageCount: number, pages: readonly SegmentedPage[], problems: readonly Problem[]): void => {
  const broken = problems.filter((problem) => problem.class === 'broken-page');
  if (pages.length === 0)
    throw new DocumentFailure('corrupt', broken[0]?.message ?? 'The file has no pages.', broken[0]?.page);
  if (pages.every((page) => page.glyphs === 0))
    throw new DocumentFailure('scanned', `None of the ${pageCount} pages has a text layer.`, 1);
  const unreadable = problems.filter((problem) => problem.class === 'unmapped-text');
  const withText = pages.filter((page) => page.glyphs > 0);
  if (unreadable.length > 0 && unreadable.length >= withText.length)
    throw new DocumentFailure(
      'unmapped',
      `On ${unreadable.length} of ${pageCount} pages the glyphs map to no characters.`,
      unreadable[0]?.page,
    );
};

/**
 * Reads the pages of a PDF, keeping of each only its segments and rules.
 * @throws DocumentFailure where the file cannot be opened, is over a limit, or has no text that can be read.
 */
export const readPages = async (
  bytes: Uint8Array,
  limits: Limits,
  onPage: (page: number, pages: number) => void,
): Promise<ReadPages> => {
  if (bytes.byteLength > limits.bytes)
    throw new DocumentFailure('too-large', `The file has ${bytes.byteLength} bytes; the limit is ${limits.bytes}.`);
  const document = await readPdf(bytes);
  try {
    const { pageCount } = document;
    if (pageCount > limits.pages)
      throw new DocumentFailure('too-large', `The file has ${pageCount} pages; the limit is ${limits.pages}.`);
    const pages: SegmentedPage[] = [];
    const problems: Problem[] = [];
    for await (const page of document.pages()) {
      if (isBroken(page))
        problems.push({ page: page.number, class: 'broken-page', message: `The page cannot be read: ${page.broken}` });
      else {
        pages.push(segmentPage(page));
        problems.push(...noText(page), ...unmapped(page));
      }
      onPage(page.number, pageCount);
    }
    refuseUnreadable(pageCount, pages, problems);
    return { pages: withPlainFace(pages), pageCount, problems };
  } finally {
    await document.close();
  }
};
