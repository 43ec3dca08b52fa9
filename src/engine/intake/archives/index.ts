import { statSync } from 'node:fs';
import {
  ArchiveRefused,
  atMost,
  type Bounds,
  Budget,
  isMacintoshShadow,
  MemberRefused,
  ordinaryBounds,
  type TakeMember,
  trickIn,
} from './member.ts';
import { readTar } from './tar.ts';
import { readZip } from './zip.ts';

export { ArchiveRefused, MemberRefused } from './member.ts';

const zip = /\.zip$/i;
const tar = /\.(tar|tgz|tar\.gz|tzst|tar\.zst)$/i;
const others = /\.(7z|rar|tar\.bz2|tbz2?|tar\.xz|txz|cab|lzh|arj)$/i;

export const isArchive = (path: string): boolean => zip.test(path) || tar.test(path);

/** Why an archive of another kind is not read. */
export const unreadableArchive = (path: string): string | undefined =>
  others.test(path) ? 'archives of this kind are not read: unpack it, or pack it as .zip or .tar.gz' : undefined;

/** How the place of a member is written: `/in/reports.zip!2004/a.pdf`. */
export const memberPath = (archive: string, member: string): string => `${archive}!${member}`;

export interface ArchiveReading {
  /** Bytes that one member may have. */
  readonly memberBytes: number;
  readonly bounds?: Bounds;
  /** The name of the one member that is wanted; every PDF where none is named. */
  readonly only?: string;
  /** What is done with the bytes of each PDF. An error other than MemberRefused ends the reading. */
  readonly take: (name: string, bytes: AsyncIterable<Uint8Array>) => Promise<void>;
  /** Told of each PDF that is not taken, and of archives inside the archive. */
  readonly refuse: (name: string, why: string) => void;
}

const isPdf = (name: string): boolean => /\.pdf$/i.test(name) && !isMacintoshShadow(name);

/**
 * Goes through the PDFs of an archive without ever writing under their names: symbolic links, names that lead
 * elsewhere, and members over the limit are refused, and an archive that unpacks to far more than its size is left.
 * @throws ArchiveRefused where the archive cannot be read, or not further.
 */
export const readArchive = async (
  path: string,
  { memberBytes, bounds = ordinaryBounds, only, take, refuse }: ArchiveReading,
): Promise<void> => {
  const wanted = (name: string): boolean => (only === undefined ? isPdf(name) || isArchive(name) : name === only);
  let notOfTheArchive: unknown;
  const takeMember: TakeMember = async ({ name, refusal }, bytes) => {
    const why = isArchive(name) ? 'it is an archive inside an archive: unpack it first' : (trickIn(name) ?? refusal);
    if (why) return refuse(name, why);
    try {
      await take(name, atMost(bytes, memberBytes));
    } catch (error) {
      if (error instanceof MemberRefused) return refuse(name, error.message);
      notOfTheArchive = error;
      throw error;
    }
  };
  const read = zip.test(path) ? readZip : readTar;
  try {
    await read(path, new Budget(statSync(path).size, bounds), wanted, takeMember);
  } catch (error) {
    if (error === notOfTheArchive || error instanceof ArchiveRefused) throw error;
    throw new ArchiveRefused(`it cannot be read further: ${error instanceof Error ? error.message : String(error)}`);
  }
};

/**
 * Reads one PDF of an archive and leaves the rest. Some archives have several members of one name.
 * @param take tells whether this was the one.
 * @throws ArchiveRefused where the archive cannot be read so far.
 */
export const readMember = async (
  path: string,
  member: string,
  memberBytes: number,
  take: (bytes: AsyncIterable<Uint8Array>) => Promise<boolean>,
): Promise<void> => {
  const enough = new Error('the member was read');
  const takeOne = async (_: string, bytes: AsyncIterable<Uint8Array>): Promise<void> => {
    if (await take(bytes)) throw enough;
  };
  try {
    await readArchive(path, { memberBytes, only: member, take: takeOne, refuse: () => {} });
  } catch (error) {
    if (error !== enough) throw error;
  }
};
