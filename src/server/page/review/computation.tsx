import type { Computation } from '../../../record/finding.ts';
import { decimal, unbroken } from '../format.ts';
import { useWords } from '../words/index.ts';

/** The arithmetic of a finding: how it was reckoned, what it gives, what stands there, and how far that is off. */
export const Arithmetic = ({ computation }: { computation: Computation }) => {
  const words = useWords().review;
  const { expression, expected, found, difference } = computation;
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
    </section>
  );
};
