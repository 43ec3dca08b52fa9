import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { Command, CommanderError } from 'commander';
import { addAuthorities } from './authorities.ts';
import { addCheck } from './check.ts';
import { addChecks } from './checks.ts';
import { addDecide } from './decide.ts';
import { addDoctor } from './doctor.ts';
import { exit } from './exit.ts';
import { isExpected } from './expected.ts';
import { addExplain } from './explain.ts';
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

const versionOfThis = (): string => {
  const manifest = findPackageJSON(import.meta.url);
  return manifest ? JSON.parse(readFileSync(manifest, 'utf8')).version : 'unknown';
};

const program = new Command('rapporteur')
  .description('Turns United Nations report PDFs into validated JSON with evidence, and finds what does not add up.')
  .version(versionOfThis())
  .addHelpText(
    'after',
    `
Examples:
  rapporteur ingest reports/                   records of every PDF below a folder in output/records
  rapporteur extract report.pdf | jq .findings one record
  rapporteur findings --check table-sum        what does not add up
  rapporteur status --failed                   what has no record, and why

Exit codes: 0 all done, 2 some failed (named), 1 could not run.`,
  )
  .exitOverride()
  .showHelpAfterError('(rapporteur --help lists the commands)');

addIngest(program);
addExtract(program);
addExplain(program);
addStatus(program);
addExport(program);
addQuery(program);
addRetry(program);
addFindings(program);
addDecide(program);
addCheck(program);
addChecks(program);
addAuthorities(program);
addWork(program);
addDoctor(program);
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
