import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

/** A table as another program found it: the pages that it may stand on, and the texts of its grid. */
export interface PeerTable {
  readonly pages: readonly number[];
  readonly rows: readonly { readonly cells: readonly { readonly text: string }[] }[];
}

export interface TablePeer {
  readonly name: string;
  readonly read: (file: string) => PeerTable[];
}

const require = createRequire(resolve(import.meta.dirname, '../../bench/package.json'));

/** Runs a program of the peers' package with the file named last, in a folder of its own; gives what `use` reads there. */
const run = <T>(program: string, args: (folder: string) => string[], use: (folder: string) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-peers-'));
  try {
    const { status, stderr } = spawnSync(process.execPath, [program, ...args(folder)], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${basename(program)}: ${stderr.slice(0, 400)}`);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const rowsOf = (grid: readonly (readonly string[])[]): PeerTable['rows'] =>
  grid.map((row) => ({ cells: row.map((text) => ({ text })) }));

interface LoaderNode {
  readonly type?: string;
  readonly content?: string;
  readonly 'page number'?: number;
  readonly 'number of columns'?: number;
  readonly 'column number'?: number;
  readonly rows?: readonly { readonly cells: readonly LoaderNode[] }[];
}

const childrenOf = (node: LoaderNode): LoaderNode[] =>
  Object.values(node).flatMap((value): LoaderNode[] =>
    Array.isArray(value) ? value.filter((one) => typeof one === 'object') : [],
  );

const contentOf = (node: LoaderNode): string =>
  [node.content ?? '', ...childrenOf(node).map(contentOf)].filter((text) => text !== '').join(' ');

const tablesBelow = (node: LoaderNode): LoaderNode[] => [
  ...(node.type === 'table' ? [node] : []),
  ...childrenOf(node).flatMap(tablesBelow),
];

const fromLoader = (table: LoaderNode): PeerTable => ({
  pages: [table['page number'] ?? 0],
  rows: rowsOf(
    (table.rows ?? []).map(({ cells }) => {
      const texts = new Array<string>(table['number of columns'] ?? 0).fill('');
      for (const cell of cells) texts[(cell['column number'] ?? 1) - 1] = contentOf(cell);
      return texts;
    }),
  ),
});

const openDataLoader: TablePeer = {
  name: 'OpenDataLoader',
  read: (file) =>
    run(
      join(dirname(require.resolve('@opendataloader/pdf')), 'cli.js'),
      // Its own border-based method finds next to none of these tables; this one finds more.
      (folder) => [
        file,
        ...['--output-dir', folder, '--format', 'json', '--table-method', 'cluster'],
        ...['--image-output', 'off', '--quiet'],
      ],
      (folder) => {
        const text = readFileSync(join(folder, `${basename(file, '.pdf')}.json`), 'utf8');
        return tablesBelow(JSON.parse(text)).map(fromLoader);
      },
    ),
};

const isRule = (line: string): boolean => /^\|[-:| ]+\|$/.test(line) && line.includes('---');

/** The tables of a Markdown text, which does not say where pages end: each may stand on any. */
const fromMarkdown = (markdown: string): PeerTable[] => {
  const grids: string[][][] = [];
  let open = false;
  for (const line of markdown.split('\n')) {
    const isRow = line.startsWith('|');
    if (isRow && !open) grids.push([]);
    open = isRow;
    if (!isRow || isRule(line)) continue;
    const cells = line.replace(/^\||\|\s*$/g, '').split(/(?<!\\)\|/);
    grids.at(-1)!.push(cells.map((cell) => cell.replaceAll('\\|', '|').replaceAll('**', '').trim()));
  }
  const pages = Array.from({ length: 500 }, (_, index) => index + 1);
  return grids.map((grid) => ({ pages, rows: rowsOf(grid) }));
};

const liteParse: TablePeer = {
  name: 'LiteParse',
  read: (file) =>
    run(
      join(dirname(require.resolve('@llamaindex/liteparse/package.json')), 'dist', 'cli.js'),
      (folder) => ['parse', file, '--no-ocr', '--format', 'markdown', '-o', join(folder, 'out.md')],
      (folder) => fromMarkdown(readFileSync(join(folder, 'out.md'), 'utf8')),
    ),
};

export const tablePeers: readonly TablePeer[] = [openDataLoader, liteParse];
