import { type Command, Option } from 'commander';
import { type Decision, recordDecision } from '../store/decisions.ts';
import { CannotRun } from './exit.ts';
import { freshIndex } from './fresh-index.ts';
import { type ShelfOptions, withShelf } from './shelf.ts';
import { print } from './streams.ts';

const verdicts = { accept: 'accepted', reject: 'rejected', unsure: 'unsure', open: 'open' } as const;

interface DecideOptions extends ShelfOptions {
  readonly note?: string;
  readonly by?: string;
}

const FEWEST_DIGITS = 4;

/**
 * The one finding that an id names: the whole key, or the first digits behind its hyphen, as `findings` prints them.
 * @throws CannotRun where none or several have it.
 */
const keyNamed = (shelf: string, id: string): { readonly key: string; readonly message: string } => {
  if (!/^(?:[0-9a-f]{64}-)?[0-9a-f]{1,16}$/.test(id) || id.length < FEWEST_DIGITS)
    throw new CannotRun(`${id} is no id of a finding: \`rapporteur findings\` prints them in brackets`);
  const index = freshIndex(shelf);
  try {
    const rows = index.all(
      `SELECT DISTINCT key, message_en FROM findings WHERE key = ?1 OR substr(key, 66, length(?1)) = ?1 LIMIT 3`,
      id,
    );
    const [only, second] = rows;
    if (!only) throw new CannotRun(`no finding on the shelf has the id ${id}`);
    if (second) throw new CannotRun(`several findings have ids that begin with ${id}: give more of it`);
    return { key: String(only.key), message: String(only.message_en) };
  } finally {
    index.close();
  }
};

const examples = `
Examples:
  rapporteur findings --undecided                the ids stand in brackets
  rapporteur decide 3fa1c07e accept --by Li
  rapporteur decide 3fa1c07e reject --note "the unit is thousands" --by Li
  rapporteur decide 3fa1c07e open                takes it back
  rapporteur findings --regress                  after a new extraction: what has become of what was decided

Every decision is a line of decisions.jsonl on the shelf, with name, note and time; the last one counts.`;

/** `decide ID accept|reject|unsure|open`: what a person says of a finding, kept in `decisions.jsonl` of the shelf. */
export const addDecide = (program: Command): void => {
  const command = program
    .command('decide')
    .description('accept or reject a finding, or say that you cannot tell; `open` takes a decision back')
    .argument('<id>', 'as `findings` prints it in brackets, or the whole key')
    .addArgument(program.createArgument('<decision>', 'what you say of it').choices(Object.keys(verdicts)))
    .addOption(new Option('--note <text>', 'why'))
    .option('--by <name>', 'who decides (default: the name of the user)', process.env.USER);
  withShelf(command)
    .addHelpText('after', examples)
    .action(async (id: string, word: keyof typeof verdicts, { out, note, by }: DecideOptions) => {
      const { key, message } = keyNamed(out, id);
      const made: Decision = {
        finding: key,
        verdict: verdicts[word],
        ...(note !== undefined && { note }),
        ...(by && { reviewer: by }),
      };
      recordDecision(out, made);
      await print(`${verdicts[word]}: ${message}\n`);
    });
};
