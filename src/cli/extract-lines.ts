import { createReadStream, existsSync } from 'node:fs';
import { z } from 'zod';
import { language } from '../record/index.ts';
import { CannotRun, exit } from './exit.ts';
import { lineBatches, print } from './streams.ts';

const inputLine = z.object({ id: z.union([z.string(), z.number()]), language, text: z.string() });
type InputLine = z.infer<typeof inputLine>;

/** What is wrong with a line, in a few words; or the line. */
const readLine = (line: string): InputLine | string => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  const parsed = inputLine.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return `${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'not as expected'}`;
};

/**
 * Reads one JSON object a line and prints its mentions, in order, as they come. A line that cannot be read
 * is named on standard error and left out.
 * @returns the exit code: 2 where a line could not be read.
 */
export const extractLines = async (file: string): Promise<number> => {
  if (file !== '-' && !existsSync(file)) throw new CannotRun(`${file}: no such file`);
  const { lineReader } = await import('../extract-line.ts');
  const read = lineReader();
  const name = file === '-' ? 'standard input' : file;
  let number = 0;
  let bad = 0;
  for await (const batch of lineBatches(file === '-' ? process.stdin : createReadStream(file))) {
    for (const line of batch) {
      number += 1;
      if (line.trim() === '') continue;
      const input = readLine(line);
      if (typeof input === 'string') {
        bad += 1;
        process.stderr.write(`rapporteur: ${name}, line ${number}: ${input}\n`);
      } else await print(`${JSON.stringify({ id: input.id, mentions: read(input) })}\n`);
    }
  }
  return bad > 0 ? exit.someFailed : exit.done;
};
