import { ApiError } from './api.ts';
import { useWords, wordFor } from './words/index.ts';

/** What did not work, in words, the way to try again, and the way back to the list where there is one. */
export const Problem = ({ error, again, back }: { error: Error; again?: () => void; back?: string }) => {
  const words = useWords();
  const text = error instanceof ApiError ? wordFor(words.errors, error.code) : error.message;
  const known = error instanceof ApiError && error.code in words.errors;
  return (
    <div class="problem" role="alert">
      <h2>{words.errors.title}</h2>
      <p>{known || !(error instanceof ApiError) ? text : error.message}</p>
      {(again || back) && (
        <div class="ways">
          {again && (
            <button type="button" onClick={again}>
              {words.retry}
            </button>
          )}
          {back && (
            <a class="button" href={back}>
              {words.toList}
            </a>
          )}
        </div>
      )}
    </div>
  );
};
