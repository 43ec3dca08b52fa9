// compromise with its dates plugin against our table of forms, on sentences in the style of UN reports.
// `npm ci --prefix bench && node bench/compromise-dates.ts`
import { createRequire } from 'node:module';
import { findDates } from '../src/mentions/dates/index.ts';

/** Text, and the EDTF of each date in it. */
const sentences: readonly (readonly [text: string, dates: string])[] = [
  ['its resolution 58/140 of 22 December 2003', '2003-12-22'],
  ['from 9 to 11 December 2003 in Mexico', '2003-12-09/2003-12-11'],
  ['held in Vienna from 28 June to 8 July 2004', '2004-06-28/2004-07-08'],
  ['Vienna, 28 June–8 July 2004', '2004-06-28/2004-07-08'],
  ['Milan, 26 August-6 September 1985', '1985-08-26/1985-09-06'],
  ['on December 9, 2003', '2003-12-09'],
  ['at its session held from 11 to 20 May 2004', '2004-05-11/2004-05-20'],
  ['in March and April 2004', '2004-03 2004-04'],
  ['as at 31 December 2003', '2003-12-31'],
  ['for the period from 1 July 2024 to 30 June 2025', '2024-07-01/2025-06-30'],
  ['in the biennium 2002–2003', '2002/2003'],
  ['during the 2000-2001 biennium', '2000/2001'],
  ['appropriations for the 2003/04 period', '2003/2004'],
  ['entered into force on 29 September 2003', '2003-09-29'],
  ['organized in September 2003 in New York', '2003-09'],
  ['In July 2004, there were 82 parties', '2004-07'],
  ['Since October 2002, when it was launched', '2002-10'],
  ['in 2003, workshops were held', '2003'],
  ['created in 1999, the Office', '1999'],
  ['the statistics for 1998-2000', '1998/2000'],
  ['between January 2003 and June 2004', '2003-01/2004-06'],
  ['Security Council resolution 1373 (2001)', ''],
  ['resolutions 1970 (2011) and 1973 (2011)', ''],
  ['Economic and Social Council resolution 2003/30', ''],
  ['document E/CN.15/2004/4', ''],
  ['in the 1990s the number grew', '199X'],
  ['the first quarter of 2004', '2004-01/2004-03'],
  ['on 5 and 6 October 2003', '2003-10-05 2003-10-06'],
  ['from January to June 2004', '2004-01/2004-06'],
  ['until 9 December 2005', '2005-12-09'],
  ['open for signature until 9 December 2005', '2005-12-09'],
  ['on 25 December 2003 and 28 January 2004', '2003-12-25 2004-01-28'],
  ['the plan for 2026–2030', '2026/2030'],
  ['by the end of 2004', '2004'],
  ['young offenders aged 15–18', ''],
  ['paragraphs 12 to 18 of the report', ''],
  ['2,600 officials were trained', ''],
  ['it was held on 2 to 6 December 2003 in Siracusa', '2003-12-02/2003-12-06'],
  ['the period July 2024 to June 2025', '2024-07/2025-06'],
  ['The Meeting may march on', ''],
];

interface Found {
  readonly start?: string;
  readonly end?: string;
}

interface Compromise {
  (text: string): { dates(options: Record<string, string>): { get(): Found[] } };
  plugin(plugin: unknown): void;
}

const TODAY = '2004-07-30';

/** The widest EDTF that a start and an end say; whole months and years are written as such. */
const toEdtf = ({ start, end }: Found): string => {
  const [from, to] = [start?.slice(0, 10), end?.slice(0, 10)];
  if (!from) return '';
  if (!to || from === to) return from;
  const [startYear, startMonth, startDay] = from.split('-');
  const [endYear, endMonth, endDay] = to.split('-');
  const lastDay = new Date(Date.UTC(Number(endYear), Number(endMonth), 0)).getUTCDate();
  if (startDay !== '01' || Number(endDay) !== lastDay) return `${from}/${to}`;
  const years = startMonth === '01' && endMonth === '12';
  if (startYear === endYear && years) return startYear!;
  if (startYear === endYear && startMonth === endMonth) return `${startYear}-${startMonth}`;
  return years ? `${startYear}/${endYear}` : `${startYear}-${startMonth}/${endYear}-${endMonth}`;
};

const require = createRequire(new URL('package.json', import.meta.url));
const compromise = require('compromise') as Compromise;
compromise.plugin(require('compromise-dates'));

const theirs = (text: string): string =>
  compromise(text).dates({ timezone: 'UTC', today: TODAY }).get().map(toEdtf).join(' ');
const ours = (text: string): string =>
  findDates(text, { language: 'en', documentDate: TODAY })
    .map(({ value }) => value.edtf)
    .join(' ');

const right = (read: (text: string) => string): number =>
  sentences.filter(([text, dates]) => read(text) === dates).length;

const speed = (read: (text: string) => string, rounds: number): string => {
  const text = sentences.map(([sentence]) => sentence).join('. ');
  read(text);
  const start = performance.now();
  for (let i = 0; i < rounds; i += 1) read(`${text} ${i}`);
  return ((text.length * rounds) / 1000 / (performance.now() - start)).toFixed(3);
};

console.log(`compromise-dates: ${right(theirs)} of ${sentences.length} sentences right, ${speed(theirs, 5)} MB/s`);
console.log(`rapporteur:       ${right(ours)} of ${sentences.length} sentences right, ${speed(ours, 200)} MB/s`);
