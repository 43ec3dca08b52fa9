import { type Command, Option } from 'commander';
import { type OpenIndex, views } from '../store/index/index.ts';
import { ask, type Given, type Question, questions } from '../store/questions/index.ts';
import { freshIndex } from './fresh-index.ts';
import { addSearch } from './search.ts';
import { type ShelfOptions, withShelf } from './shelf.ts';
import { print } from './streams.ts';
import { printRows, type TabularOptions, withFormat } from './tabular.ts';

interface QueryOptions extends ShelfOptions, TabularOptions {
  columns?: boolean;
}

const answer = async (options: QueryOptions, asked: (index: OpenIndex) => ReturnType<OpenIndex['query']>) => {
  const index = freshIndex(options.out);
  try {
    const { columns, rows } = asked(index);
    await printRows(columns, rows, options);
  } finally {
    index.close();
  }
};

const describeColumns = async (): Promise<void> => {
  for (const { name, means, columns } of views) {
    await print(`${name}: ${means}\n`);
    for (const [column, { type, means: meaning }] of columns)
      await print(`  ${column.padEnd(18)}${type.padEnd(9)}${meaning}\n`);
    await print('\n');
  }
};

const examples = `
Without SQL:
${questions.map(({ example, asks }) => `  rapporteur query ${example.padEnd(42)}${asks}`).join('\n')}
  rapporteur query ${'search "第1373(2001)号决议 恐怖"'.padEnd(38)}passages with all the words, best first
  (rapporteur query QUESTION --help has the options of each)

In SQL:
  rapporteur query --columns        every view and column that a query can read
  rapporteur query "SELECT symbol, count(*) FROM mentions WHERE kind = 'citation' GROUP BY symbol ORDER BY 2 DESC"
  rapporteur query "SELECT currency, sum(amount_real) FROM cells WHERE role = 'total' GROUP BY currency" --format csv
  rapporteur query "SELECT page, text FROM blocks WHERE row_id IN
    (SELECT rowid FROM passages WHERE passages MATCH words('恐怖主义'))"

Exact decimals are text (amount, value, number); the columns that end in _real are for comparing and summing.
Views: ${views.map(({ name }) => name).join(', ')}.`;

const columnsHelp = ({ columns }: Question): string =>
  `\nColumns:\n${Object.entries(columns)
    .map(([name, means]) => `  ${name.padEnd(14)}${means}`)
    .join('\n')}`;

const addQuestion = (query: Command, question: Question): void => {
  const command = query.command(question.name).description(question.asks);
  for (const { flag, means, required, choices } of question.options) {
    const option = new Option(flag, means);
    if (choices) option.choices(choices);
    command.addOption(required ? option.makeOptionMandatory() : option);
  }
  withShelf(withFormat(command))
    .addHelpText('after', `\nExample: rapporteur query ${question.example}\n${columnsHelp(question)}`)
    .action((given: Given, self: Command) =>
      answer(self.optsWithGlobals<QueryOptions>(), (index) => ask(index, question, given)),
    );
};

/** `query SQL` and `query QUESTION`: reads everything on the shelf; it cannot change it. */
export const addQuery = (program: Command): void => {
  const query = program
    .command('query')
    .description('ask the shelf, in SQL or by one of the questions below')
    .argument('[sql]', 'a SELECT, for example "SELECT symbol, title FROM documents"')
    .option('--columns', 'list the views that a query can read, column by column')
    .addHelpText('after', examples);
  withShelf(withFormat(query)).action(async (sql: string | undefined, options: QueryOptions) => {
    if (options.columns) await describeColumns();
    else if (sql === undefined) query.help({ error: true });
    else await answer(options, (index) => index.query(sql));
  });
  for (const question of questions) addQuestion(query, question);
  addSearch(query);
};
