/** A file in an archive as its header tells it. */
export interface MemberHeader {
  readonly name: string;
  /** Why it is not taken, where the header says so already. */
  readonly refusal?: string;
}

/** Takes the bytes of a member; they have to be read to their end, or left with an error, before the next member. */
export type TakeMember = (header: MemberHeader, bytes: AsyncIterable<Uint8Array>) => Promise<void>;

/** The rest of an archive is not read. */
export class ArchiveRefused extends Error {
  constructor(why: string) {
    super(why);
    this.name = 'ArchiveRefused';
  }
}

/** This member is not taken; the archive is read on. */
export class MemberRefused extends Error {
  constructor(why: string) {
    super(why);
    this.name = 'MemberRefused';
  }
}

/** Names that lead out of the folder that an archive would be unpacked to, each with an example. */
const tricks: readonly [RegExp, string][] = [
  // /etc/passwd.pdf
  [/^[/\\]/, 'its name is an absolute path'],
  // C:\reports\a.pdf
  [/^[A-Za-z]:/, 'its name begins with a drive'],
  // ../../a.pdf, a\..\..\b.pdf
  [/(^|[/\\])\.\.([/\\]|$)/, 'its name leads out of the archive'],
  // a.pdf\0.txt, a\n.pdf
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  [/[\u0000-\u001f\u007f]/, 'its name has control characters'],
];

/** Why a name is not taken; nothing is ever written under it, but who gives such names means harm. */
export const trickIn = (name: string): string | undefined => tricks.find(([pattern]) => pattern.test(name))?.[1];

/** What a Macintosh adds to archives beside each file. */
export const isMacintoshShadow = (name: string): boolean => /(^|\/)(__MACOSX\/|\._)/.test(name);

/** What an archive may unpack to before it is taken for a decompression bomb. */
export interface Bounds {
  /** Bytes that it may give whatever its own size. */
  readonly bytes: number;
  /** Times its own size that it may give beyond that. */
  readonly ratio: number;
  readonly members: number;
}

/** PDFs are compressed in themselves: archives of them are rarely half their size. */
export const ordinaryBounds: Bounds = { bytes: 1024 ** 3, ratio: 200, members: 1_000_000 };

/** What an archive may still give before it is taken for a bomb. */
export class Budget {
  readonly #bytes: number;
  readonly #most: number;
  #given = 0;
  #members = 0;

  constructor(archiveBytes: number, { bytes, ratio, members }: Bounds) {
    this.#bytes = Math.max(bytes, archiveBytes * ratio);
    this.#most = members;
  }

  /** @throws ArchiveRefused */
  member(): void {
    this.#members += 1;
    if (this.#members > this.#most) throw new ArchiveRefused(`it has more than ${this.#most} members`);
  }

  /** @throws ArchiveRefused */
  give(bytes: number): void {
    this.#given += bytes;
    if (this.#given > this.#bytes) {
      throw new ArchiveRefused(`it unpacks to more than ${this.#bytes} bytes: it is taken for a decompression bomb`);
    }
  }
}

/** The bytes of a member up to a limit. @throws MemberRefused beyond it, and where the member is damaged. */
export async function* atMost(bytes: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
  let sum = 0;
  try {
    for await (const chunk of bytes) {
      sum += chunk.length;
      if (sum > limit) throw new MemberRefused(`it unpacks to more than the limit of ${limit} bytes`);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof MemberRefused || error instanceof ArchiveRefused) throw error;
    throw new MemberRefused(`it is damaged: ${error instanceof Error ? error.message : String(error)}`);
  }
}
