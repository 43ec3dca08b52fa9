// Prints for each table with a total row, and each column of amounts, whether the sum comes out:
// node tests/eval/table-sums.ts FILE.pdf…
import { checkSums } from '../tables/sums.ts';
import { tablesOf } from '../tables/tables-of.ts';

for (const file of process.argv.slice(2)) {
  for (const table of await tablesOf(file)) {
    for (const { row, column, stated, sums, fits } of checkSums(table))
      console.log(
        `${fits ? 'fits' : 'FAILS'}  ${file} p. ${table.pages.join('-')} ${row} | ${column}: ${stated} of ${sums.join(', ')}`,
      );
  }
}
