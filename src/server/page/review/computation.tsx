import type { Computation } from '../../../record/finding.ts';
import { arithmetic, decimal, unbroken, withDates } from '../format.ts';
import { fill, type PageLanguage, useLanguage, useWords, type Words, wordFor } from '../words/index.ts';

/** A value of the arithmetic in the words of the language. */
const shown = (value: string, words: Words['review'], language: PageLanguage): string => {
  const [, days] = /^(-?\d+) d$/.exec(value) ?? [];
  if (days !== undefined) return fill(words.days, { n: decimal(days, language) });
  return wordFor(words.values, withDates(decimal(value, language), language));
};

/** The arithmetic of a finding: how it was reckoned, what it gives, what stands there, and how far that is off. */
export const Arithmetic = ({ computation }: { computation: Computation }) => {
  const words = useWords().review;
  const language = useLanguage();
  const { expression, expected, found, difference, hypothesis } = computation;
  const figures = [
    [words.expected, expected, 'expected'],
    [words.found, found, 'found'],
    [words.difference, difference, 'difference'],
  ] as const;
  return (
    <section class="arithmetic" aria-label={words.arithmetic}>
      {expression && <p class="expression">{arithmetic(expression, language)}</p>}
      <dl>
        {figures.map(
          ([label, value, look]) =>
            value !== '' && (
              <div key={look} class={look}>
                <dt>{label}</dt>
                <dd>{shown(value, words, language)}</dd>
              </div>
            ),
        )}
      </dl>
      {hypothesis && (
        <p class="hypothesis">
          <b>{words.hypothesis}</b> {unbroken(hypothesis[language])}
        </p>
      )}
    </section>
  );
};
