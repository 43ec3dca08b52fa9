import { createHash } from 'node:crypto';
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

/** A file that is given out. Its address changes with its bytes, so that a browser may keep it for good. */
export interface Asset {
  readonly type: string;
  /** Where it lies, or what it holds where it is small and made by us. */
  readonly from: string | Buffer;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
};

const typeOf = (name: string): string => types[extname(name)] ?? 'application/octet-stream';

const versionIn = (folder: string): string =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version as string;

/** Files of a folder as assets below an address; those whose name ends otherwise are passed over. */
const folder = (address: string, path: string, wanted: RegExp): [string, Asset][] =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => wanted.test(name))
    .map((name) => [`${address}/${name}`, { from: join(path, name), type: typeOf(name) }]);

const module = (address: string, specifier: string): [string, Asset] => [
  address,
  { from: fileURLToPath(import.meta.resolve(specifier)), type: typeOf(address) },
];

/** What we made, under a name that has a hash of it. */
const hashed = (name: string, bytes: Buffer): [string, Asset] => {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const ending = extname(name);
  return [`/assets/page/${name.slice(0, -ending.length)}.${hash}${ending}`, { from: bytes, type: typeOf(name) }];
};

const root = packageFolder();
const styleFolder = join(root, 'src/server/page/style');
const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** The page's script: `npm run build` makes it of `page/`. */
const script = hashed('main.js', readFileSync(join(root, 'dist/page/main.js')));
/** One sheet of all, in the order of their names: each is a request less. */
const style = hashed(
  'style.css',
  Buffer.concat(
    readdirSync(styleFolder)
      .filter((name) => name.endsWith('.css'))
      .toSorted()
      .map((name) => readFileSync(join(styleFolder, name))),
  ),
);

export const scriptAddress = script[0];
export const styleAddress = style[0];
/** Where everything of pdf.js lies, with its version. */
export const pdfjsAddress = `/assets/pdfjs-${versionIn(pdfjs)}`;

/** Every file that is given out beside PDFs and JSON, by address. Nothing else is: no path is ever made of a request. */
export const assets: ReadonlyMap<string, Asset> = new Map([
  script,
  style,
  module(`${pdfjsAddress}/pdf.mjs`, 'pdfjs-dist'),
  module(`${pdfjsAddress}/pdf.worker.mjs`, 'pdfjs-dist/build/pdf.worker.mjs'),
  // Chinese fonts that a PDF names but does not hold, and pictures in JPEG 2000 and JBIG2.
  ...folder(`${pdfjsAddress}/cmaps`, join(pdfjs, 'cmaps'), /\.bcmap$/),
  ...folder(`${pdfjsAddress}/standard_fonts`, join(pdfjs, 'standard_fonts'), /\.(?:pfb|ttf)$/),
  ...folder(`${pdfjsAddress}/wasm`, join(pdfjs, 'wasm'), /\.(?:wasm|js)$/),
  ...folder(`${pdfjsAddress}/iccs`, join(pdfjs, 'iccs'), /\.icc$/),
]);

/** The version of this package. */
export const version = (): string => versionIn(root);
