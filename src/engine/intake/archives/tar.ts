import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import type { Transform } from 'node:stream';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import { Parser, type ReadEntry } from 'tar';
import type { Budget, MemberHeader, TakeMember } from './member.ts';

const files: ReadonlySet<string> = new Set(['File', 'OldFile', 'ContiguousFile']);
const links: Readonly<Record<string, string>> = { SymbolicLink: 'it is a symbolic link', Link: 'it is a hard link' };

const headerOf = ({ path, type }: ReadEntry): MemberHeader => {
  const name = path.replace(/^(\.\/)+/, '');
  return files.has(type) ? { name } : { name, refusal: links[type] ?? `it is no file (${type})` };
};

const unpackers: readonly [RegExp, () => Transform][] = [
  [/\.(tgz|tar\.gz)$/i, createGunzip],
  [/\.(tzst|tar\.zst)$/i, createZstdDecompress],
];

const bytesOf = (path: string): AsyncIterable<Uint8Array> => {
  const file = createReadStream(path, { highWaterMark: 256 * 1024 });
  const unpack = unpackers.find(([name]) => name.test(path))?.[1]();
  if (!unpack) return file;
  file.on('error', (error) => unpack.destroy(error));
  return file.pipe(unpack);
};

/** Goes through the files of a tar archive, plain or compressed, in their order. */
export const readTar = async (
  path: string,
  budget: Budget,
  wanted: (name: string) => boolean,
  take: TakeMember,
): Promise<void> => {
  let taken = Promise.resolve();
  let failed: unknown;
  const parser = new Parser({
    strict: true,
    onReadEntry: (entry) => {
      const header = headerOf(entry);
      taken = taken.then(async () => {
        try {
          budget.member();
          if (failed === undefined && wanted(header.name) && entry.type !== 'Directory') await take(header, entry);
        } catch (error) {
          failed ??= error;
        } finally {
          entry.resume();
        }
      });
    },
  });
  // Behind the end mark the parser keeps all that it is given and never drains.
  let over = false;
  parser.on('eof', () => {
    over = true;
  });
  // Members behind the fault wait in the parser already: none of them is taken any more.
  parser.on('error', (error) => {
    failed ??= error;
  });
  const broken = once(parser, 'error').then(([error]) => {
    throw error;
  });
  broken.catch(() => {});
  const feed = async (): Promise<void> => {
    for await (const chunk of bytesOf(path)) {
      budget.give(chunk.length);
      if (failed !== undefined) return;
      if (!parser.write(Buffer.from(chunk))) await Promise.race([once(parser, 'drain'), taken]);
      if (over) break;
    }
    const ended = once(parser, 'end');
    parser.end();
    await ended;
  };
  try {
    await Promise.race([feed(), broken]);
  } catch (error) {
    failed ??= error;
    // Ends the member that waits for more.
    parser.abort(error instanceof Error ? error : new Error(String(error)));
    await taken;
    throw failed;
  }
  await taken;
  if (failed !== undefined) throw failed;
};
