import type { Figure } from '../text/figure.ts';
import { type MaskedText, signs } from '../text/masked-text.ts';

/**
 * A way of stating how figures hang together. In the form, `{name:M}` is an amount of money, `{name:P}` a percentage,
 * `{name:N}` a number and `{name:Q}` an amount or a number; `~40` is up to forty signs within the sentence that hold
 * no amount, percentage or number; OTHER is a date or a citation; `^40` is the same within a clause, where no comma or bracket stands; `≈120` is up to
 * so many signs of any sort within the sentence.
 */
export interface ClaimForm {
  readonly form: string;
  readonly example: string;
}

/** A claim as it stands in a text: its figures by the names that the form gives them. */
export interface Claim<F extends ClaimForm = ClaimForm> {
  readonly form: F;
  readonly figures: Readonly<Record<string, Figure>>;
  /** Words that the form caught: the direction of a change. */
  readonly words: Readonly<Record<string, string>>;
}

const { money, percentage, number, other, stop } = signs;
const quantities = `${money}${percentage}${number}`;

/** `gross ($65,895,100 net)` and （净额…） give an amount a second time. */
const net = `(?: gross)?(?: ?[（(](?:净额)?${money}(?: net)?[)）])?`;

const kinds: Readonly<Record<string, string>> = {
  M: `${money})${net}`,
  P: `${percentage})`,
  N: `${number})`,
  Q: `[${money}${number}])${net}`,
};

/** Turns the notation of a form into a regular expression. Gaps are bounded, so a text is read in linear time. */
export const compileForm = (form: string): RegExp =>
  new RegExp(
    form
      .replaceAll(/\{(\w+):([MPNQ])\}/g, (_, name: string, kind: string) => `(?<${name}>${kinds[kind]}`)
      .replaceAll(/~(\d+)/g, (_, most: string) => `[^${quantities}${stop}]{0,${most}}?`)
      .replaceAll(/\^(\d+)/g, (_, most: string) => `[^${quantities}${stop},;:()，；：（）]{0,${most}}?`)
      .replaceAll(/≈(\d+)/g, (_, most: string) => `[^${stop}]{0,${most}}?`)
      .replaceAll('STOP', stop)
      .replaceAll('OTHER', other)
      .replaceAll('PERCENT', percentage),
    'dg',
  );

/** `signs`: a text that lacks one of these has no such claim, and its words are not looked at. */
export type Compiled<F extends ClaimForm> = F & { readonly pattern: RegExp; readonly signs: readonly string[] };

/** Amounts and percentages that a form names are never left out; a number may be (`(?: per {per:N})?`). */
const signsOf = (form: string): string[] => [
  ...(/\{\w+:M\}/.test(form) ? [money] : []),
  ...(/\{\w+:P\}/.test(form) ? [percentage] : []),
];

export const compileForms = <F extends ClaimForm>(forms: readonly F[]): Compiled<F>[] =>
  forms.map((form) => ({ ...form, pattern: compileForm(form.form), signs: signsOf(form.form) }));

const claimAt = <F extends ClaimForm>(form: F, match: RegExpExecArray, text: MaskedText): Claim<F> => {
  const figures: Record<string, Figure> = {};
  const words: Record<string, string> = {};
  for (const [name, place] of Object.entries(match.indices?.groups ?? {})) {
    if (!place) continue;
    const figure = text.figures.get(place[0]);
    if (figure) figures[name] = figure;
    else words[name] = text.text.slice(...place);
  }
  return { form, figures, words };
};

/**
 * Claims in a text, by the first form that reads them: forms stand from the fullest to the barest, and no figure that
 * carries the claim (`key`) serves two.
 * @param isRead whether the figures that a form gave its names are those: where not, a later form may read them
 */
export const claimsIn = <F extends ClaimForm>(
  text: MaskedText,
  forms: readonly Compiled<F>[],
  key: (claim: Claim<F>) => Figure | undefined,
  isRead: (claim: Claim<F>) => boolean = () => true,
): Claim<F>[] => {
  if (text.figures.size === 0) return [];
  const used = new Set<Figure>();
  const missing: readonly string[] = [money, percentage].filter((sign) => !text.text.includes(sign));
  const able = forms.filter((form) => !form.signs.some((sign) => missing.includes(sign)));
  return able.flatMap((form) =>
    Array.from(text.text.matchAll(form.pattern), (match) => claimAt(form, match as RegExpExecArray, text)).filter(
      (claim) => {
        const figure = key(claim);
        if (!figure || used.has(figure) || !isRead(claim)) return false;
        used.add(figure);
        return true;
      },
    ),
  );
};
