// pdf.js as it comes: opens each file and asks every page for its operator list, nothing else.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

export const readOperatorLists = async (files: readonly string[]): Promise<void> => {
  for (const file of files) {
    const task = getDocument({
      data: new Uint8Array(readFileSync(file)),
      cMapUrl: join(library, 'cmaps/'),
      cMapPacked: true,
      standardFontDataUrl: join(library, 'standard_fonts/'),
      disableFontFace: true,
      useSystemFonts: false,
      verbosity: 0,
    });
    const document = await task.promise;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      await page.getOperatorList();
      page.cleanup();
    }
    await task.destroy();
  }
};
