import { Command, CommanderError } from 'commander';
import { CannotRun, exit } from './exit.ts';
import { addExtract } from './extract.ts';
import { leaveWhenReaderLeaves } from './streams.ts';

const program = new Command('rapporteur')
  .description('Turns United Nations report PDFs into validated JSON with evidence, and finds what does not add up.')
  .exitOverride()
  .showHelpAfterError('(rapporteur --help lists the commands)');

addExtract(program);

leaveWhenReaderLeaves();
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exit.done : exit.couldNotRun;
  else {
    const message = error instanceof CannotRun ? error.message : error instanceof Error ? error.stack : String(error);
    process.stderr.write(`rapporteur: ${message}\n`);
    process.exitCode = exit.couldNotRun;
  }
}
