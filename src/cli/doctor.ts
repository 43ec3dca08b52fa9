import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import colors from 'picocolors';
import { type Complaint, examine, examineIndex } from '../store/doctor/index.ts';
import { claimShelf, Ledger, ledgerPath, NoLedger } from '../store/ledger/index.ts';
import { recordsOnShelf } from '../store/outputs.ts';
import { shelfError } from '../store/unwritable.ts';
import { CannotRun, exit } from './exit.ts';
import { type ShelfOptions, withShelf } from './shelf.ts';
import { print } from './streams.ts';

interface DoctorOptions extends ShelfOptions {
  repair?: boolean;
  quick?: boolean;
  json?: boolean;
}

/** What became of a complaint. */
type Outcome = 'repaired' | 'left' | 'for a person';

const advice: Readonly<Record<Outcome, string>> = {
  repaired: 'repaired',
  left: 'with --repair',
  'for a person':
    'move it away: `doctor --repair` then makes a ledger from the records, and ingest finds the files again',
};

/** SQLite says CORRUPT or NOTADB. */
const isDamaged = (error: unknown): error is Error =>
  error instanceof Error && 'errcode' in error && [11, 26].includes(Number(error.errcode) & 0xff);

const openFor = ({ out, repair }: DoctorOptions): Ledger | undefined => {
  if (existsSync(ledgerPath(out))) {
    try {
      return new Ledger(out, repair ? 'write' : 'read');
    } catch (error) {
      if (!isDamaged(error)) throw error;
      throw new CannotRun(`${ledgerPath(out)} is damaged (${error.message}): ${advice['for a person']}`);
    }
  }
  if (recordsOnShelf(out).size === 0) throw new NoLedger(out);
  return repair ? new Ledger(out) : undefined;
};

const attend = async (complaint: Complaint, ledger: Ledger | undefined, repair: boolean): Promise<Outcome> => {
  if (!complaint.mend) return 'for a person';
  if (!repair || !ledger) return 'left';
  await complaint.mend(ledger);
  return 'repaired';
};

const show = async (complaint: Complaint, outcome: Outcome, json: boolean): Promise<void> => {
  const { trouble, about, message, remedy } = complaint;
  if (json) return print(`${JSON.stringify({ event: 'complaint', trouble, about, message, remedy, outcome })}\n`);
  const how = outcome === 'for a person' ? advice[outcome] : `${advice[outcome]}: ${remedy}`;
  return print(`${(outcome === 'repaired' ? colors.yellow : colors.red)(trouble)} ${about}: ${message} (${how})\n`);
};

const doctor = async (options: DoctorOptions): Promise<number> => {
  const { out, repair = false, quick = false, json = false } = options;
  if (!existsSync(out)) throw new NoLedger(out);
  const letGo = claimShelf(out);
  let ledger: Ledger | undefined;
  const counts: Record<Outcome, number> = { repaired: 0, left: 0, 'for a person': 0 };
  const attendAll = async (complaints: readonly Complaint[]): Promise<void> => {
    for (const complaint of complaints) {
      const outcome = await attend(complaint, ledger, repair);
      counts[outcome] += 1;
      await show(complaint, outcome, json);
    }
  };
  try {
    ledger = openFor(options);
    // All complaints first: a repair changes what is being read. The index comes last: it follows the records.
    await attendAll([...examine(out, ledger, !quick)]);
    await attendAll(examineIndex(out));
  } catch (error) {
    throw shelfError(error);
  } finally {
    ledger?.close();
    letGo();
  }
  const wrong = counts.left + counts['for a person'];
  if (json) await print(`${JSON.stringify({ event: 'finished', repaired: counts.repaired, wrong })}\n`);
  else
    await print(wrong + counts.repaired === 0 ? 'Nothing is wrong.\n' : `${counts.repaired} repaired, ${wrong} left\n`);
  return wrong > 0 ? exit.someFailed : exit.done;
};

const examples = `
Examples:
  rapporteur doctor --out shelf              says what is wrong and what a repair would do
  rapporteur doctor --out shelf --repair
  rapporteur doctor --out shelf --quick      for a large shelf: looks whether records are there, not into them
  rapporteur doctor --out shelf --json | jq -c 'select(.outcome == "for a person")'

A record that cannot be read is put into set-aside/ and extracted again by the next ingest. Where the ledger is lost, a repair
makes one from the records. Not while an ingest is at work on the shelf. Exit codes: 0 nothing is wrong (any more), 2 something
is, 1 could not run.`;

/** `doctor`: compares ledger, records and index, and with `--repair` mends what can be mended. */
export const addDoctor = (program: Command): void => {
  const command = program
    .command('doctor')
    .description('compare ledger, records and index of a shelf; 2 where something is wrong')
    .option('--repair', 'mend what can be mended; nothing is thrown away')
    .option('--quick', 'by the names of the records, without reading them')
    .option('--json', 'one JSON object a line');
  withShelf(command)
    .addHelpText('after', examples)
    .action(async (options: DoctorOptions) => {
      process.exitCode = await doctor(options);
    });
};
