import type { Block } from '../../../src/record/index.ts';

/** A page with the headings that a reader found on its picture; none for a page that has none. */
export interface TruthPage {
  readonly symbol: string;
  readonly page: number;
  readonly headings: readonly TruthHeading[];
}

interface TruthHeading {
  readonly title: string;
  /** Where the page itself tells the depth. */
  readonly level: number | undefined;
  /** The title of a part or a drawing, which may as well be no heading. */
  readonly optional: boolean;
}

export interface HeadingScore {
  readonly right: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
  readonly levels: { readonly right: number; readonly wanted: number };
}

const headingOf = ([, , level, title]: readonly string[]): TruthHeading[] =>
  level === 'none'
    ? []
    : [{ title: title!, level: /^\d$/.test(level!) ? Number(level) : undefined, optional: level === 'title' }];

/** Lines of symbol, page, level and title: a level may be empty, `none` (no heading on the page) or `title` (optional). */
export const readTruth = (text: string): TruthPage[] => {
  const pages = new Map<string, TruthPage>();
  for (const line of text.split('\n').filter((one) => one !== '')) {
    const fields = line.split('\t');
    const key = `${fields[0]} ${fields[1]}`;
    const before = pages.get(key)?.headings ?? [];
    pages.set(key, { symbol: fields[0]!, page: Number(fields[1]), headings: [...before, ...headingOf(fields)] });
  }
  return [...pages.values()];
};

/** Letters and digits alone: spaces and punctuation are another matter. */
const plain = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Holds the headings of a record against those of one page; each counts once, with its whole title. */
export const scoreHeadings = (blocks: readonly Block[], { page, headings }: TruthPage): HeadingScore => {
  const left = blocks.filter(({ type, evidence }) => type === 'heading' && evidence[0]?.page === page);
  const missed: string[] = [];
  let [right, rightLevels, wantedLevels] = [0, 0, 0];
  for (const { title, level, optional } of headings) {
    const at = left.findIndex(({ text }) => plain(text) === plain(title));
    if (at < 0) {
      if (!optional) missed.push(title);
      continue;
    }
    const [found] = left.splice(at, 1);
    if (optional) continue;
    right += 1;
    if (level === undefined) continue;
    wantedLevels += 1;
    if (found!.level === level) rightLevels += 1;
  }
  return {
    right,
    missed,
    extra: left.map(({ text }) => text),
    levels: { right: rightLevels, wanted: wantedLevels },
  };
};
