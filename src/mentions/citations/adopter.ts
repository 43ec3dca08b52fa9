import type { Span } from '../../record/index.ts';
import type { Body, CitationManner } from './manner.ts';
import type { Shape } from './numbers.ts';

/** The body that its sentence names for numbers of a shape, given the one that stands beside the numbers. */
export type AdopterOfShape = (shape: Shape, beside: Body | undefined) => Body | undefined;
export type Adopter = (text: string, list: Span, issuer: Body | undefined) => AdopterOfShape;

/** How far a sentence is read back, and how far before a list its own word and "in its" stand, in UTF-16 units. */
const SENTENCE = 400;
const HEAD = 100;
const sentenceEnd = /[。；;]|\.\s(?=[A-Z])|\n/g;

/** The shapes that the numbers of a body have; any other body may number in each year or session. */
const shapes: Readonly<Record<Body, readonly Shape[]>> = {
  GA: ['session', 'roman'],
  SC: ['council', 'plain'],
  ECOSOC: ['year', 'roman'],
  HRC: ['session'],
  UNEA: ['session'],
  Council: ['session', 'year', 'roman'],
  other: ['session', 'year'],
};
/** Whose a number of a shape is where nothing is named. */
const usual: Partial<Readonly<Record<Shape, Body>>> = { session: 'GA', year: 'ECOSOC' };

const sentenceBefore = (text: string, at: number): string => {
  const before = text.slice(Math.max(0, at - SENTENCE), at);
  let start = 0;
  for (const match of before.matchAll(sentenceEnd)) start = match.index + match[0].length;
  return before.slice(start);
};

/**
 * Builds what finds the body of a list of numbers that no body stands beside, by three rules:
 * 1. “In its resolution 48/13, the Human Rights Council …”, “in resolution 48/13, the …”: the body directly behind.
 * 2. “The Executive Board … in paragraph 2 of its decision 2022/2”: the body that the sentence names last before “its”;
 *    a committee only where the sentence does not name the body that such numbers usually are of as well.
 * 3. “Resolution 68/1” at the head of a text is the issuer's own.
 */
export const adopterOf = (manner: CitationManner): Adopter => {
  const names = manner.bodies.map(({ form, body }) => ({ body, form: new RegExp(`^(?:${form})$`) }));
  const any = manner.bodies.map(({ form }) => `(?:${form})`).join('|');
  const last = new RegExp(`(?<![A-Za-z])(?:${any})(?![A-Za-z])`, 'g');
  const behind = new RegExp(manner.adopterBehind.replace('BODY', `(${any})(?![A-Za-z])`), 'y');
  const own = new RegExp(`${manner.own}$`);
  const within = new RegExp(`${manner.within}$`);
  const heading = new RegExp(`^${manner.heading}$`);
  const bodyOf = (text: string): Body | undefined => names.find(({ form }) => form.test(text))?.body;

  const bodyBehind = (text: string, end: number): Body | undefined => {
    behind.lastIndex = end;
    const match = behind.exec(text);
    return match ? bodyOf(match[1]!) : undefined;
  };
  const namedBefore = (sentence: string, shape: Shape, issuer: Body | undefined): Body | undefined => {
    const bodies = [...sentence.matchAll(last)]
      .map(([name]) => bodyOf(name)!)
      .filter((body) => shapes[body].includes(shape));
    const nearest = bodies.at(-1);
    const doubtful = nearest === 'other' && issuer !== 'other' && bodies.includes(usual[shape] ?? 'other');
    return doubtful ? undefined : nearest;
  };
  return (text, [start, end], issuer) => {
    const head = text.slice(Math.max(0, start - HEAD), start);
    const isOwn = own.test(head);
    const following = isOwn || within.test(head) ? bodyBehind(text, end) : undefined;
    const sentence = isOwn && following === undefined ? sentenceBefore(text, start) : '';
    const isHeading = issuer !== undefined && start === head.length && heading.test(head);
    return (shape, beside) => {
      // The Assembly took note of the report of the Committee in its resolution 79/264.
      if (beside !== undefined && !(beside === 'other' && isOwn)) return beside;
      const fits = following !== undefined && shapes[following].includes(shape);
      // Only a body that says "its" adopts what a committee could: in resolution 79/1, the Committee saw a risk.
      if (fits && (isOwn || (following !== 'other' && following !== 'Council'))) return following;
      if (sentence !== '') return namedBefore(sentence, shape, issuer);
      return isHeading && shapes[issuer].includes(shape) ? issuer : undefined;
    };
  };
};
