import { type Entry, openPromise } from 'yauzl';
import type { Budget, MemberHeader, TakeMember } from './member.ts';

const utf8Flag = 0x800;
const symbolicLink = 0o120000;
const fileTypeMask = 0o170000;

const utf8 = new TextDecoder('utf-8', { fatal: true });
/** Windows in Chinese writes names in its own code page without saying so. */
const chinese = new TextDecoder('gb18030');

/** The name of a member. Names that are not marked as UTF-8 are UTF-8 all the same, or Chinese. */
export const memberName = (raw: Uint8Array, flags: number): string => {
  try {
    return utf8.decode(raw);
  } catch {
    return flags & utf8Flag ? new TextDecoder().decode(raw) : chinese.decode(raw);
  }
};

const isLink = (entry: Entry): boolean => ((entry.externalFileAttributes >>> 16) & fileTypeMask) === symbolicLink;

const headerOf = (entry: Entry): MemberHeader => {
  const name = memberName(entry.fileNameRaw, entry.generalPurposeBitFlag);
  if (isLink(entry)) return { name, refusal: 'it is a symbolic link' };
  if (entry.isEncrypted()) return { name, refusal: 'it needs a password' };
  if (!entry.canDecodeFileData()) return { name, refusal: `its compression (${entry.compressionMethod}) is not read` };
  return { name };
};

async function* counted(bytes: AsyncIterable<Uint8Array>, budget: Budget): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    budget.give(chunk.length);
    yield chunk;
  }
}

/** Goes through the files of a ZIP archive, in the order of its directory. */
export const readZip = async (
  path: string,
  budget: Budget,
  wanted: (name: string) => boolean,
  take: TakeMember,
): Promise<void> => {
  const zip = await openPromise(path, { decodeStrings: false });
  for await (const entry of zip.eachEntry()) {
    budget.member();
    const header = headerOf(entry);
    if (!wanted(header.name)) continue;
    if (header.refusal) {
      await take(header, (async function* () {})());
      continue;
    }
    const stream = await zip.openReadStreamPromise(entry);
    try {
      await take(header, counted(stream, budget));
    } finally {
      stream.destroy();
    }
  }
};
