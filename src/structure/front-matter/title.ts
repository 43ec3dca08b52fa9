import type { TreeNode } from '../node.ts';
import type { Words } from '../words/words.ts';
import { LARGER } from './cover.ts';
import { isSymbolByForm } from './symbol-form.ts';

/** What goes on below a title is in words, not in brackets: `(27 to 31 January 2025, New York)`. */
const IN_WORDS = /^\p{L}/u;

/** “Report of the Working Group on the Universal Periodic Review” is of a State, which may be in smaller letters below it. */
const withSubject = (title: TreeNode, titles: readonly TreeNode[], words: Words): string => {
  const { text } = title.composed;
  const next = titles[titles.indexOf(title) + 1];
  const subject = next?.composed.text ?? '';
  if (!words.openTitle.test(text) || next?.composed.lines[0]?.page !== title.composed.lines[0]?.page) return text;
  const others = [words.byline, words.addition, words.titlePage, ...words.cover];
  return IN_WORDS.test(subject) && !others.some((form) => form.test(subject)) ? `${text} ${subject}` : text;
};

const sizeOf = (node: TreeNode): number => node.composed.lines[0]?.size ?? 0;

/** The first heading of the first page, where it is larger than the text: `The General Assembly` adopts what is so called. */
const headingForTitle = (nodes: readonly TreeNode[]): TreeNode | undefined => {
  const first = nodes.filter(({ composed }) => composed.lines[0]?.page === 1);
  const text = first.find(({ type }) => type === 'paragraph');
  return first.find(
    (node) =>
      text !== undefined &&
      node.type === 'heading' &&
      node.number === undefined &&
      sizeOf(node) > LARGER * sizeOf(text),
  );
};

/** A document that is a table and no more has its title over that: `List of participants`, larger than the lines of its cover. */
const tableForTitle = (nodes: readonly TreeNode[]): string | undefined => {
  const covers = nodes.filter(({ type }) => type === 'cover');
  const text = nodes.find(({ type }) => type !== 'cover');
  const isTable = covers.length > 0 && text?.type === 'table' && text.composed.lines[0]?.page === 1;
  return isTable && sizeOf(text) > LARGER * Math.min(...covers.map(sizeOf)) ? text.composed.text : undefined;
};

/** What no title of a report is by itself: a word or two in Chinese, or words that go on from others. */
const REST = /^(?:\p{Script=Han}{1,4}|\p{Ll}.*)$/u;

/**
 * Begins the document in the middle of its title? Its first page is missing, and of `…特别是其技术合作能力` the last line stands
 * over “Report of the Secretary-General”.
 */
export const startsInTitle = (nodes: readonly TreeNode[], words: Words): boolean => {
  const [first, second] = nodes;
  return (
    first?.type === 'title' &&
    second?.type === 'title' &&
    REST.test(first.composed.text) &&
    !words.contents.test(first.composed.text) &&
    words.byline.test(second.composed.text) &&
    nodes.every(({ type }) => type !== 'cover')
  );
};

/** The title as the cover has it; `undefined` where it has none that is known for one. */
export const titleOf = (nodes: readonly TreeNode[], words: Words): string | undefined => {
  const numbered = nodes.find((node) => node.type === 'heading' && node.number?.includes('/'));
  if (numbered) return numbered.composed.text;
  // An annex has a title of its own.
  const titles = nodes.filter(
    ({ type, parent, composed: { text } }) =>
      type === 'title' && !parent && !words.issuer.test(text) && !isSymbolByForm(text),
  );
  if (titles.length === 0) return headingForTitle(nodes)?.composed.text ?? tableForTitle(nodes);
  const largest = Math.max(...titles.map(sizeOf));
  // The title page of a volume has the title of its cover again.
  const large = titles.filter(
    (node, index) =>
      sizeOf(node) >= largest - 0.3 &&
      titles.findIndex(({ composed }) => composed.text === node.composed.text) === index,
  );
  const subjects = large.filter(({ composed }) => !words.byline.test(composed.text));
  const main = subjects.length > 0 ? subjects : large;
  const text = [
    ...main.slice(0, -1).map((node) => node.composed.text),
    ...main.slice(-1).map((node) => withSubject(node, titles, words)),
  ].join(' ');
  return text === '' ? undefined : text;
};
