import { fork } from 'node:child_process';
import { once } from 'node:events';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL(`../../../workers/indexing${extname(import.meta.url)}`, import.meta.url));

/**
 * Brings the query index up to the records, in a process of its own: the Chinese dictionary is large, and the
 * caller's memory is to stay flat.
 * @throws Error with the last words of that process.
 */
export const updateIndex = async (shelf: string): Promise<void> => {
  const child = fork(entry, [shelf], { execArgv: ['--no-warnings'], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  let words = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    words = (words + text).slice(-2000);
  });
  const [code, signal] = await once(child, 'exit');
  if (code !== 0) throw new Error(`the index could not be updated (${signal ?? code}): ${words.trim()}`);
};
