// Renders Security Council resolutions to PDF by two renderers, in one column and in two, and compares every paragraph
// with the XML that it came from: its text, its note, and whether it was told for preambular or operative.
//   npm run eval:resolutions [-- --first N] [--keep DIR] [--data DIR] [--only RENDERER,COLUMNS,LANGUAGE]
// wants Chromium and LibreOffice; PDFs that a kept folder has are not rendered again.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openPrinter } from '../../fixtures/chromium.ts';
import { convertToPdf } from '../../fixtures/flat-odt.ts';
import { printResolution, readResolution } from '../../fixtures/resolution.ts';
import { resolutionOdt } from '../../fixtures/resolution-odt.ts';
import { type ResolutionScore, scoreResolution } from './resolution-score.ts';

const { values } = parseArgs({
  options: {
    first: { type: 'string' },
    keep: { type: 'string' },
    data: { type: 'string', default: resolve(import.meta.dirname, '../../../shared/data/sc-resolutions-2020') },
    only: { type: 'string', default: '' },
  },
});
const data = resolve(values.data);
const most = Number(values.first ?? 0) || Number.POSITIVE_INFINITY;

interface Setting {
  readonly renderer: 'chromium' | 'libreoffice';
  readonly columns: 1 | 2;
  readonly language: string;
}

const settings: readonly Setting[] = (['chromium', 'libreoffice'] as const)
  .flatMap((renderer) =>
    ([1, 2] as const).flatMap((columns) => ['en', 'zh'].map((language) => ({ renderer, columns, language }))),
  )
  .filter(({ renderer, columns, language }) =>
    values.only
      .split(',')
      .filter(Boolean)
      .every((part) => [renderer, `${columns}`, language].includes(part)),
  );

const namesOf = (language: string): string[] =>
  readdirSync(join(data, language))
    .filter((name) => name.endsWith('.xml'))
    .map((name) => name.slice(0, -'.xml'.length))
    .slice(0, most);

const render = async (
  { renderer, columns, language }: Setting,
  names: readonly string[],
  folder: string,
): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const missing = names.filter((name) => !existsSync(join(folder, `${name}.pdf`)));
  if (missing.length === 0) return;
  const xmlOf = (name: string): string => join(data, language, `${name}.xml`);
  if (renderer === 'libreoffice') {
    const sources = missing.map((name) => join(folder, `${name}.fodt`));
    missing.forEach((name, index) => {
      writeFileSync(sources[index]!, resolutionOdt(readResolution(xmlOf(name)), columns));
    });
    for (const source of convertToPdf(sources, folder)) console.log(`  not rendered: ${source}`);
    return;
  }
  const printer = await openPrinter();
  try {
    for (const name of missing) await printResolution(printer, xmlOf(name), join(folder, `${name}.pdf`), columns);
  } finally {
    await printer.close();
  }
};

const share = (part: number, whole: number): string => `${part} of ${whole} (${((100 * part) / whole).toFixed(2)} %)`;

const report = (setting: Setting, sum: ResolutionScore): string => {
  const { renderer, columns, language } = setting;
  const notes = sum.notes > 0 ? `; ${share(sum.tied, sum.notes)} notes equal and tied` : '';
  const lost = sum.lost > 0 ? `; the renderer lost lines of ${sum.lost} more` : '';
  return `${language}, ${renderer}, ${columns === 1 ? 'one column' : 'two columns'}: ${share(sum.equal, sum.wanted)} paragraphs equal; ${share(sum.told, sum.roles)} told apart${notes}${lost}`;
};

const base = values.keep ? resolve(values.keep) : mkdtempSync(join(tmpdir(), 'rapporteur-resolutions-'));
try {
  for (const setting of settings) {
    const folder = join(base, `${setting.renderer}-${setting.columns}-${setting.language}`);
    const names = namesOf(setting.language);
    await render(setting, names, folder);
    const sum: ResolutionScore = { wanted: 0, lost: 0, equal: 0, roles: 0, told: 0, notes: 0, tied: 0, faults: [] };
    for (const name of names) {
      const resolution = readResolution(join(data, setting.language, `${name}.xml`));
      if (!existsSync(join(folder, `${name}.pdf`))) continue;
      const noted = setting.renderer === 'libreoffice';
      const one = await scoreResolution(resolution, readFileSync(join(folder, `${name}.pdf`)), noted);
      for (const key of ['wanted', 'lost', 'equal', 'roles', 'told', 'notes', 'tied'] as const) sum[key] += one[key];
      for (const fault of one.faults) console.log(`  ${name}: ${fault}`);
    }
    console.log(report(setting, sum));
  }
} finally {
  if (!values.keep) rmSync(base, { recursive: true, force: true });
}
