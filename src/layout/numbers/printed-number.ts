/** Families of printed numbers, in the order in which they are usually nested. */
export type NumberFamily =
  | 'part'
  | 'section'
  | 'chapter'
  | 'roman'
  | 'letter'
  | 'article'
  | 'arabic'
  | 'section-paragraph'
  | 'bracket-letter'
  | 'bracket-roman'
  | 'bracket-arabic'
  | 'circled'
  | 'bullet'
  | 'small-letter'
  | 'bracket-chapter'
  | 'resolution';

export interface PrintedNumber {
  readonly family: NumberFamily;
  /** In plain form: `51`, `a`, `VI`, `六`. */
  readonly number: string;
  /** UTF-16 length of the number with its punctuation and the space after it. */
  readonly length: number;
}
