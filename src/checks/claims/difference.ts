import type { Language } from '../../record/index.ts';
import type { Check, CheckedRecord, FindingDraft } from '../check.ts';
import { grouped, plain } from '../figures.ts';
import { withReckoned } from '../reckoned/index.ts';
import { indexOf } from '../record-index.ts';
import type { Figure } from '../text/figure.ts';
import { type MaskedText, maskedTexts } from '../text/masked-text.ts';
import { draft, sameUnit } from '../text/percentage-claims.ts';
import { isOneSlipAway } from '../text/slip-away.ts';
import { fitsOtherwise } from './another-pairing.ts';
import { type Claim, type Compiled, claimsIn, compileForms } from './claim-form.ts';
import { type DifferenceForm, differenceForms } from './difference-forms.ts';

const compiled: Readonly<Record<Language, readonly Compiled<DifferenceForm>[]>> = {
  zh: compileForms(differenceForms.zh),
  en: compileForms(differenceForms.en),
};

const isLeft = ({ whole, part, rest }: Readonly<Record<'whole' | 'part' | 'rest', Figure>>): boolean =>
  whole.value.minus(part.value).minus(rest.value).abs().lte(whole.slack.plus(part.slack).plus(rest.slack));

const inOrder = ({ form, figures }: Claim<DifferenceForm>): Record<'whole' | 'part' | 'rest', Figure> => {
  const { whole, part, rest } = figures as Record<'whole' | 'part' | 'rest', Figure>;
  return form.either && whole.value.lt(part.value) ? { whole: part, part: whole, rest } : { whole, part, rest };
};

const judge = (text: MaskedText, claim: Claim<DifferenceForm>): FindingDraft[] => {
  const figures = inOrder(claim);
  const { whole, part, rest } = figures;
  if (!sameUnit([whole, part, rest]) || new Set([whole.kind, part.kind, rest.kind]).size > 1) return [];
  const left = whole.value.minus(part.value);
  const difference = rest.value.minus(left);
  const slack = whole.slack.plus(part.slack).plus(rest.slack);
  const expression = `${grouped(whole.value)} − ${grouped(part.value)}`;
  const fits = difference.abs().lte(slack);
  const rounded = fits && !difference.isZero();
  // Amounts that no slip brings together are not the three that belong together.
  const isLoose = claim.form.either || difference.abs().gt(rest.value.abs());
  if (!fits && isLoose && !isOneSlipAway(figures, isLeft)) return [];
  if (!fits && fitsOtherwise(text, figures, (tried) => isLeft(tried as typeof figures))) return [];
  return [
    draft(fits ? 'agreement' : 'conflict', figures, {
      ...(fits && !rounded
        ? {
            en: `${expression} leaves ${grouped(left)}, as the text says.`,
            zh: `${expression}余${grouped(left)}，与文中所述相符。`,
          }
        : {
            en: `${expression} leaves ${grouped(left)}; the text says ${grouped(rest.value)}${rounded ? ', which the rounding allows' : ''}.`,
            zh: `${expression}余${grouped(left)}，文中为${grouped(rest.value)}${rounded ? '（在舍入范围内）' : ''}。`,
          }),
      computation: { expression, expected: plain(left), found: plain(rest.value), difference: plain(difference) },
    }),
  ];
};

const run = (record: CheckedRecord): FindingDraft[] => {
  const index = indexOf(record);
  const own = maskedTexts(index).flatMap((text) =>
    claimsIn(text, compiled[index.language], ({ figures }) => figures.rest).flatMap((claim) => judge(text, claim)),
  );
  return withReckoned(index, 'difference', own);
};

export const difference: Check = {
  name: 'difference',
  rule: {
    en: 'What the text says is left is the whole less the part.',
    zh: '所述余额应等于总额减去部分额。',
  },
  source:
    'a total of $2,500,073,000 had been assessed … Payments received … amounted to $2,459,101,000, leaving an outstanding balance of $40,972,000 (A/80/604/Add.1, para. 11)',
  examples: {
    en: [
      {
        text: '1.\tA total of $2,500,073,000 had been assessed on Member States. Payments received as at the same date amounted to $2,459,101,000, leaving an outstanding balance of $41,972,000.',
        verdict: 'conflict',
      },
      {
        text: '1.\tA total of $2,500,073,000 had been assessed on Member States. Payments received as at the same date amounted to $2,459,101,000, leaving an outstanding balance of $40,972,000.',
        verdict: 'agreement',
      },
    ],
    zh: [
      {
        text: '1．\t向会员国共分摊12 379 651 600美元。同日收到的付款为11 663 445 700美元，未缴余额为726 205 900美元。',
        verdict: 'conflict',
      },
      {
        text: '1．\t向会员国共分摊12 379 651 600美元。同日收到的付款为11 663 445 700美元，未缴余额为716 205 900美元。',
        verdict: 'agreement',
      },
    ],
  },
  needs: ['money'],
  run,
};
