// What each program makes of one PDF, in the one form that all of them give: Markdown.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractPdf } from '../src/extract.ts';
import type { Block } from '../src/record/index.ts';
import { call, inFolder, liteParseProgram, openDataLoaderProgram } from './peers.ts';

export interface Reader {
  readonly name: string;
  readonly read: (file: string) => Promise<string>;
}

const markdownOf = (block: Block): string => {
  const text = block.number ? `${block.number} ${block.text}` : block.text;
  return block.type === 'heading' || block.type === 'title' || block.type === 'annex'
    ? `${'#'.repeat(Math.min(6, block.level ?? 1))} ${text}`
    : text;
};

const rapporteur = async (file: string): Promise<string> => {
  const { blocks } = await extractPdf(readFileSync(file));
  return blocks
    .filter((block) => block.type !== 'furniture')
    .map(markdownOf)
    .join('\n\n');
};

/** Runs a program that writes one file into a folder, and reads it. */
const written = (argsFor: (folder: string) => readonly string[]): string => {
  let text = '';
  inFolder((folder) => {
    call(process.execPath, argsFor(folder));
    const name = readdirSync(folder).find((other) => other.endsWith('.md'));
    text = name ? readFileSync(join(folder, name), 'utf8') : '';
  });
  return text;
};

export const readers: readonly Reader[] = [
  { name: 'rapporteur', read: rapporteur },
  {
    name: 'LiteParse',
    read: async (file) =>
      written((folder) => [
        liteParseProgram(),
        ...['parse', file, '--no-ocr', '--format', 'markdown', '--no-links', '-o', join(folder, 'out.md')],
      ]),
  },
  {
    name: 'OpenDataLoader',
    read: async (file) =>
      written((folder) => [
        openDataLoaderProgram(),
        ...[file, '--output-dir', folder, '--format', 'markdown', '--image-output', 'off', '--quiet'],
      ]),
  },
];
