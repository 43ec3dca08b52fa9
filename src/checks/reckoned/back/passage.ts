import { signs } from '../../text/masked-text.ts';
import { type Sentence, type Told, type ToldSentence, toldBy } from '../told.ts';

/** A sentence together with those before it that its words look back to. */
export interface Passage {
  readonly told: ToldSentence;
  /** Offset in the words at which the sentence itself begins. */
  readonly from: number;
}

/** No sentence looks back farther than over so many others. */
const MOST_BEFORE = 2;
/** Nor over so many signs. */
const REACH = 500;

const joined = (sentences: readonly Sentence[]): Passage => {
  let [words, from] = ['', 0];
  const told: Told[] = [];
  for (const each of sentences) {
    from = words.length;
    told.push(...each.told.map(({ at, figure }) => ({ at: at + words.length, figure })));
    words += each.words + signs.stop;
  }
  return { told: toldBy(words, told), from };
};

/**
 * A sentence alone, then with the one before it, and so on: what it looks back to is the nearest that it can mean.
 * @param at which of the sentences
 */
export const passagesTo = (sentences: readonly Sentence[], at: number): Passage[] =>
  Array.from({ length: Math.min(at, MOST_BEFORE) + 1 }, (_, before) =>
    joined(sentences.slice(at - before, at + 1)),
  ).filter(({ told, from }) => from <= REACH && told.quantities.length + told.rates.length > 1);
