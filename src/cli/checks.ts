import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { agreementsAcross } from '../across/index.ts';
import { type ListedCheck, listedChecks } from '../checks/listed.ts';
import type { Verdict } from '../record/index.ts';
import { openIndex, updateIndex } from '../store/index/index.ts';
import { recordsFolder } from '../store/outputs.ts';
import { findingWords, terminalLanguage } from './finding-words.ts';
import { type ShelfOptions, withShelf } from './shelf.ts';
import { print } from './streams.ts';

type Counts = Readonly<Record<Verdict, number>>;

const none: Counts = { agreement: 0, conflict: 0, 'cannot-tell': 0 };

/** What documents agree on is no finding of any of them; nothing where the shelf cannot be written. */
const agreementsOn = (shelf: string): ReadonlyMap<string, number> => {
  try {
    return agreementsAcross(shelf);
  } catch {
    return new Map();
  }
};

/** How often each check said what on the shelf; undefined where the shelf holds no records. */
const countsOn = async (shelf: string): Promise<ReadonlyMap<string, Counts> | undefined> => {
  if (!existsSync(recordsFolder(shelf))) return undefined;
  // A shelf that cannot be written is read as it is.
  await updateIndex(shelf).catch(() => {});
  const index = openIndex(shelf);
  try {
    const counts = new Map<string, Counts>();
    const { rows } = index.query('SELECT check_name, verdict, count(*) AS times FROM findings GROUP BY 1, 2');
    for (const { check_name, verdict, times } of rows) {
      const name = String(check_name);
      counts.set(name, { ...(counts.get(name) ?? none), [String(verdict)]: Number(times) });
    }
    for (const [name, agreement] of agreementsOn(shelf)) counts.set(name, { ...(counts.get(name) ?? none), agreement });
    return counts;
  } finally {
    index.close();
  }
};

interface ChecksOptions extends ShelfOptions {
  readonly json?: boolean;
  readonly examples?: boolean;
}

const inOneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ¶ ').replaceAll('\t', ' ');

/** What a check says of each example, in a line. */
const exampleLines = (check: ListedCheck): string[] => {
  if (check.reads === 'twins')
    return check.examples.map(({ verdict, zh, en }) => `${verdict.padEnd(11)} ${zh} | ${en}`);
  if (check.reads === 'shelf')
    return check.examples.map(({ odd, texts }) => `${odd} odd       ${texts.map(({ text }) => text).join(' | ')}`);
  return [...check.examples.en, ...check.examples.zh].map(
    (example) => `${example.verdict.padEnd(11)} ${'text' in example ? example.text : example.table}`,
  );
};

const list = async ({ out, json, examples: wanted }: ChecksOptions): Promise<void> => {
  const counts = await countsOn(out);
  const language = terminalLanguage();
  const words = findingWords[language];
  for (const check of listedChecks) {
    const { name, reads, rule, source, needs, examples } = check;
    const shelf = counts && (counts.get(name) ?? none);
    if (json) {
      await print(`${JSON.stringify({ name, reads, rule, source, needs, ...(shelf ? { shelf } : {}), examples })}\n`);
      continue;
    }
    const compared = reads === 'document' ? '' : words.compares[reads];
    await print(`${name}${compared}\n  ${rule[language]}\n  ${words.needs}${needs.join(', ')}\n`);
    if (shelf) await print(`  ${words.counts(shelf.agreement, shelf.conflict, shelf['cannot-tell'])}\n`);
    if (!wanted) continue;
    await print(`  ${words.from}${source}\n`);
    for (const line of exampleLines(check)) await print(`  ${inOneLine(line)}\n`);
  }
};

/** `checks`: what is checked, by what rule, and what each check said of the shelf. */
export const addChecks = (program: Command): void => {
  const command = program
    .command('checks')
    .description('list the checks: rule, needs, and how often each agreed, conflicted or could not tell on the shelf')
    .option('--examples', 'with the source of each rule and examples of what it says')
    .option('--json', 'one check a line');
  withShelf(command).action(list);
};
