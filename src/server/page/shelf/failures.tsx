import { useEffect, useState } from 'preact/hooks';
import type { Progress } from '../../schemas/shelf.ts';
import { questions, retry as tryAgain } from '../api.ts';
import { count } from '../format.ts';
import { useLoaded } from '../loaded.ts';
import { Problem } from '../problem.tsx';
import { fill, useLanguage, useWords } from '../words/index.ts';

type Failure = Progress['failures'][number];

const FailedDocuments = ({ failure }: { failure: Failure }) => {
  const { value, error } = useLoaded(questions.failures({ class: failure.class }), [failure.documents]);
  if (error) return <Problem error={error} />;
  return (
    <ul class="failed-documents">
      {value?.items.map(({ sha256, paths, message }) => (
        <li key={sha256}>
          <code>{paths[0] ?? sha256}</code> <span lang="en">{message}</span>
        </li>
      ))}
    </ul>
  );
};

const FailureRow = ({ failure, retry, busy }: { failure: Failure; retry: () => void; busy: boolean }) => {
  const words = useWords().shelf;
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const name = words.classes[failure.class];
  return (
    <>
      <tr>
        <th scope="row">{name}</th>
        <td class="number" data-label={words.documents}>
          {count(failure.documents, language)}
        </td>
        <td data-label={words.what}>{words.remedies[failure.class]}</td>
        <td class="actions">
          <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? words.hide : words.list}
            <span class="hidden"> {name}</span>
          </button>
          <button type="button" disabled={busy} onClick={retry}>
            {words.retryClass}
            <span class="hidden"> {fill(words.retryLabel, { n: failure.documents, class: name })}</span>
          </button>
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={4}>
            <FailedDocuments failure={failure} />
          </td>
        </tr>
      )}
    </>
  );
};

/** What failed, by class, each with what to do and a button to try again. */
export const Failures = ({ progress }: { progress: Progress }) => {
  const words = useWords().shelf;
  const language = useLanguage();
  const [said, say] = useState('');
  const [error, setError] = useState<Error>();
  // Once the other process is done, the table says how it went.
  useEffect(() => {
    if (!progress.writing) say('');
  }, [progress.writing]);
  const retry = (failure?: string) => async (): Promise<void> => {
    try {
      const { documents } = await tryAgain(failure);
      setError(undefined);
      say(fill(words.retried, { n: count(documents, language) }));
    } catch (refused) {
      setError(refused as Error);
    }
  };
  return (
    <section class="failures" aria-labelledby="failures">
      <h2 id="failures">{words.failures}</h2>
      {error && <Problem error={error} />}
      <p role="status">{said}</p>
      {progress.failures.length === 0 ? (
        <p class="hint">{words.noFailures}</p>
      ) : (
        <>
          <table class="list">
            <thead>
              <tr>
                <th scope="col">{words.class}</th>
                <th scope="col" class="number">
                  {words.documents}
                </th>
                <th scope="col">{words.what}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {progress.failures.map((failure) => (
                <FailureRow
                  key={failure.class}
                  failure={failure}
                  retry={retry(failure.class)}
                  busy={progress.writing}
                />
              ))}
            </tbody>
          </table>
          {progress.failures.length > 1 && (
            <button type="button" disabled={progress.writing} onClick={retry()}>
              {words.retryAll}
            </button>
          )}
        </>
      )}
    </section>
  );
};
