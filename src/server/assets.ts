import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package, whether run from its sources or as built. */
export const packageFolder = (): string => {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
};

export interface Asset {
  readonly path: string;
  readonly type: string;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** Files of a folder as assets below an address; those whose name ends otherwise are passed over. */
const folder = (address: string, path: string, wanted: RegExp): [string, Asset][] =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => wanted.test(name))
    .toSorted()
    .map((name) => [
      `${address}/${name}`,
      { path: join(path, name), type: types[extname(name)] ?? 'application/octet-stream' },
    ]);

const script = (address: string, specifier: string): [string, Asset] => [
  address,
  { path: fileURLToPath(import.meta.resolve(specifier)), type: types['.mjs'] ?? '' },
];

const root = packageFolder();
const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** The page's script: `npm run build` makes it of `page/`. */
const pageScript: [string, Asset] = [
  '/assets/page/main.js',
  { path: join(root, 'dist/page/main.js'), type: types['.js'] ?? '' },
];
export const styles = folder('/assets/style', join(root, 'src/server/page/style'), /\.css$/);

/** Every file that is given out beside PDFs and JSON, by address. Nothing else is: no path is ever made of a request. */
export const assets: ReadonlyMap<string, Asset> = new Map([
  pageScript,
  ...styles,
  script('/assets/pdfjs/pdf.mjs', 'pdfjs-dist'),
  script('/assets/pdfjs/pdf.worker.mjs', 'pdfjs-dist/build/pdf.worker.mjs'),
  // Chinese fonts that a PDF names but does not hold, and pictures in JPEG 2000 and JBIG2.
  ...folder('/assets/pdfjs/cmaps', join(pdfjs, 'cmaps'), /\.bcmap$/),
  ...folder('/assets/pdfjs/standard_fonts', join(pdfjs, 'standard_fonts'), /\.(?:pfb|ttf)$/),
  ...folder('/assets/pdfjs/wasm', join(pdfjs, 'wasm'), /\.(?:wasm|js)$/),
  ...folder('/assets/pdfjs/iccs', join(pdfjs, 'iccs'), /\.icc$/),
]);

/** The version of this package. */
export const version = (): string => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
