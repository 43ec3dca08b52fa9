import { useEffect, useState } from 'preact/hooks';
import type { SearchHit } from '../../schemas/search.ts';
import { questions } from '../api.ts';
import { count, nameOf } from '../format.ts';
import { useLoaded } from '../loaded.ts';
import { fill, useLanguage, useWords, wordFor } from '../words/index.ts';

/** The API gives as many at a time. */
const most = 100;

/** A text with some of its stretches marked. */
const Marked = ({ text, marks }: SearchHit['snippet']) => {
  const ends = [0, ...marks.flat(), text.length];
  return (
    <>
      {ends.slice(0, -1).map((start, index) => {
        const part = text.slice(start, ends[index + 1]);
        return index % 2 === 1 ? <mark key={start}>{part}</mark> : part;
      })}
    </>
  );
};

const addressOf = ({ document, page, block }: SearchHit): string =>
  `/documents/${document.sha256}?page=${page ?? 1}${block ? `&block=${encodeURIComponent(block)}` : ''}`;

/** The passages in whose text the words stand. */
export const Hits = ({ text, language }: { text: string; language: string | undefined }) => {
  const words = useWords();
  const here = useLanguage();
  const [shown, setShown] = useState<number>();
  useEffect(() => setShown(undefined), [text, language]);
  const { value } = useLoaded(questions.search({ text, language, limit: shown }));
  if (!value) return null;
  const total = `${count(value.total, here)}${value.counted ? '' : '+'}`;
  return (
    <section class="hits" aria-labelledby="hits">
      <h2 id="hits">
        {words.documents.texts} <small>{total}</small>
      </h2>
      {value.hits.length === 0 && <p class="hint">{words.documents.textsNone}</p>}
      <ol>
        {value.hits.map((hit) => (
          <li key={`${hit.document.sha256} ${hit.block} ${hit.table} ${hit.row}`}>
            <a href={addressOf(hit)}>{nameOf(hit.document)}</a>{' '}
            <small>
              {words.languages[hit.document.language]} ·{' '}
              {hit.page !== undefined && fill(words.shelf.onPage, { n: hit.page })}{' '}
              {wordFor(words.document.blocks, hit.type)} {hit.number}
            </small>
            <p lang={hit.document.language}>
              <Marked {...hit.snippet} />
            </p>
          </li>
        ))}
      </ol>
      {value.hits.length < Math.min(value.total, most) && (
        <button type="button" class="more" onClick={() => setShown(Math.min(value.hits.length * 2, most))}>
          {words.more}
        </button>
      )}
    </section>
  );
};
