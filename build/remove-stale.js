// Removes what an earlier build left in `dist` of sources that are gone; `npm run build` runs it last. What was made anew
// is not touched, so that a program that runs from there goes on.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** What `src/a.ts` becomes: `dist/src/a.js`, `a.js.map` and `a.d.ts`. Data is copied as it is. */
const made = /\.(?:d\.ts|js|js\.map)$/;

const hasSource = (path) =>
  made.test(path) ? ['.ts', '.tsx'].some((ending) => existsSync(path.replace(made, ending))) : existsSync(path);

/** @param {string} folder that is built, below `dist` as below the root. @returns {string[]} files without a source */
const staleIn = (folder) => {
  const built = join(root, 'dist', folder);
  if (!existsSync(built)) return [];
  return readdirSync(built, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !hasSource(join(root, relative(join(root, 'dist'), path))));
};

const removeEmpty = (folder) => {
  if (readdirSync(folder).length > 0) return;
  rmSync(folder, { recursive: true });
  removeEmpty(dirname(folder));
};

for (const path of ['src', 'workers'].flatMap(staleIn)) {
  rmSync(path);
  removeEmpty(dirname(path));
}
