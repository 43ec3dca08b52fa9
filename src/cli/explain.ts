import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { drawingOfPage, type ExplainedPage, explainPdf, pictureOfPage } from '../explain/index.ts';
import { DocumentFailure, type Language } from '../record/index.ts';
import { CannotRun, exit } from './exit.ts';
import { failureLine } from './failures.ts';
import { print } from './streams.ts';

interface ExplainOptions {
  page?: number;
  language?: Language;
  png?: string;
  svg?: string;
  json?: boolean;
}

const pageNumber = (text: string): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('a page is a whole number from 1');
  return number;
};

const bytesOf = (file: string): Buffer => {
  if (!existsSync(file)) throw new CannotRun(`${file}: no such file`);
  if (!statSync(file).isFile()) throw new CannotRun(`${file}: not a file`);
  return readFileSync(file);
};

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
const place = (bbox: readonly number[]): string => bbox.map((value) => Math.round(value)).join(',');

const linesOf = (page: ExplainedPage): string[] => {
  const lost = page.unplaced.reduce((sum, { glyphs }) => sum + glyphs, 0);
  return [
    `page ${page.page}  ${Math.round(page.width)} × ${Math.round(page.height)} points, ${page.glyphs} glyphs, ${lost} unplaced`,
    ...page.regions.map(
      ({ type, level, number, bbox, text, because }) =>
        `  ${[type, level, number].filter(Boolean).join(' ')}  [${place(bbox)}]  ${JSON.stringify(shortened(text))}\n      ${because}`,
    ),
    ...page.unplaced.map(({ bbox, text }) => `  UNPLACED  [${place(bbox)}]  ${JSON.stringify(shortened(text))}`),
  ];
};

const draw = async (bytes: Buffer, pages: readonly ExplainedPage[], options: ExplainOptions): Promise<void> => {
  const [page] = pages;
  if (options.page === undefined || !page) throw new CannotRun('--png and --svg draw one page: name it with --page');
  if (options.png) writeFileSync(options.png, await pictureOfPage(bytes, page));
  if (options.svg) writeFileSync(options.svg, drawingOfPage(page));
};

const explain = async (file: string, options: ExplainOptions): Promise<number> => {
  const bytes = bytesOf(file);
  try {
    const wanted = options.page === undefined ? [] : [options.page];
    const pages = await explainPdf(bytes, wanted, options.language ? { language: options.language } : {});
    if (options.page !== undefined && pages.length === 0) throw new CannotRun(`${file}: no page ${options.page}`);
    if (options.png || options.svg) await draw(bytes, pages, options);
    else if (options.json) for (const page of pages) await print(`${JSON.stringify(page)}\n`);
    else for (const page of pages) await print(`${linesOf(page).join('\n')}\n`);
    return exit.done;
  } catch (error) {
    if (!(error instanceof DocumentFailure)) throw error;
    process.stderr.write(
      `rapporteur: ${file}: ${failureLine({ class: error.class, message: error.message, page: error.page })}\n`,
    );
    return exit.someFailed;
  }
};

/** `explain FILE --page N`: what every part of a page was taken for, and why, in words or as a picture. */
export const addExplain = (program: Command): void => {
  program
    .command('explain')
    .description('tell or draw what every part of a page was taken for, and why; what was not read is red')
    .argument('<file>', 'a .pdf')
    .option('--page <number>', 'this page only', pageNumber)
    .option('--png <file>', 'draw the boxes over the painted page')
    .option('--svg <file>', 'draw the boxes over the text as it was read')
    .option('--json', 'one object a page')
    .addOption(new Option('--language <language>', 'taken from the text where not given').choices(['zh', 'en']))
    .action(async (file: string, options: ExplainOptions) => {
      process.exitCode = await explain(file, options);
    });
};
