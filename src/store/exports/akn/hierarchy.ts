import type { Block, Language } from '../../../record/index.ts';
import { inline, type Writing } from './inline.ts';
import { tableBlocks } from './table.ts';
import { element, escaped } from './xml.ts';

interface Naming {
  /** Element, and the prefix of its eId. */
  readonly name: string;
  readonly prefix: string;
}

/** Chapters and sections, as the UN cites them (chap. I, sect. A); deeper headings are levels. */
const headings: readonly Naming[] = [
  { name: 'chapter', prefix: 'chp' },
  { name: 'section', prefix: 'sec' },
];
const deeper: Naming = { name: 'level', prefix: 'lvl' };
const paragraph: Naming = { name: 'paragraph', prefix: 'para' };
const point: Naming = { name: 'point', prefix: 'point' };

const namingOf = ({ type, level = 1 }: Block): Naming | undefined => {
  if (type === 'heading') return headings[level - 1] ?? deeper;
  return type === 'paragraph' ? paragraph : type === 'item' ? point : undefined;
};

type Numbered = 'heading' | 'paragraph' | 'item';

/** Numbers with the signs that the UN prints around them. */
const printed: Readonly<Record<Language, Readonly<Record<Numbered, (number: string) => string>>>> = {
  en: { heading: (n) => `${n}.`, paragraph: (n) => `${n}.`, item: (n) => `(${n})` },
  zh: {
    heading: (n) => (/^\p{Script=Han}+$/u.test(n) ? `${n}、` : `${n}.`),
    paragraph: (n) => `${n}.`,
    item: (n) => `(${n})`,
  },
};

const numOf = ({ type, number }: Block, { record }: Writing): string => {
  if (number === undefined) return '';
  const sign = printed[record.document.language][type as Numbered];
  return element('num', {}, escaped(sign ? sign(number) : number));
};

/** Items that follow each other are one list. */
const runs = (children: readonly Block[]): Block[][] => {
  const result: Block[][] = [];
  for (const child of children) {
    const last = result.at(-1);
    if (child.type === 'item' && last?.[0]?.type === 'item') last.push(child);
    else result.push([child]);
  }
  return result;
};

const listXml = (items: readonly Block[], writing: Writing, eId: string, intro: string): string => {
  const list = writing.identify('list', eId);
  const opening = intro === '' ? '' : element('intro', { eId: `${list}__intro` }, intro);
  return element('list', { eId: list }, opening, ...items.map((item) => hierXml(item, writing, list)));
};

/** What stands below an element: its text, then its children, in the order of the page. */
const inside = (text: string, children: readonly Block[], writing: Writing, eId: string): string => {
  if (children.length === 0) return text === '' ? '' : element('content', { eId: `${eId}__content` }, text);
  const [first = [], ...rest] = runs(children);
  const isList = first[0]?.type === 'item';
  const opening = text === '' || isList ? '' : element('intro', { eId: `${eId}__intro` }, text);
  return (
    opening +
    runXml(first, writing, eId, isList ? text : '') +
    rest.map((run) => runXml(run, writing, eId, '')).join('')
  );
};

const runXml = (run: readonly Block[], writing: Writing, eId: string, intro: string): string =>
  run[0]?.type === 'item' ? listXml(run, writing, eId, intro) : run.map((one) => hierXml(one, writing, eId)).join('');

/** Notes stand where their marks are, and annexes behind the document. */
export const below = (block: Block | undefined, writing: Writing): readonly Block[] =>
  (writing.children.get(block?.id) ?? []).filter(({ type }) => type !== 'annex' && type !== 'furniture');

const otherXml = (block: Block, writing: Writing, parent: string | undefined): string => {
  const eId = writing.identify('hcont', parent);
  const text = block.type === 'table' ? tableBlocks(block, writing, eId) : element('p', {}, inline(block, writing));
  return element(
    'hcontainer',
    { name: block.type, eId },
    numOf(block, writing),
    inside(text, below(block, writing), writing, eId),
  );
};

/** A block and everything below it. @param parent eId of the element that it stands in */
export const hierXml = (block: Block, writing: Writing, parent: string | undefined): string => {
  const naming = namingOf(block);
  if (!naming) return otherXml(block, writing, parent);
  // Paragraphs are numbered through the document: their identifier needs no chapter.
  const eId = writing.identify(naming.prefix, naming === paragraph ? undefined : parent, block.number);
  const text = inline(block, writing);
  if (block.type !== 'heading') {
    const content = element('p', {}, text);
    return element(naming.name, { eId }, numOf(block, writing), inside(content, below(block, writing), writing, eId));
  }
  const heading = element('heading', { eId: `${eId}__heading` }, text);
  return element(naming.name, { eId }, numOf(block, writing), heading, inside('', below(block, writing), writing, eId));
};

/** Blocks side by side; items among them are lists. */
export const siblingsXml = (blocks: readonly Block[], writing: Writing): string =>
  runs(blocks)
    .map((run) =>
      run[0]?.type === 'item'
        ? listXml(run, writing, 'body', '')
        : run.map((one) => hierXml(one, writing, undefined)).join(''),
    )
    .join('');
