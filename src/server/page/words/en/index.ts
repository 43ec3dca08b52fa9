import { checks } from './checks.ts';
import { document, documents } from './documents.ts';
import { paper, review } from './review.ts';
import { shelf } from './shelf.ts';

/** What the page says in English. `{name}` is filled in. */
export const en = {
  name: 'English',
  views: { findings: 'Findings', documents: 'Documents', shelf: 'Shelf', skip: 'Skip to the content', views: 'Views' },
  language: '中文',
  languageLabel: 'Show the page in Chinese',
  help: 'Keys and help',
  loading: 'Loading…',
  close: 'Close',
  retry: 'Try again',
  pages: '{n} pages',
  onePage: '1 page',
  page: 'Page {n}',
  pageOf: 'Page {n} of {all}',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  more: 'Show more',
  toList: 'To the list',
  untitled: 'without a title',
  languages: { zh: 'Chinese', en: 'English' },
  errors: {
    title: 'This did not work',
    'no-index':
      'Nothing has been read to this shelf yet. Run “rapporteur ingest FOLDER” in a terminal; this page fills by itself.',
    'nothing-here': 'There is nothing here: the address may be cut short, or the document was read anew since.',
    'shelf-taken': 'Another rapporteur is at work on this shelf. Wait until it is done, then try again.',
    'no-token': 'This server wants its token: load the page again and sign in.',
    offline: 'The server does not answer. Is “rapporteur serve” still running?',
  },
  review,
  checks,
  paper,
  documents,
  document,
  shelf,
  keys: {
    title: 'Keys',
    next: 'next finding',
    previous: 'previous finding',
    accept: 'accept: the document does contradict itself',
    reject: 'reject: it does not',
    unsure: 'can’t tell',
    note: 'write a note',
    undo: 'undo the last decision',
    search: 'search',
    open: 'open the document at this finding',
    undecided: 'show only what is undecided, or all',
    zoom: 'larger, smaller',
    language: '中文 / English',
    view: 'findings, documents, shelf',
    help: 'this list',
    escape: 'leave a field, close this list',
    single: 'Use single keys',
    singleHint: 'Switch off where a screen reader or dictation needs the letters.',
    about: 'A decision is kept on the shelf, in decisions.jsonl, and outlives a new extraction.',
  },
};

/** The same keys in every language. */
export type Words = typeof en;
