import type { RefObject } from 'preact';
import type { Facet } from '../../schemas/findings.ts';
import { KeyCap } from '../key-cap.tsx';
import { leaveOnEscape } from '../keys.ts';
import { useTyped } from '../typed.ts';
import { fill, useWords, wordFor } from '../words/index.ts';
import { type Filter, type FilterName, isNarrowed } from './filter.ts';
import type { Queue } from './use-queue.ts';

const Choice = ({
  name,
  label,
  value,
  options,
  wordsOf,
  any,
  onChange,
}: {
  name: FilterName;
  label: string;
  value: string | undefined;
  options: readonly Facet[];
  wordsOf: Readonly<Record<string, string>>;
  any: string | undefined;
  onChange: (value: string) => void;
}) => (
  <label>
    <span>{label}</span>
    <select name={name} value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value)}>
      {any !== undefined && <option value="">{any}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {wordFor(wordsOf, option.value)} {option.count >= 0 ? `(${option.count})` : ''}
        </option>
      ))}
    </select>
  </label>
);

const uncounted = (...values: string[]): Facet[] => values.map((value) => ({ value, count: -1 }));
const withChosen = (options: readonly Facet[] | undefined, chosen: string | undefined): readonly Facet[] =>
  chosen === undefined || options?.some(({ value }) => value === chosen)
    ? (options ?? [])
    : [{ value: chosen, count: 0 }, ...(options ?? [])];

const Search = ({
  value,
  field,
  onChange,
}: {
  value: string;
  field: RefObject<HTMLInputElement | null>;
  onChange: (value: string) => void;
}) => {
  const words = useWords();
  const [text, setText] = useTyped(value, onChange);
  return (
    <label class="search">
      <span class="hidden">{words.review.search}</span>
      <input
        ref={field}
        type="search"
        placeholder={words.review.searchHint}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={leaveOnEscape}
      />
      <KeyCap>/</KeyCap>
    </label>
  );
};

/** What the queue is narrowed by. */
export const Filters = ({
  filter,
  queue,
  field,
  change,
}: {
  filter: Filter;
  queue: Queue;
  field: RefObject<HTMLInputElement | null>;
  change: (part: Filter) => void;
}) => {
  const words = useWords();
  const { facets, verdicts, severities, doubts, decisions } = words.review;
  const set = (name: FilterName) => (value: string) => change({ [name]: value });
  const common = { any: words.review.any };
  const list = queue.facets;
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      <Search value={filter.text ?? ''} field={field} onChange={set('text')} />
      <details open={isNarrowed({ ...filter, text: '', document: '' })}>
        <summary>{words.review.filters}</summary>
        <div class="choices">
          <Choice
            {...{ name: 'verdict', label: facets.verdict, value: filter.verdict ?? 'conflict', wordsOf: verdicts }}
            options={withChosen(list?.verdict, filter.verdict ?? 'conflict')}
            any={undefined}
            onChange={set('verdict')}
          />
          <Choice
            {...{ name: 'decision', label: facets.decision, value: filter.decision, wordsOf: decisions, ...common }}
            options={uncounted('undecided', 'decided', 'accepted', 'rejected', 'unsure')}
            onChange={set('decision')}
          />
          <Choice
            {...{ name: 'severity', label: facets.severity, value: filter.severity, wordsOf: severities, ...common }}
            options={withChosen(list?.severity, filter.severity)}
            onChange={set('severity')}
          />
          <Choice
            {...{ name: 'doubt', label: facets.doubt, value: filter.doubt, wordsOf: doubts, ...common }}
            options={withChosen(list?.doubt, filter.doubt)}
            onChange={set('doubt')}
          />
          <Choice
            {...{ name: 'check', label: facets.check, value: filter.check, wordsOf: words.checks, ...common }}
            options={withChosen(list?.check, filter.check)}
            onChange={set('check')}
          />
        </div>
      </details>
      {filter.document && (
        <button type="button" class="chip" onClick={() => change({ document: '' })}>
          {fill(words.review.onlyDocument, {
            name: queue.items[0]?.document.symbol ?? filter.document.slice(0, 12),
          })}{' '}
          ×
        </button>
      )}
    </form>
  );
};
