import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The folder of the package, whether run from its sources or as built. */
const packageFolder = (): string => {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
};

const page = join(packageFolder(), 'src/server/page');
const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Every file that the server gives out beside PDFs and JSON: address, place, type. Nothing else is served. */
export const staticFiles: ReadonlyMap<string, { readonly path: string; readonly type: string }> = new Map([
  ['/', { path: join(page, 'index.html'), type: 'text/html; charset=utf-8' }],
  ['/review.js', { path: join(page, 'review.js'), type: 'text/javascript; charset=utf-8' }],
  ['/review.css', { path: join(page, 'review.css'), type: 'text/css; charset=utf-8' }],
  ['/pdfjs/pdf.mjs', { path: join(pdfjs, 'build/pdf.mjs'), type: 'text/javascript; charset=utf-8' }],
  ['/pdfjs/pdf.worker.mjs', { path: join(pdfjs, 'build/pdf.worker.mjs'), type: 'text/javascript; charset=utf-8' }],
]);
