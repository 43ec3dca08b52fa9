import { type Command, Option } from 'commander';
import { finding as findingSchema, verdict as verdictSchema } from '../record/index.ts';
import { Ledger } from '../store/ledger/index.ts';
import { type FindingOfDocument, findingLine, findingsOf, nameOf } from './findings-shown.ts';
import { type ShelfOptions, withShelf } from './shelf.ts';
import { print } from './streams.ts';
import { printRows, type TabularOptions } from './tabular.ts';

interface FindingsOptions extends ShelfOptions, TabularOptions {
  verdict?: string;
  check?: string;
  severity?: string;
}

const columns = ['file', 'sha256', 'id', 'check', 'verdict', 'severity', 'confidence', 'doubt', 'pages', 'en', 'zh'];

const csvRow = ({ entry, finding }: FindingOfDocument) => ({
  file: nameOf(entry),
  sha256: entry.sha256,
  ...finding,
  pages: [...new Set(finding.evidence.map(({ page }) => page))].join(' '),
  en: finding.message.en,
  zh: finding.message.zh,
});

function* mapped<T, U>(items: Iterable<T>, change: (item: T) => U): Generator<U> {
  for (const item of items) yield change(item);
}

const showFound = async (found: Iterable<FindingOfDocument>, options: FindingsOptions): Promise<void> => {
  if (options.json) {
    const rows = mapped(found, ({ entry, finding }) => ({ sha256: entry.sha256, paths: entry.paths, ...finding }));
    await printRows([], rows, options);
  } else if (options.csv) await printRows(columns, mapped(found, csvRow), options);
  else for (const { entry, finding } of found) await print(findingLine(nameOf(entry), finding));
};

/** `findings`: what the checks found on the shelf; conflicts where nothing else is asked for. */
export const addFindings = (program: Command): void => {
  const command = program
    .command('findings')
    .description('list findings of the records on the shelf')
    .addOption(
      new Option('--verdict <verdict>', 'which findings')
        .choices([...verdictSchema.options, 'all'])
        .default('conflict'),
    )
    .option('--check <name>', 'only findings of this check, for example table-sum')
    .addOption(
      new Option('--severity <severity>', 'only of this severity').choices(findingSchema.shape.severity.options),
    )
    .option('--json', 'one finding a line')
    .option('--csv', 'as CSV');
  withShelf(command).action(async (options: FindingsOptions) => {
    const { verdict, check, severity } = options;
    const ledger = new Ledger(options.out, 'read');
    try {
      const found = findingsOf(
        options.out,
        ledger.entries('done', 'partial'),
        (finding) =>
          (verdict === 'all' || finding.verdict === verdict) &&
          (check === undefined || finding.check === check) &&
          (severity === undefined || finding.severity === severity),
      );
      await showFound(found, options);
    } finally {
      ledger.close();
    }
  });
};
