import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generateReport } from '../fixtures/documents/document.ts';
import type { Model } from '../fixtures/documents/model.ts';
import { type Style, setTitle } from '../fixtures/documents/style.ts';
import { readResolution } from '../fixtures/resolution.ts';
import { hasLibreOffice, printReports, seedsOf } from '../tests/eval/printed-reports.ts';
import { truths } from '../tests/structure/truths.ts';
import { type Wanted, wantedOf } from './compare-scores.ts';

/** A PDF and what is known of it; what is empty is not known. */
export interface Compared {
  readonly file: string;
  readonly paragraphs: readonly Wanted[];
  readonly titles: readonly string[];
  /** Titles of boxes and annexes, which a reader may mark as headings or not. */
  readonly otherTitles: readonly string[];
}

const root = resolve(import.meta.dirname, '..');

/** Resolutions in two columns, against their XML. */
export const resolutions = (): Compared[] =>
  ['en', 'zh'].map((language) => {
    const xml = join(root, `../shared/data/sc-resolutions-2020/${language}/S-RES-2518-2020.xml`);
    const { preamble, operative } = readResolution(xml);
    return {
      file: join(root, `fixtures/reports/s-res-2518-2020.${language}.pdf`),
      paragraphs: [...preamble, ...operative].map(({ html }) => [html.replace(/<[^>]+>/g, '')]),
      titles: [],
      otherTitles: [],
    };
  });

/** Real reports, whose headings were read by eye. */
export const realReports = (): Compared[] =>
  truths().flatMap(([, truth]) => {
    const file = resolve(root, truth.file);
    if (truth.pages || !existsSync(file)) return [];
    return [{ file, paragraphs: [], titles: truth.headings.map(([, , title]) => title), otherTitles: [] }];
  });

const varied = (file: string, model: Model, style: Style): Compared => ({
  file,
  paragraphs: model.parts.flatMap((part) =>
    part.kind === 'paragraph' || part.kind === 'item' ? [wantedOf(part.rich)] : [],
  ),
  titles: model.parts.flatMap((part) =>
    part.kind === 'heading' ? [setTitle(part.text, style.headings[part.depth - 1])] : [],
  ),
  otherTitles: model.parts.flatMap((part) => {
    if (part.kind === 'box') return [part.title];
    return part.kind === 'annex' ? [part.label, part.title, `${part.label} ${part.title}`] : [];
  }),
});

/** The bundled reports in one and two columns with notes, boxes, annexes and turned pages, as they were made. */
export const variedReports = (): Compared[] => {
  const folder = join(root, 'fixtures/documents/samples');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const { model, style } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { model: Model; style: Style };
      return varied(join(folder, name.replace(/json$/, 'pdf')), model, style);
    });
};

/** Such reports from seeds `A-B`, printed into the folder. */
export const reportsFromSeeds = async (range: string, folder: string): Promise<Compared[]> => {
  mkdirSync(folder, { recursive: true });
  const both = hasLibreOffice();
  const made = seedsOf(range).map((seed) => ({
    ...{ ...generateReport(seed, both), seed },
    file: join(folder, `${seed}.pdf`),
  }));
  await printReports(made, folder);
  return made.filter(({ file }) => existsSync(file)).map(({ file, model, style }) => varied(file, model, style));
};
