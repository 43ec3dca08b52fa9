import { type Model, notesOf, type Part } from '../../fixtures/documents/model.ts';
import { type Style, setTitle } from '../../fixtures/documents/style.ts';
import type { Block, DocumentRecord } from '../../src/record/index.ts';

/** So many right, of so many wanted, where so many were found. */
export interface Tally {
  right: number;
  wanted: number;
  found: number;
}

export interface DocumentScore {
  /** Paragraphs, items and boxes: number and whole text equal, in their order. */
  readonly paragraphs: Tally;
  /** Printed numbers of paragraphs, in their order. */
  readonly numbers: Tally;
  readonly titles: Tally;
  readonly levels: Tally;
  readonly annexes: Tally;
  /** Notes with their whole text and their mark at its exact place. */
  readonly notes: Tally;
  /** Beginnings of paragraphs in the order in which they are read. */
  readonly order: Tally;
  /** Running matter in the text, by the line. */
  readonly furniture: readonly string[];
  readonly unplaced: number;
  /** What was wanted and not found, and what stood there. */
  readonly faults: readonly string[];
}

const squeezed = (text: string): string =>
  text
    .replace(/(?<=[\p{Script=Han}，。；：、（）《》“”])\s+|\s+(?=[\p{Script=Han}，。；：、（）《》“”])/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Which of the wanted stand among the found, in order: a longest common subsequence. */
const inOrder = (wanted: readonly string[], found: readonly string[]): boolean[] => {
  const rows = [new Array<number>(found.length + 1).fill(0)];
  for (let i = wanted.length - 1; i >= 0; i -= 1) {
    const below = rows[0]!;
    const row = new Array<number>(found.length + 1).fill(0);
    for (let j = found.length - 1; j >= 0; j -= 1)
      row[j] = wanted[i] === found[j] ? below[j + 1]! + 1 : Math.max(below[j]!, row[j + 1]!);
    rows.unshift(row);
  }
  const right = wanted.map(() => false);
  for (let i = 0, j = 0; i < wanted.length && j < found.length; ) {
    if (wanted[i] === found[j]) {
      right[i] = true;
      i += 1;
      j += 1;
    } else if (rows[i + 1]![j]! >= rows[i]![j + 1]!) i += 1;
    else j += 1;
  }
  return right;
};

const plainNumber = (number: string | undefined): string => (number ?? '').replace(/[.．、()]/g, '');

const textOf = (part: Part): string[] => {
  if (part.kind === 'paragraph') return [`${plainNumber(part.number)}|${squeezed(part.rich.text)}`];
  if (part.kind === 'item') return [`${plainNumber(part.number)}|${squeezed(part.rich.text)}`];
  return part.kind === 'box' ? [`|${squeezed(part.rich.text)}`] : [];
};

const headingsOf = (parts: readonly Part[], style: Style): { title: string; level: string }[] =>
  parts.flatMap((part) => {
    if (part.kind !== 'heading') return [];
    const title = squeezed(setTitle(part.text, style.headings[part.depth - 1]));
    return [{ title, level: `${part.depth} ${plainNumber(part.number)} ${title}` }];
  });

/** Labels of annexes with those that they stand in and their number, and their titles. */
const annexesOf = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) => {
    if (part.kind !== 'annex') return [];
    const path = [...(part.within ?? []), part.label].map(squeezed).join(' > ');
    return [`${path}|${plainNumber(part.number)}`, ...(part.title === '' ? [] : [squeezed(part.title)])];
  });

const annexesIn = (blocks: readonly Block[]): string[] => {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const pathOf = (block: Block): string => {
    const parent = block.parent === undefined ? undefined : byId.get(block.parent);
    return `${parent ? `${pathOf(parent)} > ` : ''}${squeezed(block.text)}`;
  };
  return blocks.flatMap((block) => {
    if (block.type === 'annex') return [`${pathOf(block)}|${block.number ?? ''}`];
    return block.type === 'title' && block.parent !== undefined ? [squeezed(block.text)] : [];
  });
};

const TEXT = new Set<Block['type']>(['paragraph', 'item', 'quote', 'other', 'summary']);

const anchored = (blocks: readonly Block[]): Map<string, string[]> => {
  const before = new Map<string, string[]>();
  for (const { anchors, text } of blocks)
    for (const { note, offset } of anchors ?? [])
      if (note) before.set(note, [...(before.get(note) ?? []), squeezed(text.slice(0, offset)).slice(-25)]);
  return before;
};

const wantedNotes = (parts: readonly Part[]): string[] => {
  const texts = parts.flatMap((part) => (part.kind === 'heading' || part.kind === 'annex' ? [] : [part.rich]));
  return texts.flatMap(({ text, notes }) =>
    notes.map(
      ({ mark, offset, text: said }) => `${mark}|${squeezed(said)}|${squeezed(text.slice(0, offset)).slice(-25)}`,
    ),
  );
};

/** A line of running matter that ended in the text. */
const furnitureIn = (blocks: readonly Block[], { cover }: Model): string[] => {
  const job = cover.job.replace('-', '');
  const forms = [cover.symbol, cover.job, job];
  return blocks
    .filter(({ type, evidence }) => type !== 'furniture' && !(evidence[0]?.page === 1 && type === 'cover'))
    .filter(({ text }) => forms.some((form) => text.includes(form)) || /^(?:Page )?\d{1,3}(?:\/\d{1,3})?$/.test(text))
    .map(({ text }) => text.slice(0, 60));
};

const START = 24;

const common = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
};

/** Where a text begins to differ from the block that is most like it. */
const difference = (wanted: string, blocks: readonly Block[]): string => {
  const text = wanted.slice(wanted.indexOf('|') + 1);
  const all = blocks.map((block) => ({ block, text: squeezed(block.text) }));
  const best = all.reduce((one, other) => (common(text, other.text) > common(text, one.text) ? other : one));
  const at = common(text, best.text);
  const { type, number = '', evidence } = best.block;
  return `p. ${evidence[0]?.page}, ${type} ${number}, after “${text.slice(Math.max(0, at - 20), at)}”: wanted “${text.slice(at, at + 20)}”, is “${best.text.slice(at, at + 40)}”`;
};

const tally = (wanted: readonly string[], found: readonly string[], right: readonly boolean[]): Tally => ({
  right: right.filter(Boolean).length,
  wanted: wanted.length,
  found: found.length,
});

const compare = (wanted: readonly string[], found: readonly string[]): Tally =>
  tally(wanted, found, inOrder(wanted, found));

/** What of a generated document stands in its record as it was made. */
export const scoreDocument = (model: Model, style: Style, record: DocumentRecord): DocumentScore => {
  const { blocks } = record;
  const texts = blocks.filter(({ type }) => TEXT.has(type));
  const wanted = model.parts.flatMap(textOf);
  const found = texts.map(({ number, text }) => `${number ?? ''}|${squeezed(text)}`);
  const right = inOrder(wanted, found);
  const headings = headingsOf(model.parts, style);
  const boxes = new Set(model.parts.flatMap((part) => (part.kind === 'box' ? [squeezed(part.title)] : [])));
  const foundHeadings = blocks.filter(({ type, text }) => type === 'heading' && !boxes.has(squeezed(text)));
  const titles = foundHeadings.map(({ text }) => squeezed(text));
  const levels = foundHeadings.map(({ level, number, text }) => `${level} ${number ?? ''} ${squeezed(text)}`);
  const before = anchored(blocks);
  const notes = wantedNotes(model.parts);
  const foundNotes = blocks
    .filter(({ type }) => type === 'footnote')
    .flatMap(({ id, number, text }) =>
      (before.get(id) ?? ['']).map((place) => `${number ?? ''}|${squeezed(text)}|${place}`),
    );
  const notesRight = notes.map((one) => foundNotes.includes(one));
  const start = (text: string): string => text.slice(text.indexOf('|') + 1).slice(0, START);
  const level = headings.map((one) => one.level);
  const [annexes, foundAnnexes] = [annexesOf(model.parts), annexesIn(blocks)];
  const annexesRight = inOrder(annexes, foundAnnexes);
  const levelsRight = inOrder(level, levels);
  return {
    paragraphs: tally(wanted, found, right),
    numbers: compare(
      model.parts.flatMap((part) => (part.kind === 'paragraph' && part.number ? [part.number] : [])),
      blocks.flatMap(({ type, number }) => (type === 'paragraph' && number ? [number] : [])),
    ),
    titles: compare(
      headings.map(({ title }) => title),
      titles,
    ),
    levels: tally(level, levels, levelsRight),
    annexes: compare(annexes, foundAnnexes),
    notes: tally(notes, foundNotes, notesRight),
    order: compare(
      wanted.map(start),
      blocks.map(({ text }) => squeezed(text).slice(0, START)),
    ),
    furniture: furnitureIn(blocks, model),
    unplaced: record.conservation.unplaced,
    faults: [
      ...wanted
        .filter((_, index) => !right[index])
        .map((text) => `text: ${text.slice(0, 50)}… ${difference(text, blocks)}`),
      ...level.filter((_, index) => !levelsRight[index]).map((text) => `heading: ${text}`),
      ...levels.filter((text) => !level.includes(text)).map((text) => `not a heading, or elsewhere: ${text}`),
      ...annexes.filter((_, index) => !annexesRight[index]).map((text) => `annex: ${text}`),
      ...notes.filter((_, index) => !notesRight[index]).map((text) => `note: ${text}`),
    ],
  };
};

/** How many notes a model has, for the reader of a report. */
export const countNotes = (model: Model): number => notesOf(model.parts).length;
