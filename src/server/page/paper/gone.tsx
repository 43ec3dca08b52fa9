import { questions } from '../api.ts';
import { useLoaded } from '../loaded.ts';
import { fill, useWords } from '../words/index.ts';

/** In place of a page of a document that is not on the shelf any more: what to do. */
export const Unshelved = ({ sha256 }: { sha256: string }) => {
  const words = useWords().paper;
  return (
    <div class="gone" role="alert">
      <p>
        <strong>{words.notOnShelf}</strong> <code>{sha256}</code>
      </p>
      <p>{words.ingestOther}</p>
      <p>
        <code>rapporteur ingest …</code>
      </p>
    </div>
  );
};

/** Why a page could not be drawn: its file has moved, with what to do; or else what the drawing said. */
export const Gone = ({ sha256, why }: { sha256: string; why: string }) => {
  const words = useWords();
  const { value } = useLoaded(questions.document(sha256));
  const file = value?.file;
  if (!file) return null;
  if (file.state === 'here')
    return (
      <p class="gone" role="alert">
        {fill(words.paper.failed, { why })}
      </p>
    );
  return (
    <div class="gone" role="alert">
      <p>
        <strong>{words.paper[file.state]}</strong>
      </p>
      {file.paths.length > 0 && (
        <p>
          {words.paper.paths}{' '}
          {file.paths.map((path) => (
            <code key={path}>{path}</code>
          ))}
        </p>
      )}
      <p>{words.paper.remedy}</p>
      <p>
        <code>rapporteur ingest …/{file.paths[0]?.split('/').at(-1)}</code>
      </p>
    </div>
  );
};
