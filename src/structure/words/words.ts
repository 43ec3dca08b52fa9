/** What a language calls the parts of a document. Each form is tried on a whole, short block. */
export interface Words {
  readonly summary: RegExp;
  readonly contents: RegExp;
  readonly notes: RegExp;
  /** The heading of a list of annexes below the entries of a contents page. */
  readonly annexList: RegExp;
  /** An entry of such a list. */
  readonly annexEntry: RegExp;
  /** Group 1, where there is one, is the annex's number. */
  readonly annex: RegExp;
  /** The title of an annex that names the letter it belongs to; group 1, where there is one, is its number. */
  readonly annexTo: RegExp;
  /** An annex with its title behind its number; group 1 is the number. */
  readonly annexTitled: RegExp;
  /** An annex with its title behind its label in larger letters, nothing between them; group 1, where there is one, is the number. */
  readonly annexNamed: RegExp;
  /** Of these, what belongs to an annex where one stands before it. */
  readonly appendix: RegExp;
  /** What an appendix may name before its own label: `Annex 1 - Appendix 1`. */
  readonly appendixOf: RegExp;
  /** The heading of a first section, never a title. */
  readonly introduction: RegExp;
  /** In brackets above a text: the language that it was written in, or the only one that it is in. */
  readonly original: RegExp;
  /** The title of a letter that stands with others in one document. */
  readonly letter: RegExp;
  /** The title of a box starts so. */
  readonly box: RegExp;
  /** The label of a drawing, alone in its line. */
  readonly figure: RegExp;
  /** The label of a drawing with its title after it. */
  readonly figureTitled: RegExp;
  /** Names that stand above a title in its letters. */
  readonly issuer: RegExp;
  /** A title that does not tell its subject, only whose it is: what stands below it belongs to it. */
  readonly openTitle: RegExp;
  /** The line below a title that tells who reports. */
  readonly byline: RegExp;
  /** The title page of a printed volume starts so. */
  readonly titlePage: RegExp;
  /** Where a printed volume comes from, at the foot of its title page. */
  readonly imprint: RegExp;
  /** The label of a chapter, alone in its line over the chapter's title; group 1 is its number. */
  readonly chapter: RegExp;
  /** The label of a chapter with its title behind it. */
  readonly chapterNamed: RegExp;
  /** A label with its number, alone in its line over the title that belongs to it: an article's, a rule's. */
  readonly label: RegExp;
  /** Which part of a budget a document is: a line of its title. */
  readonly budgetPart: RegExp;
  /** What the titles of the parts of a text start with, the outermost first. */
  readonly divisions: readonly RegExp[];
  /** The title of one of several drafts in a report: group 1 is what it is, group 2 its number. */
  readonly draft: RegExp;
  /** A line that can only stand in the masthead or below it. */
  readonly cover: readonly RegExp[];
  readonly masthead: RegExp;
  /** What the document is to the one that has its title: the line below the title. */
  readonly addition: RegExp;
  /** The title line of a resolution, which stands higher than other titles. */
  readonly resolution: RegExp;
  /** The organ's name at the start of a resolution: the subject of its first sentence, not a heading. */
  readonly opening: RegExp;
  /** The meeting that adopted a resolution, below it: the resolution ends there. */
  readonly adoptedAt: RegExp;
}

/** One field of the cover: the first form that fits a cover line gives group 1, or what `read` makes of the match. */
export interface CoverForm {
  readonly field: 'session' | 'agendaItem' | 'distribution' | 'date' | 'originalLanguage' | 'body';
  readonly form: RegExp;
  readonly example: string;
  readonly read?: (match: RegExpExecArray) => string | undefined;
}

/** Older covers have their fields in capitals: `GENERAL`, `ENGLISH`. */
export const capitalized = (match: RegExpExecArray): string =>
  match[1]!
    .trim()
    .replace(/\p{L}+/gu, (word) =>
      /^and$/i.test(word) ? 'and' : word[0]!.toUpperCase() + word.slice(1).toLowerCase(),
    );

/** Principal organs by their names in the two languages, in the short form that records use. */
const organs: Readonly<Record<string, string>> = {
  'General Assembly': 'GA',
  'Security Council': 'SC',
  'Economic and Social Council': 'ECOSOC',
  大会: 'GA',
  安全理事会: 'SC',
  经济及社会理事会: 'ECOSOC',
};

export const organOf = (match: RegExpExecArray): string | undefined =>
  organs[match[1]!.replace(/(?<=\p{Script=Han})\s/gu, '')];
