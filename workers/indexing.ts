// Brings the query index of a shelf up to its records and ends; started by src/store/index/update.ts.
import { buildIndex } from '../src/store/index/index.ts';

// A Ctrl-C reaches every process of the terminal; an index half built is gone on with at the next run.
process.on('disconnect', () => process.exit(1));
buildIndex(process.argv[2] ?? 'output');
process.disconnect?.();
process.exit(0);
