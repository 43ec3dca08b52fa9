import type { Language, Span } from '../../record/index.ts';
import type { FoundCitation } from '../found.ts';
import { close, emptyRun, REACH, type Reader, type Reading } from './act-run.ts';
import { take } from './act-steps.ts';
import { adopterOf } from './adopter.ts';
import { lexerOf } from './lexer.ts';
import type { Body, CitationManner } from './manner.ts';
import { yearBesideOf } from './year-beside.ts';

/**
 * Finds resolutions and decisions cited by number, alone or in lists that one word governs.
 * @param taken spans that other citations hold, in order
 * @param issuer the body whose document the text stands in
 */
export type ActFinder = (text: string, taken: readonly Span[], issuer: Body | undefined) => FoundCitation[];

/** Builds the finder of a language. */
export const actFinder = (manner: CitationManner, language: Language): ActFinder => {
  const lex = lexerOf(manner);
  const word = new RegExp(manner.acts.map(({ form }) => form).join('|'));
  const report = new RegExp(manner.reportBefore);
  const reader: Reader = {
    manner,
    language,
    word,
    report,
    adopter: adopterOf(manner),
    yearBeside: yearBesideOf(manner),
  };
  return (text, taken, issuer) => {
    const reading: Reading = { text, issuer, found: [], run: emptyRun(), reach: -REACH };
    let blocked = 0;
    for (const token of lex(text)) {
      while (blocked < taken.length && taken[blocked]![1] <= token.start) blocked += 1;
      const inside = blocked < taken.length && taken[blocked]![0] < token.end;
      const { last, end } = reading.run;
      if (inside || (last !== undefined && text.slice(end, token.start).trim() !== '')) close(reader, reading);
      if (!inside) take(reader, reading, token);
    }
    close(reader, reading);
    return reading.found;
  };
};
