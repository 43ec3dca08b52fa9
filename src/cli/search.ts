import { type Command, InvalidArgumentError } from 'commander';
import colors from 'picocolors';
import { type SearchHit, type SearchOptions, type SearchResult, type Snippet, search } from '../store/index/index.ts';
import { freshIndex } from './fresh-index.ts';
import { type ShelfOptions, withShelf } from './shelf.ts';
import { print } from './streams.ts';
import { printRows, type TabularOptions, withFormat } from './tabular.ts';

interface Options extends ShelfOptions, TabularOptions, Omit<SearchOptions, 'text'> {}

/** The words that were found in 〔brackets〕, or bold where the terminal shows it. */
const marked = ({ text, marks }: Snippet): string => {
  let shown = '';
  let end = 0;
  for (const [from, to] of marks) {
    const word = text.slice(from, to);
    shown += text.slice(end, from) + (colors.isColorSupported ? colors.bold(word) : `〔${word}〕`);
    end = to;
  }
  return shown + text.slice(end);
};

const placeOf = ({ symbol, sha256, language, page, type, number }: SearchHit): string =>
  `${symbol ?? sha256.slice(0, 12)} (${language}) p. ${page ?? '?'}, ${type}${number ? ` ${number}` : ''}`;

const columns = ['document', 'language', 'page', 'type', 'number', 'block', 'snippet', 'sha256'];

const rowOf = ({ symbol, snippet, ...hit }: SearchHit) => ({ ...hit, document: symbol, snippet: snippet.text });

const show = async ({ hits, total, counted }: SearchResult): Promise<void> => {
  for (const hit of hits) await print(`${colors.cyan(placeOf(hit))}\n  ${marked(hit.snippet)}\n`);
  await print(`${hits.length} of ${total}${counted ? '' : ' or more'} passages\n`);
};

const whole = (text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It is a whole number.');
  return Number(text);
};

/** `query search WORDS`: full-text search over blocks and rows of tables. */
export const addSearch = (query: Command): void => {
  const command = query
    .command('search')
    .description('passages with all the words, best first, Chinese and English')
    .argument('<words...>', 'words, "phrases", beginnings (terror*), symbols in any spelling')
    .option('--language <language>', 'only documents in this language')
    .option('--body <body>', 'only documents of this body: GA, SC, …')
    .option('--symbol <symbol>', 'only in this document, or in those whose symbols begin so')
    .option('--from <date>', 'only documents dated then or later')
    .option('--to <date>', 'only documents dated then or earlier')
    .option('--limit <passages>', 'how many', whole, 20)
    .option('--offset <passages>', 'how many to pass over', whole, 0);
  withShelf(withFormat(command)).action(async (words: string[], _: Options, self: Command) => {
    const options = self.optsWithGlobals<Options>();
    const index = freshIndex(options.out);
    try {
      const result = search(index, { ...options, text: words.join(' ') });
      if (options.format === undefined && !options.json && !options.csv) await show(result);
      else
        await printRows(
          columns,
          options.json || options.format?.startsWith('json')
            ? result.hits.map((hit) => ({ ...hit }))
            : result.hits.map(rowOf),
          options,
        );
    } finally {
      index.close();
    }
  });
};
