import { compareFacts, type FactKind } from './compare.ts';
import { saidInFigure } from './difference.ts';
import type { Passage, PlacedFigure } from './passage.ts';
import { isSaid, plainFigure } from './said-figures.ts';
import type { TwinCheck } from './twin-check.ts';

/** Smaller ones are often said in ways that no list of words has: a pair, both, each. */
const SMALLEST_ALONE = 13;

/** A year may stand inside a period that the other language has read as a whole: 2003/04. */
const inAPeriod = ({ value }: PlacedFigure, { dates }: Passage): boolean =>
  dates.some((date) => date.value.edtf.split(/[-/]/).includes(value));

/** How far apart two figures are in how they are printed; a slip of the pen moves a digit or two. */
const distance = (a: PlacedFigure, b: PlacedFigure): number => {
  const [one, other] = [plainFigure(a.value), plainFigure(b.value)];
  if (Math.abs(one.length - other.length) > 1) return Number.POSITIVE_INFINITY;
  const differing = [...one].filter((sign, at) => sign !== other[at]).length;
  return differing <= Math.max(2, one.length / 2) ? differing : Number.POSITIVE_INFINITY;
};

const figures: FactKind<PlacedFigure> = {
  what: { en: 'the figure', zh: '数字' },
  in: ({ figures }) => figures,
  isSaidIn: (figure, passage) => isSaid(figure, passage.said) || inAPeriod(figure, passage),
  said: saidInFigure,
  distance,
  aloneCounts: ({ value }) => Number(value) >= SMALLEST_ALONE,
};

export const twinNumbers: TwinCheck = {
  name: 'twin-numbers',
  rule: {
    en: 'A figure that one language states is stated in the other, in digits or words, in whatever scale.',
    zh: '一种语文文本所列数字，另一种语文文本也应列出，不论用阿拉伯数字或文字、以何种单位表示。',
  },
  source: '占捐款的95%以上 … over 95 per cent of the contributions (crime programme report, para. 51)',
  needs: ['document.twinKey', 'paragraph'],
  examples: [
    { zh: '会费总额为1 250万美元。', en: 'Assessed contributions amounted to $12.5 million.', verdict: 'none' },
    { zh: '共有二十三个国家答复。', en: 'Twenty-three States replied.', verdict: 'none' },
    { zh: '共有82个国家提出请求。', en: 'Requests were received from 83 States.', verdict: 'conflict' },
    { zh: '部队员额上限为17 420人。', en: 'The troop ceiling is 17,240 personnel.', verdict: 'conflict' },
  ],
  run: (twins) => compareFacts(twins, figures),
};
