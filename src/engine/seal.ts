import { sealRecord } from '../store/outputs.ts';
import type { Left, Outcome } from './protocol.ts';

/**
 * Waits until the disk has the record of an attempt and puts it in place; meanwhile the process that made it can read
 * the next document. An outcome without a record is as it was.
 */
export const seal = async (shelf: string, { unsealed, ...outcome }: Left): Promise<Outcome> => {
  if (outcome.ended !== 'record' || unsealed === undefined) return outcome;
  try {
    await sealRecord(shelf, outcome.summary.sha256, unsealed);
    return outcome;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ended: 'unwritable', message, seconds: outcome.seconds };
  }
};
