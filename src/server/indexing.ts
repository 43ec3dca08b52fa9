import { updateIndex } from '../store/index/index.ts';
import type { LedgerView } from '../store/ledger/index.ts';
import { isShelfTaken } from '../store/ledger/index.ts';

/** Milliseconds between looks at the ledger. */
const pace = 2000;
/** Milliseconds between updates while another process fills the shelf. */
const rest = 20_000;

/**
 * Keeps the index up to the records while the server runs, also while another process fills the shelf. A shelf that
 * cannot be written is served as it is.
 * @returns what stops it.
 */
export const keepIndexed = (shelf: string, ledger: LedgerView): (() => void) => {
  let seen = '';
  let last = 0;
  let working = false;
  const look = async (): Promise<void> => {
    const version = ledger.version();
    if (working || version === seen || (isShelfTaken(shelf) && Date.now() - last < rest)) return;
    working = true;
    seen = version;
    await updateIndex(shelf).catch(() => {});
    last = Date.now();
    working = false;
  };
  const timer = setInterval(() => void look().catch(() => {}), pace);
  timer.unref();
  return () => clearInterval(timer);
};
