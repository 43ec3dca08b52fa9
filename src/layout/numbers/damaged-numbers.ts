import type { LayoutBlock, TextBlock } from '../blocks/block.ts';

/**
 * What a text layer makes of a number and its full stop: `17^ Le FISE`, `2k. Nous`, `1+2. En 1979`, `U3. Lors`, `39- Pour`; or
 * the printer of `42, The State party`. Of letters only those are taken that look like figures, and a capital comes after.
 */
const DAMAGED = /^(?=\S*[^\p{L}\s])[\dOQoSsLlIiUKkbhHéBZz^*+_/<>]{1,4}[-.,:;'^•*>]{0,2}\s+(?=["“«(]?\p{Lu})/u;

/** A title, `B. Currency risk`, has one line. */
const LINES = 2;
/** More are seldom lost in a row. */
const MOST = 4;
/** The left edges of paragraphs on pages that were scanned differ by this much at most, in letter sizes. */
const SAME = 1.5;

const edgeOf = ({ lines, column }: TextBlock): number => lines[0]!.box[0] - column.left;

const paragraphNumber = (block: LayoutBlock): number | undefined =>
  block.kind === 'text' && block.number?.family === 'arabic' ? Number(block.number.number) : undefined;

/** Letters that a number was taken for have a family of their own: `U. On trouvera`. */
const isUnnumbered = ({ number }: TextBlock): boolean =>
  number === undefined || number.family === 'letter' || number.family === 'small-letter' || number.family === 'roman';

const textOf = (block: LayoutBlock): string => (block.kind === 'text' ? block.lines[0]!.text : '');

const damagedLength = (block: LayoutBlock, like: TextBlock): number | undefined => {
  if (block.kind !== 'text' || !isUnnumbered(block) || block.lines.length < LINES) return undefined;
  const [first] = block.lines;
  const isInPlace = Math.abs(edgeOf(block) - edgeOf(like)) < SAME * first!.size;
  return isInPlace ? DAMAGED.exec(first!.text)?.[0].length : undefined;
};

/** The figures of a number that has lost only its full stop; `24 January` has lost none. */
const figuresOf = (text: string): number | undefined => {
  const figures = /^(\d+)(?![^\s.,:;-])/.exec(text)?.[1];
  return figures === undefined ? undefined : Number(figures);
};

/** Figures alone mean themselves. */
const mayMean = (text: string, number: number): boolean => (figuresOf(text) ?? number) === number;

/** Where numbers are missing between two paragraphs, and as many texts between them begin with what may have been one. */
const between = (
  blocks: readonly LayoutBlock[],
  from: number,
  to: number,
): readonly (readonly [at: number, block: TextBlock])[] => {
  const [above, below] = [paragraphNumber(blocks[from]!), paragraphNumber(blocks[to]!)];
  const missing = above === undefined || below === undefined ? 0 : below - above - 1;
  if (missing < 1 || missing > MOST) return [];
  const found = blocks.slice(from + 1, to).flatMap((block, index) => {
    const length = damagedLength(block, blocks[from] as TextBlock);
    return length === undefined ? [] : [{ block: block as TextBlock, at: from + 1 + index, length }];
  });
  const isAsMeant = found.every(({ block }, index) => mayMean(block.lines[0]!.text, above! + 1 + index));
  if (found.length !== missing || !isAsMeant) return [];
  return found.map(({ block, at, length }, index) => [
    at,
    { ...block, number: { family: 'arabic', number: String(above! + 1 + index), length } },
  ]);
};

/** The very next number with another sign for its full stop needs none behind it: `20- The contacts` after 19. */
const withNext = (blocks: readonly LayoutBlock[]): LayoutBlock[] => {
  let last: TextBlock | undefined;
  return blocks.map((block) => {
    const next = last && Number(last.number!.number) + 1;
    const length = last && /^\d+[^\d\s]/.test(textOf(block)) ? damagedLength(block, last) : undefined;
    const read: LayoutBlock =
      length !== undefined && figuresOf(textOf(block)) === next
        ? { ...(block as TextBlock), number: { family: 'arabic', number: String(next), length } }
        : block;
    if (read.kind === 'text' && paragraphNumber(read) !== undefined) last = read;
    return read;
  });
};

/** An `l.` is a 1 where a 2 comes next at its edge: `l. Upon assuming my responsibilities`. */
const isOne = (block: TextBlock, below: LayoutBlock | undefined): boolean =>
  below?.kind === 'text' &&
  paragraphNumber(below) === 2 &&
  Math.abs(edgeOf(block) - edgeOf(below)) < SAME * block.lines[0]!.size;

const isNumberedText = (block: LayoutBlock): boolean => block.kind === 'text' && block.number !== undefined;

const withOne = (block: LayoutBlock, at: number, blocks: readonly LayoutBlock[]): LayoutBlock => {
  if (block.kind !== 'text' || block.number?.family !== 'small-letter' || block.number.number !== 'l') return block;
  return isOne(block, blocks.slice(at + 1).find(isNumberedText))
    ? { ...block, number: { ...block.number, family: 'arabic', number: '1' } }
    : block;
};

/**
 * Gives paragraphs the numbers that were damaged in their text layer: those before and after them tell which they are, and
 * that none other can be meant.
 */
export const withDamagedNumbers = (read: readonly LayoutBlock[]): LayoutBlock[] => {
  const blocks = withNext(read.map(withOne));
  const numbered = blocks.flatMap((block, at) => (paragraphNumber(block) === undefined ? [] : [at]));
  const mended = new Map(numbered.slice(1).flatMap((to, index) => between(blocks, numbered[index]!, to)));
  return blocks.map((block, at) => mended.get(at) ?? block);
};
