import { once } from 'node:events';
import { readFile } from 'node:fs/promises';

/** Ends the program quietly when the reader of our output has gone (`| head`). */
export const leaveWhenReaderLeaves = (): void => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
};

/** Writes to standard output and waits until there is room for more. */
export const print = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
};

/** Batches of whole lines, without their ends. Only a line feed ends a line: U+2028 may stand inside JSON. */
export async function* lineBatches(input: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    if (lines.length > 0) yield lines;
  }
  rest += decoder.decode();
  if (rest) yield [rest];
}

/** Lines of a list, one path a line; empty lines are left out. */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  for await (const batch of lineBatches(input)) {
    for (const line of batch) {
      const text = line.replace(/\r$/, '');
      if (text !== '') yield text;
    }
  }
}

/** All of standard input. */
export const readStandardInput = async (): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
};

/** The text of a file, or of standard input for `-`. */
export const readTextFrom = async (path: string): Promise<string> =>
  path === '-' ? new TextDecoder().decode(await readStandardInput()) : readFile(path, 'utf8');
