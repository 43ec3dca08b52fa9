/**
 * What a document is called, in both languages: "that report" and 上述报告 stand for a source that the text calls a
 * report, never for a letter. The same words are looked for in what points back and before its source.
 */
const nouns = [
  { noun: 'report', form: /report(?:s|ed)?\b|报告/gi },
  { noun: 'letter', form: /letters?\b|信件|信函|来信|信(?![息任托贷用仰])|函(?![数授])/gi },
  { noun: 'note', form: /notes?\b(?! verbale)|说明/gi },
  { noun: 'note verbale', form: /notes? verbales?|普通照会/gi },
  { noun: 'bulletin', form: /bulletins?\b|公报/gi },
  { noun: 'statement', form: /statements?\b|声明/gi },
  { noun: 'resolution', form: /resolutions?\b|决议/gi },
  { noun: 'decision', form: /decisions?\b|(?<=[号项该])决定/gi },
] as const;

export type Noun = (typeof nouns)[number]['noun'];

/** A noun and where it stands: a UTF-16 offset. */
export interface NounPlace {
  readonly noun: Noun;
  readonly at: number;
}

const placesIn = (text: string, form: RegExp): number[] => [...text.matchAll(form)].map(({ index }) => index);

const nounPlaces = (text: string): NounPlace[] =>
  nouns.flatMap(({ noun, form }) => placesIn(text, form).map((at) => ({ noun, at })));

/** Where the noun of the table that comes last in a stretch of text stands. */
export const lastNounPlace = (text: string): NounPlace | undefined => {
  let last: NounPlace | undefined;
  for (const place of nounPlaces(text)) if (!last || place.at > last.at) last = place;
  return last;
};

/** The noun of the row that stands last in a stretch of text. */
export const lastNoun = (text: string): Noun | undefined => lastNounPlace(text)?.noun;

/** The report that a letter is sent with is the document at hand: “I have the honour to transmit the sixth quarterly report”. */
export const SENT = /\bI\s(?:[a-z]+\s){0,6}(?:transmit|convey|forward|present|submit|enclose)\b[^.;]*$/;

/** Every noun of the table that stands in a text. */
export const allNouns = (text: string): Noun[] => [...new Set(nounPlaces(text).map(({ noun }) => noun))];

/** "Requested to report", "for decision", "decision-making": these name nothing that could be meant by "the report". */
const NO_NAME_BEFORE = /\b(?:to|shall|will|should|must|would|may|can|not|for)\s$/i;
const NO_NAME_BEHIND = /^(?:report(?:ed\b|\s(?:back|thereon|orally))|[a-z]+-)/i;

const isName = (text: string, at: number): boolean =>
  !NO_NAME_BEFORE.test(text.slice(Math.max(0, at - 12), at)) && !NO_NAME_BEHIND.test(text.slice(at, at + 40));

/**
 * The last place where a text names what may be called by the noun.
 * @param holds what the place must be besides
 */
export const lastNamed = (text: string, noun: Noun, holds: (at: number) => boolean = () => true): number | undefined =>
  nouns
    .filter((row) => row.noun === noun)
    .flatMap(({ form }) => placesIn(text, form))
    .findLast((at) => isName(text, at) && holds(at));
