interface FurnitureForm {
  readonly form: RegExp;
  readonly example: string;
  /** No line of a text looks like this; others count only where they stand apart from the text. */
  readonly certain?: true;
}

/**
 * What running matter looks like, each form with an example. It counts only at the edge of a page.
 * Source: the layout of documents as issued (ST/DCS/4, United Nations Editorial Manual, and issued documents of each
 * decade since 1990).
 */
export const furnitureForms: readonly FurnitureForm[] = [
  { form: /^\d{1,4}$/, example: '2' },
  { form: /^\d{1,4}\s?\/\s?\d{1,4}$/, example: '6/13' },
  { form: /^[-–—]\s?\d{1,4}\s?[-–—]$/, example: '- 2 -' },
  { form: /^page \d+( of \d+)?$/i, example: 'Page 2', certain: true },
  { form: /^第?\s?\d+\s?页(\s?[,，/共]\s?共?\s?\d+\s?页)?$/, example: '第2页' },
  { form: /^(english|chinese|french|spanish|russian|arabic|中文|英文)$/i, example: 'English' },
  { form: /^\d{2}-\d{5}[A-Z]?\*{0,2}(\s?\([A-Z]\))?(\s+\d{6})*$/, example: '04-44567 (C) 120804', certain: true },
  {
    form: /^\d{2}-\d{5}[A-Z]?(\s?\([A-Z]\))?(\s+\d{6})*\s+\/\.\.\.$/,
    example: '95-27467S (E) 271095 /...',
    certain: true,
  },
  { form: /^\/\s?(\.\s?){3}$|^\/…$/, example: '/...', certain: true },
  { form: /^\d{6}(\s+\d{6})*$/, example: '150426' },
  { form: /^\*\s?\d{7}\s?\*$/, example: '*2604887*', certain: true },
  // A bar code in a font that does not tell its letters.
  { form: /^[\ufffd\ue000-\uf8ff]{6,}$/, example: '\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd' },
  { form: /^[*/ ]*\d{6,8}[A-Z]?[*/ ]*$/, example: '*0444567C*' },
  {
    form: /^(GE|V|N|NY|HS|MX)\.?\s?\d{2}-?\s?\d{5}(\s?\(?[A-Z]\)?)?(\s+\d{6})*$/,
    example: 'V.04-55555 (E)',
    certain: true,
  },
  { form: /^GE\.\d{2}-$/, example: 'GE.09-', certain: true },
  { form: /^(please recycle|请回收)\s?[♲♳-♽♻]?$/i, example: 'Please recycle' },
  {
    // With a figure: `Increase/(decrease)` is none.
    form: /^(?=.*\d)[A-Z][A-Za-z.]*(\/[A-Za-z0-9.()-]+)+(\s?\([^)]*\))?(\/[A-Za-z0-9.]+(\s[A-Z])?)*\**$/,
    example: 'A/80/604/Add.1',
  },
  { form: /^以上.*请回收|^.{0,4}回收.{0,6}$/, example: '请回收' },
];

export const hasFurnitureForm = (text: string): boolean => furnitureForms.some(({ form }) => form.test(text.trim()));

export const isCertainFurniture = (text: string): boolean =>
  furnitureForms.some(({ form, certain }) => certain && form.test(text.trim()));

/** A line drawn with characters: it parts notes from text, or ends a text. */
export const isSeparator = (text: string): boolean => /^(?:[_—–―=-]{5,}|[⸺⸻]+)$/.test(text);
