// Megabytes a second of CPU time of every kind of fact, over the texts of Security Council resolutions, paragraph by paragraph.
//
//   node bench/facts.ts [DIR]      (the folder with en/ and zh/, ../shared/data/sc-resolutions-2020 by default)
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Table from 'cli-table3';
import { findDates } from '../src/mentions/dates/index.ts';
import { findCountryLists } from '../src/mentions/lists/index.ts';
import { findMoney } from '../src/mentions/money/index.ts';
import { fold } from '../src/mentions/numerals/fold.ts';
import { findPlaces } from '../src/mentions/places/index.ts';
import { findCounts, findPercentages } from '../src/mentions/quantities/index.ts';
import type { Language } from '../src/record/index.ts';

const ROUNDS = 7;

const paragraphsIn = (xml: string): string[] =>
  [...xml.matchAll(/<p[ >][\s\S]*?<\/p>/g)].map(([html]) => html.replace(/<[^>]+>/g, '').trim()).filter(Boolean);

const facts: Readonly<Record<string, (text: string, language: Language) => unknown>> = {
  'folding of letters': (text) => fold(`${text} `),
  dates: (text, language) => findDates(text, { language }),
  places: (text, language) => findPlaces(text, { language }),
  'country lists': (text, language) => findCountryLists(text, { language }, findPlaces(text, { language })),
  money: (text, language) => findMoney(text, { language }),
  percentages: (text, language) => findPercentages(text, { language }, []),
  counts: (text, language) => findCounts(text, { language }, []),
  'all together': (text, language) => {
    findDates(text, { language });
    findCountryLists(text, { language }, findPlaces(text, { language }));
    findMoney(text, { language });
    findPercentages(text, { language }, []);
    findCounts(text, { language }, []);
  },
};

const cpuSeconds = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

const folder = process.argv[2] ?? '../shared/data/sc-resolutions-2020';
const table = new Table({ head: ['facts', 'language', 'MB', 'MB/s of CPU time (best round)'] });
for (const language of ['zh', 'en'] as const) {
  const texts = readdirSync(join(folder, language)).flatMap((name) =>
    paragraphsIn(readFileSync(join(folder, language, name), 'utf8')),
  );
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  for (const [name, find] of Object.entries(facts)) {
    const rounds = Array.from({ length: ROUNDS }, () =>
      cpuSeconds(() => texts.forEach((text) => void find(text, language))),
    );
    table.push([name, language, megabytes.toFixed(2), (megabytes / Math.min(...rounds)).toFixed(1)]);
  }
}
console.log(table.toString());
