import { Command, CommanderError } from 'commander';
import { addCheck } from './check.ts';
import { exit } from './exit.ts';
import { isExpected } from './expected.ts';
import { addExport } from './export.ts';
import { addExtract } from './extract.ts';
import { addFindings } from './findings.ts';
import { addIngest } from './ingest.ts';
import { addQuery } from './query.ts';
import { addRetry } from './retry.ts';
import { addServe } from './serve.ts';
import { addStatus } from './status.ts';
import { leaveWhenReaderLeaves } from './streams.ts';
import { addWork } from './work.ts';

const program = new Command('rapporteur')
  .description('Turns United Nations report PDFs into validated JSON with evidence, and finds what does not add up.')
  .exitOverride()
  .showHelpAfterError('(rapporteur --help lists the commands)');

addIngest(program);
addExtract(program);
addStatus(program);
addExport(program);
addQuery(program);
addRetry(program);
addFindings(program);
addCheck(program);
addWork(program);
addServe(program);

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
