import type { Builder } from '../builder.ts';
import type { TreeNode } from '../node.ts';
import { ordinalOf } from '../paragraphs/ordinal.ts';
import type { Words } from '../words/words.ts';

/** What the builder knows of annexes. */
export type AnnexContext = Pick<Builder, 'annex' | 'mainText' | 'nodes' | 'words'>;

/** The open annex and those that it stands in, innermost first. */
const openAnnexes = ({ annex }: AnnexContext): TreeNode[] => {
  const open: TreeNode[] = [];
  for (let one = annex; one; one = one.parent) open.push(one);
  return open;
};

/** The word that an annex is labelled with; what it belongs to may stand before it. */
const labelOf = (text: string, { appendixOf }: Words): string =>
  (/^\p{Script=Han}{2}|^\p{L}+/u.exec(text.replace(appendixOf, ''))?.[0] ?? text).toLowerCase();

const FAMILIES = ['roman', 'letter', 'chapter', 'arabic'] as const;

const isNext = (before: string | undefined, number: string | undefined): boolean =>
  before !== undefined &&
  number !== undefined &&
  FAMILIES.some((family) => ordinalOf(family, before) + 1 === ordinalOf(family, number));

/** Is the document a letter, without headings and numbers, so that the document proper is its annex? */
const isTransmitted = ({ mainText, nodes, words }: AnnexContext): boolean =>
  mainText !== undefined &&
  mainText.headings.length === 0 &&
  mainText.sequence.last === undefined &&
  nodes.some(({ type, composed }) => type === 'title' && words.letter.test(composed.text));

/**
 * What a new annex stands in, where it stands in another. An enclosure or appendix belongs to the annex before it. The sole
 * annex of a letter (one without a number) has no second one beside it: what is called annex after it belongs to what the
 * letter transmits.
 */
export const parentOfAnnex = (
  builder: AnnexContext,
  text: string,
  number: string | undefined,
): TreeNode | undefined => {
  const open = openAnnexes(builder);
  const { words } = builder;
  const label = labelOf(text, words);
  const alike = open.filter((one) => labelOf(one.composed.text, words) === label);
  const whole = alike.find((one) => one.number !== undefined && number?.startsWith(`${one.number}.`));
  if (whole) return whole;
  const before = alike.find((one) => isNext(one.number, number));
  if (before) return before.parent;
  const [last] = alike;
  const isAppendix = words.appendix.test(label);
  if (last) return last.number === undefined && !isAppendix && isTransmitted(builder) ? open[0] : last.parent;
  return isAppendix ? open[0] : undefined;
};
