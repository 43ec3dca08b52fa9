import type { TextBlock } from '../../layout/index.ts';
import { type Builder, glyphsOf } from '../builder.ts';
import type { Look } from '../look.ts';
import type { TreeNode } from '../node.ts';
import type { ComposedText } from '../text/composed-text.ts';
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

/** The label right above is the number of this title. */
export const takeLabel = (builder: Builder, composed: ComposedText, look: Look): boolean => {
  const label = labelAbove(builder, composed);
  const number = label && numberOfLabel(builder, label.composed.text);
  if (!label || number === undefined) return false;
  const node: TreeNode = { ...label, number, composed, glyphs: label.glyphs + glyphsOf(composed.lines) };
  builder.nodes.splice(-1, 1, node);
  builder.headings.splice(-1, 1, { ...builder.headings.at(-1)!, node, look });
  return true;
};
