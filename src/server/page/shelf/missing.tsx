import { useState } from 'preact/hooks';
import type { MissingAnswer } from '../../schemas/shelf.ts';
import { stretch } from '../addresses.ts';
import { questions } from '../api.ts';
import { count, nameOf } from '../format.ts';
import { useLoaded } from '../loaded.ts';
import { Problem } from '../problem.tsx';
import { fill, useLanguage, useWords } from '../words/index.ts';

const more = 100;

const Citing = ({ symbol }: { symbol: string }) => {
  const words = useWords().shelf;
  const { value } = useLoaded(questions.citing({ symbol, limit: 50 }));
  return (
    <ul class="citing" aria-label={fill(words.whoCites, { symbol })}>
      {value?.items.map((item) => (
        <li key={item.sha256}>
          <a href={`/documents/${item.sha256}?page=${item.page ?? 1}`}>{nameOf(item)}</a>{' '}
          <span lang={item.language}>{item.symbol && item.title}</span>{' '}
          <small>{item.page !== undefined && fill(words.onPage, { n: item.page })}</small>
        </li>
      ))}
    </ul>
  );
};

const MissingRow = ({ item }: { item: MissingAnswer['items'][number] }) => {
  const words = useWords().shelf;
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <>
      <tr>
        <th scope="row">{item.symbol}</th>
        <td class="number" data-label={words.citedBy}>
          {count(item.documents, language)}
        </td>
        <td class="number" data-label={words.citations}>
          {count(item.citations, language)}
        </td>
        <td class="actions">
          <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? words.hide : words.list}
            <span class="hidden"> {fill(words.whoCites, { symbol: item.symbol })}</span>
          </button>
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={4}>
            <Citing symbol={item.symbol} />
          </td>
        </tr>
      )}
    </>
  );
};

/** What is cited, and not on the shelf. */
export const Missing = ({ index }: { index: string }) => {
  const words = useWords();
  const [limit, setLimit] = useState<number>(stretch.missing);
  const { value, error, again } = useLoaded(questions.missing({ limit }), [index]);
  return (
    <section class="missing" aria-labelledby="missing">
      <h2 id="missing">{words.shelf.missing}</h2>
      {error && !value && <Problem error={error} again={again} />}
      {value?.items.length === 0 && <p class="hint">{words.shelf.missingNone}</p>}
      {value && value.items.length > 0 && (
        <table class="list">
          <thead>
            <tr>
              <th scope="col">{words.documents.symbol}</th>
              <th scope="col" class="number">
                {words.shelf.citedBy}
              </th>
              <th scope="col" class="number">
                {words.shelf.citations}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {value.items.map((item) => (
              <MissingRow key={item.symbol} item={item} />
            ))}
          </tbody>
        </table>
      )}
      {value && value.items.length === limit && limit < more && (
        <button type="button" onClick={() => setLimit(more)}>
          {words.more}
        </button>
      )}
    </section>
  );
};
