// Brings the query index of a shelf up to its records and ends, with `across` after its documents were compared with
// each other; started by src/store/index/update.ts.
import { checkShelf } from '../src/across/index.ts';
import { buildIndex } from '../src/store/index/index.ts';
import type { IndexingStep } from '../src/store/index/update.ts';

// A Ctrl-C reaches every process of the terminal; an index half built is gone on with at the next run.
process.on('disconnect', () => process.exit(1));
const [, , shelf = 'output', across] = process.argv;
const tell =
  (step: IndexingStep['step']) =>
  (done: number, of: number): void =>
    void process.send?.({ step, done, of } satisfies IndexingStep);
buildIndex(shelf, { onRecord: tell('index') });
if (across) {
  const { changed } = checkShelf(shelf, { onRecord: tell('statements'), onPair: tell('twins') });
  if (changed > 0) buildIndex(shelf, { onRecord: tell('index') });
}
process.disconnect?.();
process.exit(0);
