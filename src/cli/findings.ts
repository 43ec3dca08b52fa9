import { type Command, Option } from 'commander';
import colors from 'picocolors';
import { finding as findingSchema, verdict as verdictSchema } from '../record/index.ts';
import { isAcross } from '../store/across.ts';
import { type Decision, findingKey, readDecisions } from '../store/decisions.ts';
import { Ledger } from '../store/ledger/index.ts';
import { type FindingOfDocument, findingLine, findingsOf, nameOf, pagesOf } from './findings-shown.ts';
import { regress } from './regress.ts';
import { type ShelfOptions, withShelf } from './shelf.ts';
import { print } from './streams.ts';
import { printRows, type TabularOptions } from './tabular.ts';

interface FindingsOptions extends ShelfOptions, TabularOptions {
  verdict?: string;
  check?: string;
  severity?: string;
  undecided?: boolean;
  across?: boolean;
  regress?: boolean;
  against?: string;
  carry?: boolean;
}

const columns = [
  'file',
  'sha256',
  'id',
  'key',
  'decision',
  'note',
  'reviewer',
  'check',
  'verdict',
  'severity',
  'confidence',
  'doubt',
  'pages',
  'en',
  'zh',
  'hypothesis_en',
  'hypothesis_zh',
];

type Decisions = ReadonlyMap<string, Decision>;

const keyOf = ({ entry, finding }: FindingOfDocument): string => findingKey(entry.sha256, finding);

/** The key of a finding and what was decided of it. */
const decidedOf = (found: FindingOfDocument, decisions: Decisions) => {
  const key = keyOf(found);
  const made = decisions.get(key);
  return { key, ...(made && { decision: made.verdict, note: made.note, reviewer: made.reviewer }) };
};

const csvRow = ({ entry, finding }: FindingOfDocument, decisions: Decisions) => ({
  file: nameOf(entry),
  sha256: entry.sha256,
  ...finding,
  ...decidedOf({ entry, finding }, decisions),
  pages: pagesOf(finding).join(' '),
  en: finding.message.en,
  zh: finding.message.zh,
  hypothesis_en: finding.computation?.hypothesis?.en,
  hypothesis_zh: finding.computation?.hypothesis?.zh,
});

function* mapped<T, U>(items: Iterable<T>, change: (item: T) => U): Generator<U> {
  for (const item of items) yield change(item);
}

/** The digits of a key that `decide` takes, and the decision where there is one. */
const tagOf = (found: FindingOfDocument, decisions: Decisions): string => {
  const { key, decision } = decidedOf(found, decisions);
  return ` [${key.slice(65, 73)}${decision ? ` ${decision}` : ''}]`;
};

const showFound = async (
  found: Iterable<FindingOfDocument>,
  decisions: Decisions,
  options: FindingsOptions,
): Promise<void> => {
  if (options.json) {
    const rows = mapped(found, (one) => ({
      sha256: one.entry.sha256,
      paths: one.entry.paths,
      ...one.finding,
      ...decidedOf(one, decisions),
    }));
    await printRows([], rows, options);
  } else if (options.csv)
    await printRows(
      columns,
      mapped(found, (one) => csvRow(one, decisions)),
      options,
    );
  else
    for (const one of found)
      await print(findingLine(nameOf(one.entry), one.finding, colors.dim(tagOf(one, decisions))));
};

const list = async (options: FindingsOptions): Promise<void> => {
  const { verdict, check, severity, undecided, across } = options;
  const decisions = readDecisions(options.out);
  const ledger = new Ledger(options.out, 'read');
  try {
    const found = findingsOf(
      options.out,
      ledger.entries('done', 'partial'),
      (finding, entry) =>
        (verdict === 'all' || finding.verdict === verdict) &&
        (check === undefined || finding.check === check) &&
        (severity === undefined || finding.severity === severity) &&
        (!across || isAcross(finding)) &&
        (!undecided || !decisions.has(findingKey(entry.sha256, finding))),
    );
    await showFound(found, decisions, options);
  } finally {
    ledger.close();
  }
};

const help = `
Examples:
  rapporteur findings --undecided --severity error
  rapporteur findings --across                    what documents say otherwise than others
  rapporteur decide 3fa1c07e reject --note "the unit is thousands" --by Li
  rapporteur findings --regress                   decisions against what this version finds
  rapporteur findings --regress --out new --against output

Exit code of --regress: 2 where an accepted finding is lost or a rejected one has come back.`;

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
    .option('--undecided', 'only what nobody has decided')
    .option('--across', 'only what rests on several documents: twins, and what others say of a thing')
    .option('--regress', 'compare the decisions with what is found now')
    .option('--against <folder>', 'with --regress: the shelf of the version before')
    .option('--carry', 'with --regress: enter decisions again for findings that are now in slightly other words')
    .option('--json', 'one finding a line')
    .option('--csv', 'as CSV')
    .addHelpText('after', help);
  withShelf(command).action(async (options: FindingsOptions) => {
    if (options.regress) process.exitCode = await regress(options);
    else await list(options);
  });
};
