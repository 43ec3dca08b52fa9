/** How texts name the bodies whose acts are cited; "the Council" is any of the three. */
const names = [
  { form: /(?:General )?Assembly|大会/g, bodies: ['GA'] },
  { form: /Security Council|安全理事会|安理会/g, bodies: ['SC'] },
  { form: /Economic and Social Council|经济及社会理事会|经社理事会/g, bodies: ['ECOSOC'] },
  { form: /Human Rights Council|人权理事会/g, bodies: ['HRC'] },
  { form: /(?<!Security |Social |Rights )Council|(?<!安全|社会|经社|人权)理事会/g, bodies: ['SC', 'ECOSOC', 'HRC'] },
] as const;

/** Between what points back and the body that adopted it: "In that resolution, the Assembly", 安全理事会在该决议中. */
const BEHIND = /^[,，]?\s?(?:the |its )?$/;
const BEFORE = /^(?:在|于|的|通过的|,? in | of the )?\s?$/;

/** The bodies that words may name: "that Council resolution", 上述理事会决定. */
const namedIn = (words: string): readonly string[] | undefined =>
  names.find(({ form }) => words.search(form) >= 0)?.bodies;

/**
 * The bodies that may have adopted what points back, where it names one itself or the text one directly beside it.
 * @example adoptersBeside('In that resolution, the Security Council asked', 3, 18) // ['SC']
 */
export const adoptersBeside = (text: string, start: number, end: number): readonly string[] | undefined => {
  const own = namedIn(text.slice(start, end));
  if (own) return own;
  for (const { form, bodies } of names) {
    for (const match of text.matchAll(form)) {
      const behind = match.index >= end && BEHIND.test(text.slice(end, match.index));
      const before = match.index < start && BEFORE.test(text.slice(match.index + match[0].length, start));
      if (behind || before) return bodies;
    }
  }
  return undefined;
};
