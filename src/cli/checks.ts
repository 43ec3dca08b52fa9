import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { checks } from '../checks/index.ts';
import type { Verdict } from '../record/index.ts';
import { openIndex, updateIndex } from '../store/index/index.ts';
import { recordsFolder } from '../store/outputs.ts';
import { inChinese } from './findings-shown.ts';
import { type ShelfOptions, withShelf } from './shelf.ts';
import { print } from './streams.ts';

type Counts = Readonly<Record<Verdict, number>>;

const none: Counts = { agreement: 0, conflict: 0, 'cannot-tell': 0 };

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
    return counts;
  } finally {
    index.close();
  }
};

const said = (counts: Counts): string =>
  `agreed ${counts.agreement}, conflicted ${counts.conflict}, could not tell ${counts['cannot-tell']}`;

interface ChecksOptions extends ShelfOptions {
  readonly json?: boolean;
  readonly examples?: boolean;
}

const list = async ({ out, json, examples: wanted }: ChecksOptions): Promise<void> => {
  const counts = await countsOn(out);
  for (const { name, rule, source, needs, examples } of checks) {
    const shelf = counts && (counts.get(name) ?? none);
    if (json) {
      await print(`${JSON.stringify({ name, rule, source, needs, ...(shelf ? { shelf } : {}), examples })}\n`);
      continue;
    }
    await print(`${name}\n  ${rule[inChinese() ? 'zh' : 'en']}\n  needs ${needs.join(', ')}\n`);
    if (shelf) await print(`  ${said(shelf)}\n`);
    if (!wanted) continue;
    await print(`  from ${source}\n`);
    for (const example of [...examples.en, ...examples.zh]) {
      const text = 'text' in example ? example.text : example.table;
      await print(`  ${example.verdict.padEnd(11)} ${text.replaceAll(/\s*\n\s*/g, ' ¶ ').replaceAll('\t', ' ')}\n`);
    }
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
