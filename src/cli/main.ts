import { Command, CommanderError } from 'commander';
import { ShelfUnwritable } from '../engine/engine.ts';
import { RedisUnreachable } from '../engine/redis.ts';
import { LedgerTooNew, NoLedger, ShelfTaken } from '../store/ledger/index.ts';
import { CannotRun, exit } from './exit.ts';
import { addExtract } from './extract.ts';
import { addIngest } from './ingest.ts';
import { addStatus } from './status.ts';
import { leaveWhenReaderLeaves } from './streams.ts';
import { addWork } from './work.ts';

const expected = [CannotRun, LedgerTooNew, NoLedger, RedisUnreachable, ShelfTaken, ShelfUnwritable];
const isExpected = (error: unknown): error is Error => expected.some((kind) => error instanceof kind);

const program = new Command('rapporteur')
  .description('Turns United Nations report PDFs into validated JSON with evidence, and finds what does not add up.')
  .exitOverride()
  .showHelpAfterError('(rapporteur --help lists the commands)');

addIngest(program);
addExtract(program);
addStatus(program);
addWork(program);

leaveWhenReaderLeaves();
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exit.done : exit.couldNotRun;
  else {
    const message = isExpected(error) ? error.message : error instanceof Error ? error.stack : String(error);
    process.stderr.write(`rapporteur: ${message}\n`);
    process.exitCode = exit.couldNotRun;
  }
}
