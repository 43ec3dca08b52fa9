import type { Ledger } from '../ledger/index.ts';

/** What can be wrong with a shelf. */
export type Trouble =
  | 'ledger-damaged'
  | 'record-missing'
  | 'record-damaged'
  | 'record-unknown'
  | 'record-differs'
  | 'left-running'
  | 'replaced'
  | 'leftover'
  | 'index-missing'
  | 'index-damaged'
  | 'index-behind';

export interface Complaint {
  readonly trouble: Trouble;
  /** The hash or the file that it is about. */
  readonly about: string;
  readonly message: string;
  /** What a repair does; where there is none a person has to act. */
  readonly remedy?: string;
  readonly mend?: (ledger: Ledger) => void | Promise<void>;
}
