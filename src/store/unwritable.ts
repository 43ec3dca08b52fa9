/** Records or the ledger cannot be written: the disk is full or read-only. Nothing is lost; a later run goes on. */
export class ShelfUnwritable extends Error {
  constructor(message: string) {
    super(`cannot write to the shelf: ${message}. Nothing is lost: make room and run the same command again`);
    this.name = 'ShelfUnwritable';
  }
}

/** Primary result codes of SQLite for a file that cannot be written: READONLY, IOERR, FULL, CANTOPEN. */
const sqliteCodes: ReadonlySet<number> = new Set([8, 10, 13, 14]);

/** What the system says where a file cannot be written. EFBIG is the limit on a file's size. */
const systemCodes: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EFBIG', 'EACCES', 'EPERM', 'EIO']);

const isAboutWriting = (error: Error): boolean => {
  if ('errcode' in error && typeof error.errcode === 'number') return sqliteCodes.has(error.errcode & 0xff);
  return 'code' in error && typeof error.code === 'string' && systemCodes.has(error.code);
};

/** An error of the shelf's files as what a person can act on; every other error as it is. */
export const shelfError = (error: unknown): unknown =>
  error instanceof Error && isAboutWriting(error) ? new ShelfUnwritable(error.message) : error;
