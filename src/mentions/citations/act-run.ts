import type { Language, Span } from '../../record/index.ts';
import type { FoundCitation } from '../found.ts';
import { fitsItsDate } from './act-bodies.ts';
import { isBare, isDated, isLoose, type Member, memberCitation } from './act-members.ts';
import type { Adopter } from './adopter.ts';
import type { Token } from './lexer.ts';
import type { Act, Body, CitationManner } from './manner.ts';
import type { YearBeside } from './year-beside.ts';

/** What has been read of one unbroken run of words that make citations. */
export interface Run {
  readonly members: Member[];
  body: Body | undefined;
  /** What the numbers are; in Chinese it is carried over from the list before. */
  act: Act | undefined;
  date: string | undefined;
  ordinal: boolean;
  filler: boolean;
  last: Token['type'] | undefined;
  end: number;
}

export const emptyRun = (): Run => ({
  members: [],
  body: undefined,
  act: undefined,
  date: undefined,
  ordinal: false,
  filler: false,
  last: undefined,
  end: -1,
});

/** What stays the same while texts of a language are read. */
export interface Reader {
  readonly manner: CitationManner;
  readonly language: Language;
  /** The words for an act, anywhere. */
  readonly word: RegExp;
  /** What a date behind an act may belong to instead. */
  readonly report: RegExp;
  readonly adopter: Adopter;
  readonly yearBeside: YearBeside;
}

/** One text while it is read. */
export interface Reading {
  readonly text: string;
  readonly issuer: Body | undefined;
  readonly found: FoundCitation[];
  run: Run;
  /** Where the last number of the Council's with its year ends. */
  reach: number;
}

/** How far behind the word "resolutions" numbers like 1820 (2008) are still taken for resolutions. */
export const REACH = 600;

/** Is a number like 1820 (2008) close enough behind the word that makes it a resolution? */
const isNear = ({ text, reach }: Reading, { span: [start], ordinal }: Member, word: RegExp): boolean =>
  ordinal || start - reach < REACH || word.test(text.slice(Math.max(0, start - REACH), start));

/** How far before a list a report on it is named. */
const REPORT_REACH = 130;

/** A date behind a number that cannot be that of its adoption belongs to the report that is spoken of. */
const withOwnDate = ({ report }: Reader, text: string, start: number, member: Member): Member => {
  const { adopted, ...bare } = member;
  if (adopted === undefined || fitsItsDate(bare.number, adopted)) return member;
  return report.test(text.slice(Math.max(0, start - REPORT_REACH), start)) ? bare : member;
};

/** Makes citations of the numbers read so far; the run goes on behind them. */
export const give = (reader: Reader, reading: Reading, act: Act | undefined): void => {
  const { text, issuer, run } = reading;
  const council = run.members.some(isDated);
  const [first] = run.members;
  const stretch: Span | undefined = first && act && [first.span[0], run.members.at(-1)!.span[1]];
  const adopter = stretch && reader.adopter(text, stretch, issuer);
  const year = stretch && run.members.some(isBare) ? reader.yearBeside(text, stretch) : undefined;
  for (const read of run.members) {
    const member = withOwnDate(reader, text, first!.span[0], read);
    if (!act && !(isLoose(member) && isNear(reading, member, reader.word))) continue;
    if (isDated(member)) reading.reach = member.span[1];
    const body = adopter ? adopter(member.number.shape, member.body) : member.body;
    const citation = memberCitation({ ...member, body }, act, { council, issuer, year }, reader.language);
    if (citation) reading.found.push(citation);
  }
  run.members.length = 0;
};

/** Ends the run where something stands that belongs to no citation. */
export const close = (reader: Reader, reading: Reading): void => {
  give(reader, reading, reading.run.act);
  reading.run = emptyRun();
};
