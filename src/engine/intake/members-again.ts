import { existsSync } from 'node:fs';
import type { Ledger } from '../../store/ledger/index.ts';
import { clearSpool, spool, spooled } from '../../store/spool.ts';
import { ArchiveRefused, readArchive } from './archives/index.ts';

/**
 * Takes members out of their archives again that wait and do not lie on the shelf: those of a retry, or of a new
 * version of the extractor. Each archive is read once. Removes what nobody waits for.
 * @param told of archives that cannot be read any more; their members then fail as missing.
 * @throws ShelfUnwritable
 */
export const spoolMembersAgain = async (
  ledger: Ledger,
  shelf: string,
  memberBytes: number,
  told: (message: string) => void,
): Promise<void> => {
  const waiting = ledger.files.waitingMembers();
  clearSpool(shelf, new Set(waiting.map(({ sha256 }) => sha256)));
  const there = spooled(shelf);
  const missing = Map.groupBy(
    waiting.filter(({ sha256 }) => !there.has(sha256)),
    ({ archive }) => archive,
  );
  for (const [archive, members] of missing) {
    const wanted = new Set(members.map(({ sha256 }) => sha256));
    const take = async (_: string, bytes: AsyncIterable<Uint8Array>): Promise<void> => {
      const { sha256, keep, drop } = await spool(shelf, bytes);
      (wanted.has(sha256) ? keep : drop)();
    };
    try {
      if (existsSync(archive)) await readArchive(archive, { memberBytes, take, refuse: () => {} });
      else told(`${archive} is not there any more`);
    } catch (error) {
      if (!(error instanceof ArchiveRefused)) throw error;
      told(`${archive}: ${error.message}`);
    }
  }
};
