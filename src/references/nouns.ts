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
] as const;

export type Noun = (typeof nouns)[number]['noun'];

/** The noun of the row that stands last in a stretch of text. */
export const lastNoun = (text: string): Noun | undefined => {
  let last: { readonly noun: Noun; readonly at: number } | undefined;
  for (const { noun, form } of nouns)
    for (const match of text.matchAll(form)) if (!last || match.index > last.at) last = { noun, at: match.index };
  return last?.noun;
};

/** Every noun of the table that stands in a text. */
export const allNouns = (text: string): Noun[] =>
  nouns.flatMap(({ noun, form }) => (text.search(form) < 0 ? [] : [noun]));
