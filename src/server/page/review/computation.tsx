import type { Computation } from '../../../record/finding.ts';
import { decimal, unbroken } from '../format.ts';
import { useLanguage, useWords } from '../words/index.ts';

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
      {expression && <p class="expression">{unbroken(expression)}</p>}
      <dl>
        {figures.map(
          ([label, value, look]) =>
            value !== '' && (
              <div key={look} class={look}>
                <dt>{label}</dt>
                <dd>{decimal(value)}</dd>
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
