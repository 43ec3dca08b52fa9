import { type Command, Option } from 'commander';
import { authoritiesOf } from '../across/index.ts';
import { shelfChecks, subjectOf } from '../checks/shelf/index.ts';
import { symbolsAsked } from '../store/index/index.ts';
import { terminalLanguage } from './finding-words.ts';
import { type ShelfOptions, withShelf } from './shelf.ts';
import { printRows, type TabularOptions, withFormat } from './tabular.ts';

interface AuthoritiesOptions extends ShelfOptions, TabularOptions {
  readonly of?: string;
  readonly check?: string;
  readonly contested?: boolean;
}

/** Documents named in a row; the number of all stands beside them. */
const MOST_NAMED = 5;

const subjectAsked = (question: string): string => subjectOf(symbolsAsked(question)[0]?.symbols[0] ?? question);

const show = async ({ out, of, check, contested, ...format }: AuthoritiesOptions): Promise<void> => {
  const found = authoritiesOf(out, { check, contested, subject: of === undefined ? undefined : subjectAsked(of) });
  const rows = found.map(({ saidBy, subject, own, value, printed, documents, ...row }) => ({
    check: row.check,
    subject: subject[terminalLanguage()],
    value: /^(?:\d|[A-Z]{3} )/.test(value) ? value : printed,
    documents,
    own: own ? 'yes' : '',
    said_by: saidBy.slice(0, MOST_NAMED).join(', '),
  }));
  await printRows(['check', 'subject', 'value', 'documents', 'own', 'said_by'], rows, format);
};

const help = `
Columns: documents: how many say so; own: the document that it is part of says so.

Examples:
  rapporteur authorities --contested              of what the documents do not all say the same
  rapporteur authorities --of "resolution 58/140" what they say of it: its date of adoption, its title
  rapporteur authorities --check shelf-table-total --csv`;

/** `authorities`: what the documents of a shelf say of one thing, each value with the number of documents that say it. */
export const addAuthorities = (program: Command): void => {
  const command = program
    .command('authorities')
    .description('what the documents of the shelf say of one thing, each value with how many say so')
    .option('--of <document>', 'only of this resolution or document')
    .addOption(
      new Option('--check <name>', 'only what this check compares').choices(shelfChecks.map(({ name }) => name)),
    )
    .option('--contested', 'only where they do not all say the same')
    .addHelpText('after', help);
  withShelf(withFormat(command)).action(show);
};
