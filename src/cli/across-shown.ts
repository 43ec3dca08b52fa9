import { documentsAcross, readAcross } from '../store/across.ts';
import { Ledger } from '../store/ledger/index.ts';
import { counted } from './counted.ts';
import { findingLine, nameOf } from './findings-shown.ts';
import { print } from './streams.ts';

/** As many are shown; all of an ordinary shelf are. */
const most = 50;

/**
 * Prints what the documents of a shelf say otherwise than each other, the whole shelf's: a document that has just come
 * may put one in doubt that was there before.
 */
export const showAcross = async (shelf: string): Promise<void> => {
  const ledger = new Ledger(shelf, 'read');
  let total = 0;
  try {
    for (const sha256 of documentsAcross(shelf)) {
      const entry = ledger.entry(sha256);
      for (const finding of readAcross(shelf, sha256)) {
        if (finding.verdict !== 'conflict') continue;
        total += 1;
        if (total <= most) await print(findingLine(entry ? nameOf(entry) : sha256.slice(0, 12), finding));
      }
    }
  } finally {
    ledger.close();
  }
  if (total > most) await print(`… and ${total - most} more\n`);
  if (total > 0) await print(`Between documents: ${counted(total, 'conflict')} (rapporteur findings --across)\n`);
};
