// Makes a shelf of records varied from the fixtures, with its index: `npm run bench:make -- DIR [RECORDS]`.
import { mkdirSync } from 'node:fs';
import { buildIndex } from '../../src/store/index/index.ts';
import { addRecords } from './made.ts';

const [shelf, records = '10000'] = process.argv.slice(2);
if (shelf === undefined) throw new Error('where to? npm run bench:make -- DIR [RECORDS]');
mkdirSync(shelf, { recursive: true });
addRecords(shelf, 0, Number(records));
buildIndex(shelf);
