import type { ReckonedClaim } from './claim.ts';
import type { Cues } from './cues.ts';
import { averageIs } from './equation.ts';
import type { Told, ToldSentence } from './told.ts';

const unique = (told: readonly Told[]): Told[] => [...new Map(told.map((each) => [each.at, each])).values()];

/** What a sentence of three figures and no rate says of a whole that is spread over a number. */
export const averageClaims = (
  { words, quantities, numbers, rates }: ToldSentence,
  { average }: Cues,
): ReckonedClaim[] => {
  const figures = unique([...quantities, ...numbers]).toSorted((a, b) => a.figure.value.cmp(b.figure.value));
  if (rates.length > 0 || figures.length !== 3 || !average.test(words)) return [];
  const [one, other, whole] = figures.map(({ figure }) => figure) as [Told['figure'], Told['figure'], Told['figure']];
  const equations = [averageIs(whole, one, other), averageIs(whole, other, one)].filter(
    ({ figures: { number, average: mean } }) => number!.kind === 'number' && mean!.kind === whole.kind,
  );
  return [{ check: 'average', equations, meant: equations.length === 1 ? equations[0] : undefined }];
};
