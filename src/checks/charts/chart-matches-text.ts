import type { Check, FindingDraft } from '../check.ts';
import { Decimal, grouped, plain, precisionOf } from '../figures.ts';
import { atBlock, atText } from '../places.ts';
import { slipBetween } from '../slips.ts';
import { type ChartClaim, type ChartFigure, chartClaims } from './chart-claims.ts';
import { hasLabel, labelsOf } from './chart-labels.ts';

/** Every figure that the labels of a chart may be read as. */
const readLabels = (labels: string): Decimal[] =>
  Array.from(
    labels.matchAll(/(?<![\d.,A-Za-z])\d{1,3}(?:[ ,]\d{3})?(?:\.\d+)?(?![\d.,])/g),
    ([printed]) => new Decimal(printed.replaceAll(/[, ]/g, '')),
  );

/** A label that the figure is one slip from, and that no other figure of the sentence tells. */
const slippedFrom = ({ figures }: ChartClaim, { value }: ChartFigure, labels: string): Decimal | undefined =>
  readLabels(labels).find(
    (label) =>
      ['digit', 'swap'].includes(slipBetween(plain(label), plain(value)) ?? '') &&
      !figures.some((figure) => figure.value.eq(label)),
  );

const chartName = ({ chart }: ChartClaim): string => chart.text.slice(0, 24).trim();

const conflict = (claim: ChartClaim, figure: ChartFigure, label: Decimal | undefined): FindingDraft => {
  const said = grouped(figure.value);
  const shown = label && grouped(label);
  return {
    verdict: 'conflict',
    severity: 'warning',
    doubt: 'cannot tell',
    confidence: 0.6,
    message: {
      en: `The text gives ${said}, which the chart that it refers to does not have (${chartName(claim)}…)${shown ? `; the chart has ${shown}` : ''}.`,
      zh: `正文所述${said}未见于所指的图（${chartName(claim)}…）${shown ? `，图中有${shown}` : ''}。`,
    },
    evidence: [atText(claim.block, figure.start, figure.end), atBlock(claim.chart)],
    computation: {
      expression: shown ? `${said} − ${shown}` : said,
      expected: label ? plain(label) : '',
      found: plain(figure.value),
      difference: label ? plain(figure.value.minus(label)) : '',
    },
  };
};

const agreement = (claim: ChartClaim, figures: readonly ChartFigure[]): FindingDraft => {
  const said = figures.map(({ value }) => grouped(value)).join(', ');
  const first = plain(figures[0]!.value);
  return {
    verdict: 'agreement',
    severity: 'info',
    confidence: 0.8,
    message: {
      en: `The chart has what the text says was planned and reached: ${said}.`,
      zh: `图中有正文所述的计划数和实际数：${said}。`,
    },
    evidence: [...figures.map(({ start, end }) => atText(claim.block, start, end)), atBlock(claim.chart)],
    computation: { expression: said, expected: first, found: first, difference: '0' },
  };
};

/** Another figure of the sentence is of the chart only where it has so many digits that a label like it is no chance. */
const TELLING_DIGITS = 4;

/** What the chart does not have, with the label that it may be instead. */
const strayIn = (claim: ChartClaim, labels: string): readonly [ChartFigure, Decimal | undefined] | undefined => {
  const missing = claim.figures.filter(({ value }) => !hasLabel(labels, value));
  const meant = missing.filter(({ role }) => role !== 'aside');
  // Of several that it does not have the chart is another, or was not read.
  if (meant.length > 1) return undefined;
  const asides = missing.filter(({ role, value }) => role === 'aside' && precisionOf(value) >= TELLING_DIGITS);
  for (const figure of [...meant, ...asides]) {
    const label = slippedFrom(claim, figure, labels);
    const isOther = figure.role === 'planned' && missing.length < claim.figures.length;
    if (label || isOther) return [figure, label];
  }
  return undefined;
};

const judge = (claim: ChartClaim): FindingDraft[] => {
  const labels = labelsOf(claim.chart);
  const stray = strayIn(claim, labels);
  if (stray) return [conflict(claim, ...stray)];
  const shown = claim.figures.filter(({ role, value }) => role !== 'aside' && hasLabel(labels, value));
  return shown.length > 0 ? [agreement(claim, shown)] : [];
};

export const chartMatchesText: Check = {
  name: 'chart-matches-text',
  rule: {
    en: 'The figures that the text gives as planned and as reached are in the chart that the next paragraph refers to.',
    zh: '正文所述的计划数和实际数应见于下一段所指的图。',
  },
  source:
    'The programme’s work contributed to 29,199 jobs …, which exceeded the planned target of 13,000 … (see figure 13.II) (A/81/6 (Sect. 13))',
  needs: ['figure'],
  // Charts come from pages alone: tests/checks/charts/ has what the check says of them.
  examples: { en: [], zh: [] },
  run: (record) => chartClaims(record).flatMap(judge),
};
