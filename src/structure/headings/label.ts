import type { TextBlock } from '../../layout/index.ts';
import { type Builder, glyphsOf } from '../builder.ts';
import type { Look } from '../look.ts';
import type { TreeNode } from '../node.ts';
import { type ComposedText, composeText } from '../text/composed-text.ts';
import { ENDS_SENTENCE } from './headings.ts';

/** What a text that is no more than a label (`Chapter I`, 第3节) has for a number. */
export const numberOfLabel = ({ words }: Builder, text: string): string | undefined => words.chapter.exec(text)?.[1];

/** The label that stands right above a text of this page. */
const labelAbove = (builder: Builder, { lines }: ComposedText): TreeNode | undefined => {
  const label = builder.nodes.at(-1);
  return label?.type === 'heading' &&
    numberOfLabel(builder, label.composed.text) !== undefined &&
    builder.headings.at(-1)?.node === label &&
    lines[0]!.page === label.composed.lines[0]!.page
    ? label
    : undefined;
};

/** Titles below their labels take no more lines and letters. */
const LINES = 3;
const LETTERS = 110;

/** Is it the title below its label, whatever it looks like? Below 第一条 a sentence may stand, which is none. */
export const isTitleOfLabel = (builder: Builder, { number }: TextBlock, composed: ComposedText): boolean =>
  !number &&
  composed.lines.length <= LINES &&
  composed.text.length <= LETTERS &&
  !ENDS_SENTENCE.test(composed.text) &&
  labelAbove(builder, composed) !== undefined;

/** Puts the heading of a label and its title in the place of the label, which was the last. */
const replaceLabel = ({ nodes, headings }: Builder, node: TreeNode, look?: Look): void => {
  nodes.splice(-1, 1, node);
  headings.splice(-1, 1, { ...headings.at(-1)!, node, ...(look ? { look } : {}) });
};

/** The label right above is the number of this title. */
export const takeLabel = (builder: Builder, composed: ComposedText, look: Look): boolean => {
  const label = labelAbove(builder, composed);
  const number = label && numberOfLabel(builder, label.composed.text);
  if (!label || number === undefined) return false;
  replaceLabel(builder, { ...label, number, composed, glyphs: label.glyphs + glyphsOf(composed.lines) }, look);
  return true;
};

/** A title stands no further below its label than this, in leadings. */
const BELOW = 3.2;

/**
 * `Article 5`, and apart from it `Simplified procedure`, as texts of the 1990s have it, or `Rule 32` in bold over `Functions of
 * the secretariat` in italics: one heading, as where both stand in one block.
 */
export const joinLabel = (builder: Builder, block: TextBlock, composed: ComposedText): boolean => {
  const { words, nodes, headings, vocabulary } = builder;
  const label = nodes.at(-1);
  const isLabel = label?.type === 'heading' && label === headings.at(-1)?.node && words.label.test(label.composed.text);
  if (!isLabel || block.number || block.gapBefore > BELOW || words.label.test(composed.text)) return false;
  const whole = composeText([...label.composed.lines, ...composed.lines], vocabulary);
  replaceLabel(builder, { ...label, composed: whole, glyphs: label.glyphs + glyphsOf(composed.lines) });
  return true;
};
