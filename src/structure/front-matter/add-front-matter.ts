import { type Column, type LayoutBlock, type Line, numberOfLine, type TextBlock } from '../../layout/index.ts';
import { add, type Builder, glyphsOf } from '../builder.ts';
import { headingContext } from '../headings/heading-context.ts';
import { isHeading } from '../headings/headings.ts';
import { type Look, lookOf } from '../look.ts';
import { flushNotes } from '../notes/add-notes.ts';
import { isItemFamily } from '../paragraphs/items.ts';
import { noSequence } from '../paragraphs/sequence.ts';
import { type ComposedText, composeText } from '../text/composed-text.ts';
import { entryLines, isContentsStart, isOpenEntry } from './contents.ts';
import { coverPart, hasCoverLine, isCentred, LARGER } from './cover.ts';
import { leaveMainText } from './main-text.ts';
import { parentOfAnnex } from './nested-annexes.ts';

const openAnnex = (builder: Builder, block: TextBlock, composed: ComposedText, number: string | undefined): void => {
  flushNotes(builder);
  leaveMainText(builder);
  builder.headings.length = 0;
  builder.items.length = 0;
  builder.paragraph = undefined;
  builder.sequence = noSequence;
  builder.nested = undefined;
  builder.mode = 'body';
  builder.resolution = undefined;
  const parent = parentOfAnnex(builder, composed.text, number);
  const because = 'the word for an annex, alone in its line or with the letter that it belongs to';
  builder.annex = add(
    builder,
    'annex',
    composed,
    { because, parent, ...(number ? { number } : {}) },
    glyphsOf(block.lines),
  );
};

const isTitle = (look: Look): boolean => look.lines <= 6 && (look.bold || look.underlined);

const isLarge = ({ bodySize }: Builder, look: Look): boolean =>
  look.lines <= 6 && look.bold && look.size > bodySize * LARGER;

/** The word for an annex with its title right below it, in one block. */
const openTitledAnnex = (builder: Builder, block: TextBlock): boolean => {
  const [first, ...rest] = block.lines;
  const look = lookOf(block);
  if (!first || rest.length === 0 || !isTitle(look)) return false;
  const label = composeText([first], builder.vocabulary);
  const annex = builder.words.annex.exec(label.text);
  if (!annex) return false;
  openAnnex(builder, { ...block, lines: [first] }, label, annex[1]);
  const because = 'stands right below the word for an annex';
  add(builder, 'title', composeText(rest, builder.vocabulary), { parent: builder.annex, because });
  return true;
};

const startMode = (builder: Builder, block: TextBlock, composed: ComposedText): boolean => {
  const { words } = builder;
  const { text } = composed;
  const annexTo = lookOf(block).bold ? words.annexTo.exec(text) : null;
  if (annexTo) {
    openAnnex(builder, block, composed, annexTo[1]);
    return true;
  }
  if (openTitledAnnex(builder, block)) return true;
  const titled = isTitle(lookOf(block)) ? words.annexTitled.exec(text) : null;
  if (titled) {
    openAnnex(builder, block, composed, titled[1]);
    return true;
  }
  const named = isLarge(builder, lookOf(block)) ? words.annexNamed.exec(block.lines[0]!.text) : null;
  if (named && !words.annex.test(text)) {
    openAnnex(builder, block, composed, named[1]);
    return true;
  }
  if (text.length > 40) return false;
  const annex = words.annex.exec(text);
  if (annex && block.lines.length <= 2) {
    openAnnex(builder, block, composed, annex[1]);
    return true;
  }
  if (words.summary.test(text)) {
    builder.mode = 'summary';
    builder.paragraph = add(builder, 'summary', composed, { because: 'the word for a summary' });
    return true;
  }
  if (isContentsStart(block, words)) {
    add(builder, 'contents', composed, { because: 'the word for a table of contents' });
    return true;
  }
  if (words.notes.test(text)) {
    builder.mode = 'notes';
    add(builder, 'other', composed, { because: 'the word for notes' });
    return true;
  }
  return false;
};

const addContentsEntry = (builder: Builder, lines: readonly Line[], column: Column): void => {
  const above = builder.nodes.at(-1);
  const last = above?.composed.lines.at(-1);
  const opens = numberOfLine(lines[0]!) !== undefined || builder.words.annexEntry.test(lines[0]!.text);
  if (above?.type === 'contents' && last && !opens && isOpenEntry(last, column)) {
    const joined = [...above.composed.lines, ...lines];
    const whole = { ...above, composed: composeText(joined, builder.vocabulary), glyphs: glyphsOf(joined) };
    builder.nodes.splice(-1, 1, whole);
    return;
  }
  const because = 'entry of a contents page: leaders or page numbers around it';
  add(builder, 'contents', composeText(lines, builder.vocabulary), { because });
};

/** The session, the place and the agenda item stand below an organ's name; a title may name a session, too. */
const isBelowOrgan = ({ words, bodySize }: Builder, block: TextBlock): boolean =>
  words.cover.some((form) => form.test(block.lines[0]!.text)) ||
  (lookOf(block).size < bodySize * LARGER && hasCoverLine(block, words));

/** Organs stand at the margin of the page, titles over the text, further in by this at least, in points. */
const FURTHER_IN = 30;

/** Is it an organ's name in the letters of the title that comes further down? */
const isOverTitle = ({ blocks, bodySize, cover }: Builder, block: TextBlock): boolean => {
  const [{ box, page }] = block.lines as readonly [Line];
  if (cover.titleSeen || isCentred(block, cover.pageWidth)) return false;
  return blocks
    .slice(blocks.indexOf(block) + 1)
    .some(
      (other) =>
        other.kind === 'text' &&
        other.number === undefined &&
        other.lines[0]!.page === page &&
        other.lines[0]!.box[0] > box[0] + FURTHER_IN &&
        !isCentred(other, cover.pageWidth) &&
        lookOf(other).bold &&
        lookOf(other).size > Math.max(bodySize * LARGER, lookOf(block).size - 0.5),
    );
};

/** The first words of a title page may be parted by their look: **Economic and Social Council**, `Official Records, 2025`. */
const withNext = ({ text, lines }: ComposedText, next: LayoutBlock | undefined): string =>
  next?.kind === 'text' && lines.length <= 3 ? [text, ...next.lines.map((line) => line.text)].join(' ') : text;

/** A printed volume has a title page after its cover: nothing on it is a heading. */
const addTitlePage = (
  builder: Builder,
  block: TextBlock,
  composed: ComposedText,
  next: LayoutBlock | undefined,
): boolean => {
  const { page } = block.lines[0]!;
  const isFirst = builder.nodes.every(({ type }) => type !== 'heading');
  if (builder.imprints.has(page) || (isFirst && builder.words.titlePage.test(withNext(composed, next))))
    builder.titlePage = page;
  if (builder.titlePage !== page) return false;
  const type = lookOf(block).size > builder.bodySize * LARGER ? 'title' : 'cover';
  add(builder, type, composed, { because: 'on the title page of a printed volume' });
  return true;
};

/** The part of the document that a block belongs to where that is not the running text; true when it was added. */
export const addFrontMatter = (
  builder: Builder,
  block: TextBlock,
  composed: ComposedText,
  next: LayoutBlock | undefined,
): boolean => {
  const look = lookOf(block);
  if (builder.contents.has(block)) {
    builder.mode = 'body';
    for (const lines of entryLines(block, builder.words)) addContentsEntry(builder, lines, block.column);
    return true;
  }
  if (builder.mode === 'cover') {
    const beforeText = next?.kind === 'text' && next.lines.length > 1 && !lookOf(next).bold;
    const beforeCover = (next?.kind === 'text' && isBelowOrgan(builder, next)) || isOverTitle(builder, block);
    const part = coverPart(block, composed.text, look, { ...builder.cover, beforeText, beforeCover });
    if (part !== 'end') {
      if (part === 'title') builder.cover = { titlePage: block.lines[0]!.page, ...builder.cover, titleSeen: true };
      add(builder, part, composed, { because: 'form and place on the first page' });
      return true;
    }
    builder.mode = 'body';
  }
  if (addTitlePage(builder, block, composed, next) || startMode(builder, block, composed)) return true;
  if (builder.mode === 'summary') {
    const numbered = block.number !== undefined && !isItemFamily(block.number.family);
    if (!numbered && !isHeading(block, composed.text, look, headingContext(builder, block, next, false))) {
      add(builder, 'summary', composed, { parent: builder.paragraph, because: 'below the word for a summary' });
      return true;
    }
    builder.mode = 'body';
    builder.paragraph = undefined;
  }
  if (builder.mode === 'notes') {
    builder.noteLines.push(...block.lines);
    return true;
  }
  return false;
};
