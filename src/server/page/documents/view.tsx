import { useEffect, useRef, useState } from 'preact/hooks';
import type { DocumentsAnswer } from '../../schemas/documents.ts';
import { queryString, stretch } from '../addresses.ts';
import { questions } from '../api.ts';
import { count } from '../format.ts';
import { KeyCap } from '../key-cap.tsx';
import { leaveOnEscape, useKeys } from '../keys.ts';
import { useIndexChange } from '../live.ts';
import { useLoaded } from '../loaded.ts';
import { Problem } from '../problem.tsx';
import { go } from '../router.ts';
import { useTyped } from '../typed.ts';
import { fill, useLanguage, useWords, wordFor } from '../words/index.ts';
import { Hits } from './hits.tsx';
import { DocumentsTable } from './table.tsx';

const facetNames = ['language', 'body', 'year'] as const;
const orders = ['conflicts', 'symbol', 'date'] as const;

/** As many stand in a row or two. */
const mostChips = 24;

type Facet = DocumentsAnswer['facets']['body'][number];

/** What is chosen can be given up again, also where no document has it. */
const withChosen = (values: readonly Facet[], chosen: string | null): readonly Facet[] =>
  !chosen || values.some(({ value }) => value === chosen) ? values : [...values, { value: chosen, count: 0 }];

type Change = (part: Readonly<Record<string, string>>) => void;

const Facets = ({
  facets,
  query,
  change,
}: {
  facets: DocumentsAnswer['facets'];
  query: URLSearchParams;
  change: Change;
}) => {
  const words = useWords();
  return (
    <div class="facets">
      {facetNames
        .map((name) => [name, withChosen(facets[name].slice(0, mostChips), query.get(name))] as const)
        .filter(([, values]) => values.length > 0)
        .map(([name, values]) => (
          <fieldset key={name}>
            <legend>{words.documents.facets[name]}</legend>
            {values.map(({ value, count: documents }) => {
              const chosen = query.get(name) === value;
              return (
                <button
                  key={value}
                  type="button"
                  class="chip"
                  aria-pressed={chosen}
                  onClick={() => change({ [name]: chosen ? '' : value })}
                >
                  {name === 'language' ? wordFor(words.languages, value) : value} <small>{documents}</small>
                </button>
              );
            })}
          </fieldset>
        ))}
    </div>
  );
};

const SearchForm = ({ query, change, singleKeys }: { query: URLSearchParams; change: Change; singleKeys: boolean }) => {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useTyped(query.get('text') ?? '', (words) => change({ text: words }));
  useKeys({ '/': () => field.current?.focus() }, singleKeys);
  return (
    <form class="document-search" onSubmit={(event) => event.preventDefault()}>
      <label class="search">
        <span class="hidden">{words.documents.search}</span>
        <input
          ref={field}
          type="search"
          placeholder={words.documents.searchHint}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={leaveOnEscape}
        />
        <KeyCap>/</KeyCap>
      </label>
      <label>
        <span>{words.documents.order}</span>
        <select
          value={query.get('order') ?? 'conflicts'}
          onChange={(event) => change({ order: event.currentTarget.value })}
        >
          {orders.map((order) => (
            <option key={order} value={order}>
              {words.documents.orders[order]}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
};

/** The documents of the shelf, by symbol, body, language and year, with their twins. */
export const DocumentsView = ({ query, singleKeys }: { query: URLSearchParams; singleKeys: boolean }) => {
  const words = useWords();
  const language = useLanguage();
  const [shown, setShown] = useState<number>(stretch.documents);
  const index = useIndexChange();
  const asked = query.toString();
  useEffect(() => setShown(stretch.documents), [asked]);
  const question = questions.documents({ ...Object.fromEntries(query), limit: Math.min(shown, 500) });
  const { value, error, again } = useLoaded(question, [index]);
  // The address knows of a choice before the page is drawn anew for it.
  const change: Change = (part) =>
    go(`/documents${queryString({ ...Object.fromEntries(new URLSearchParams(location.search)), ...part })}`, 'replace');
  return (
    <main id="content" class="documents" tabIndex={-1}>
      <h1>{words.documents.title}</h1>
      <SearchForm {...{ query, change, singleKeys }} />
      {error && <Problem error={error} again={again} />}
      {value && (
        <>
          <Facets facets={value.facets} query={query} change={change} />
          <p role="status" class="count">
            {value.total === 0
              ? query.get('text')
                ? words.documents.emptyText
                : words.documents.empty
              : fill(value.total === 1 ? words.documents.oneDocument : words.documents.count, {
                  n: count(value.total, language),
                })}
          </p>
          {value.total > 0 && <DocumentsTable items={value.items} />}
          {query.get('text') && <Hits text={query.get('text') ?? ''} language={query.get('language') ?? undefined} />}
          {value.items.length < Math.min(value.total, 500) && (
            <button type="button" onClick={() => setShown(shown + stretch.documents)}>
              {words.more}
            </button>
          )}
        </>
      )}
    </main>
  );
};
