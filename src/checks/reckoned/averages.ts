import type { Cues } from '../text/cues.ts';
import type { ReckonedClaim } from './claim.ts';
import { averageIs } from './equation.ts';
import type { Told, ToldSentence } from './told.ts';
import { areOfTwoUnits } from './units.ts';

const unique = (told: readonly Told[]): Told[] => [...new Map(told.map((each) => [each.at, each])).values()];

/** The figure that the words call the average, where they call one so. */
const meanOf = (words: string, figures: readonly Told[], { mean, meanBehind }: Cues): Told | undefined => {
  const called = figures.filter(
    ({ at }) => mean.test(words.slice(Math.max(0, at - 60), at)) || meanBehind.test(words.slice(at + 1)),
  );
  return called.length === 1 ? called[0] : undefined;
};

const nounOf = ({ at, figure: { evidence } }: Told, words: string): string | undefined =>
  /[a-z]+$|\p{Script=Han}+$/u.exec(evidence.text)?.[0] ?? /^ [a-z]+/.exec(words.slice(at + 1))?.[0].trim();

/** “20 days on average, the shortest being 8 days and the longest 41”: extremes share nothing. */
const EXTREMES = /\b(?:short|long|low|high|small|larg|great)est\b|\b(?:minimum|maximum)\b|最[短长低高少多大小]/;

/** “Three seats, and two seats each”: these are no two seats for each of three. */
const areAlike = (one: Told, other: Told, words: string): boolean => {
  const noun = nounOf(one, words);
  return noun !== undefined && noun === nounOf(other, words);
};

/** What a sentence of three figures and no rate says of a whole that is spread over a number. */
export const averageClaims = ({ words, quantities, numbers, rates }: ToldSentence, cues: Cues): ReckonedClaim[] => {
  const figures = unique([...quantities, ...numbers]).toSorted((a, b) => a.figure.value.cmp(b.figure.value));
  if (rates.length > 0 || figures.length !== 3 || !cues.average.test(words) || EXTREMES.test(words)) return [];
  const [one, other, whole] = figures as [Told, Told, Told];
  const mean = meanOf(words, figures, cues);
  const equations = [
    { over: one, each: other },
    { over: other, each: one },
  ]
    .filter(({ over, each }) => over.figure.kind === 'number' && each.figure.kind === whole.figure.kind)
    .filter(({ each }) => mean === undefined || each === mean)
    .filter(({ over, each }) => !areAlike(over, each, words))
    .filter(({ over, each }) =>
      cues.isOver(words.slice(each.at + 1, each.at + 60), words.slice(over.at + 1, over.at + 40)),
    )
    .map(({ over, each }) => averageIs(whole.figure, over.figure, each.figure));
  const isSome = figures.some(({ figure }) => cues.some.test(figure.evidence.text));
  const isMeant =
    equations.length === 1 &&
    mean !== undefined &&
    !areOfTwoUnits(words, whole.at, mean.at) &&
    !isSome &&
    !cues.beyond.test(words) &&
    !cues.takenOff.test(words) &&
    !cues.moved.test(words);
  return [{ check: 'average', equations, meant: isMeant ? equations[0] : undefined }];
};
