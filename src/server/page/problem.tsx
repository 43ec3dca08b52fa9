import { ApiError } from './api.ts';
import { useWords, wordFor } from './words/index.ts';

/** What did not work, in words, and the way to try again. */
export const Problem = ({ error, again }: { error: Error; again?: () => void }) => {
  const words = useWords();
  const text = error instanceof ApiError ? wordFor(words.errors, error.code) : error.message;
  const known = error instanceof ApiError && error.code in words.errors;
  return (
    <div class="problem" role="alert">
      <h2>{words.errors.title}</h2>
      <p>{known || !(error instanceof ApiError) ? text : error.message}</p>
      {again && (
        <button type="button" onClick={again}>
          {words.retry}
        </button>
      )}
    </div>
  );
};
