import type { Block, DocumentRecord } from '../../src/record/index.ts';

/** What a careful reader sees on the pages of one document. */
export interface Truth {
  /** From the root of the repository. */
  readonly file: string;
  /** First and last page that headings and notes were read on; all where not given. */
  readonly pages?: readonly [number, number];
  readonly headings: readonly (readonly [level: number, number: string, title: string])[];
  /** Runs of numbered paragraphs, first and last. */
  readonly paragraphs: readonly (readonly [string, string])[];
  /** Mark, how the note begins, and for each of its marks the text before it, at most twenty letters. */
  readonly notes: readonly (readonly [mark: string, begins: string, before: readonly string[]])[];
  /** Entries of the contents pages, leaders as an ellipsis. */
  readonly contents: readonly string[];
}

export interface Share {
  readonly right: number;
  readonly wanted: number;
  readonly found: number;
}

export interface StructureScore {
  /** Titles alone, in order. */
  readonly titles: Share;
  /** Titles with their numbers and levels. */
  readonly levels: Share;
  readonly paragraphs: Share;
  readonly anchors: Share;
  readonly contents: Share;
  /** Lines of running heads, page and job numbers that ended in the text. */
  readonly furnitureInText: readonly string[];
}

export const f1 = ({ right, wanted, found }: Share): number =>
  wanted + found === 0 ? 1 : (2 * right) / (wanted + found);

/** Length of the longest common subsequence: what is right, and in the right order. */
const inOrder = (wanted: readonly string[], found: readonly string[]): number => {
  let row = new Array<number>(found.length + 1).fill(0);
  for (const one of wanted) {
    const next = [0];
    found.forEach((other, i) => {
      next.push(one === other ? row[i]! + 1 : Math.max(row[i + 1]!, next[i]!));
    });
    row = next;
  }
  return row.at(-1)!;
};

const share = (wanted: readonly string[], found: readonly string[]): Share => ({
  right: inOrder(wanted, found),
  wanted: wanted.length,
  found: found.length,
});

const after = (number: string): string => number.replace(/\d+$/, (digits) => String(Number(digits) + 1));

const numbersOf = ([first, last]: readonly [string, string]): string[] => {
  const numbers = [first];
  while (numbers.at(-1) !== last) numbers.push(after(numbers.at(-1)!));
  return numbers;
};

const anchorsOf = (note: Block, blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    (block.anchors ?? [])
      .filter((anchor) => anchor.note === note.id)
      .map(({ offset }) => block.text.slice(Math.max(0, offset - 20), offset)),
  );

const noteLines = (mark: string, begins: string, before: readonly string[]): string[] => [
  `${mark} ${begins.slice(0, 30)}`,
  ...before.map((text) => `${mark} after ${text}`),
];

const withoutLeaders = (text: string): string => text.replace(/\s?(?:\.\s?){4,}\s?/, ' … ');

/** Running heads, page numbers, job numbers: forms that no line of these documents' text has. */
const RUNNING =
  /^(?:\d{1,2}\/\d{1,2}|\d{2}-\d{5}.*|\*\d{7}\*|Please recycle.*|(?:Part [IVX]+|Section \d+[A-Z]?)\s{1,9}[A-Z][a-z ,]+\d*\/?\d*)$/;

export const scoreStructure = ({ blocks }: DocumentRecord, truth: Truth): StructureScore => {
  const [from, to] = truth.pages ?? [1, Number.POSITIVE_INFINITY];
  const isSeen = (block: Block): boolean => {
    const page = block.evidence[0]?.page ?? 0;
    return page >= from && page <= to;
  };
  const headings = blocks.filter((block) => block.type === 'heading' && isSeen(block));
  const notes = blocks.filter((block) => block.type === 'footnote' && isSeen(block));
  const level = ([depth, number, title]: readonly [number, string, string]): string => `${depth} ${number} ${title}`;
  return {
    titles: share(
      truth.headings.map(([, , title]) => title),
      headings.map(({ text }) => text),
    ),
    levels: share(
      truth.headings.map(level),
      headings.map(({ level: depth = 0, number = '', text }) => level([depth, number, text])),
    ),
    paragraphs: share(
      truth.paragraphs.flatMap(numbersOf),
      blocks.flatMap((block) => (block.type === 'paragraph' && block.number ? [block.number] : [])),
    ),
    anchors: share(
      truth.notes.flatMap(([mark, begins, before]) => noteLines(mark, begins, before)),
      notes.flatMap((note) => noteLines(note.number ?? '', note.text, anchorsOf(note, blocks))),
    ),
    contents: share(
      truth.contents,
      blocks.filter((block) => block.type === 'contents').map(({ text }) => withoutLeaders(text)),
    ),
    furnitureInText: blocks
      .filter((block) => block.type !== 'furniture' && block.type !== 'table' && block.type !== 'figure')
      .filter((block) => block.evidence[0]?.page !== 1)
      .map(({ text }) => text)
      .filter((text) => RUNNING.test(text)),
  };
};
