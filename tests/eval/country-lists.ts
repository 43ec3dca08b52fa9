// Scores country lists of PDFs that a generator writes and Chromium prints: in sentences, items, lines, votes and tables, over
// pages, with notes.
//
//   npm run eval:country-lists [-- SEED [COUNT]]
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iso from 'i18n-iso-countries';
import { openPrinter } from '../../fixtures/chromium.ts';
import { extractPdf } from '../../src/extract.ts';
import { namesOfState } from '../../src/mentions/places/index.ts';
import type { DocumentRecord, Language } from '../../src/record/index.ts';
import { forms, type Printed, type TrueList } from './list-pages/writings.ts';
import { type Random, randomOf } from './plants/random.ts';

const css = `
@page { size: A4; margin: 22mm 25mm 20mm }
body { font: 10.5pt/1.45 "Liberation Serif", "Noto Serif CJK SC"; margin: 0 }
p { margin: 0 0 7pt; text-align: justify } .line { margin: 0 0 1pt 12mm } li { margin: 0 0 2pt }
.sub { margin-left: 10mm } .number { display: inline-block; min-width: 10mm }
table { border-collapse: collapse; border-bottom: 1pt solid; width: 100%; margin: 0 0 12pt; font-size: 9.5pt }
th { border-top: .6pt solid; border-bottom: .6pt solid; font-weight: normal; font-style: italic; font-size: 8.5pt }
td, th { padding: 2pt 4pt; text-align: left; vertical-align: top } tr { break-inside: avoid }
.plain { border: 0 } sup { font-size: 62%; line-height: 0 } h2 { font-size: 12.5pt }`;

const fillers: Readonly<Record<Language, string>> = {
  en: 'The Committee took note of the information that the secretariat had placed before it and decided to return to the matter.',
  zh: '委员会注意到秘书处提交的资料，并决定在下届会议上再次审议这一事项。',
};

const statesOf = (language: Language): string[] =>
  Object.keys(iso.getAlpha3Codes()).filter(
    (code) => !['TWN', 'HKG', 'MAC'].includes(code) && namesOfState(code, language)[0],
  );

const document = (language: Language, random: Random): { html: string; printed: Printed[] } => {
  const states = statesOf(language).toSorted((a, b) =>
    (namesOfState(a, language)[0] ?? '').localeCompare(namesOfState(b, language)[0] ?? '', language),
  );
  const some = (least: number, most: number): string[] => {
    const picked = new Set(random.some(states, random.whole(least, most)));
    return states.filter((code) => picked.has(code));
  };
  const printed = Object.entries(forms).map(([form, write]) => ({ form, ...write({ language, some, random }) }));
  const parts = printed.map(({ html }, at) => {
    const number = language === 'zh' ? `${at + 1}．` : `${at + 1}.`;
    const filler = Array.from({ length: random.whole(1, 6) }, () => fillers[language]).join(
      language === 'zh' ? '' : ' ',
    );
    return `<p><span class="number">${number}</span>${filler}</p>${html}`;
  });
  return {
    html: `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>${css}</style><h2>A/59/205</h2>${parts.join('\n')}</html>`,
    printed,
  };
};

interface FoundList {
  readonly codes: readonly string[];
  readonly stated: number | undefined;
}

const listsIn = ({ mentions }: DocumentRecord): FoundList[] => {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  return mentions.flatMap((list) => {
    if (list.kind !== 'countryList') return [];
    const codes = list.value.members.flatMap((id) => {
      const member = byId.get(id);
      return member?.kind === 'country' ? [member.value.iso3 ?? ''] : [];
    });
    return [{ codes, stated: list.value.stated }];
  });
};

/** Members that both name, in the same order. */
const shared = (a: readonly string[], b: readonly string[]): number => {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const one of a) {
    const next = [0];
    for (const [at, other] of b.entries()) next.push(one === other ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!));
    row = next;
  }
  return row.at(-1) ?? 0;
};

interface Score {
  wanted: number;
  found: number;
  hits: number;
  stated: number;
  read: number;
}
const scores = new Map<string, Score>();
const scoreOf = (name: string): Score => {
  const score = scores.get(name) ?? { wanted: 0, found: 0, hits: 0, stated: 0, read: 0 };
  scores.set(name, score);
  return score;
};

const judge = (language: Language, form: string, wanted: TrueList, free: Set<FoundList>): void => {
  const score = scoreOf(`${language} ${form}`);
  const [best] = [...free].toSorted((a, b) => shared(wanted.codes, b.codes) - shared(wanted.codes, a.codes));
  const hits = best ? shared(wanted.codes, best.codes) : 0;
  const match = best && hits * 2 > Math.min(best.codes.length, wanted.codes.length) ? best : undefined;
  if (match) free.delete(match);
  score.wanted += wanted.codes.length;
  score.found += match?.codes.length ?? 0;
  score.hits += match ? hits : 0;
  if (wanted.stated !== undefined) {
    score.stated += 1;
    if (match?.stated === wanted.stated) score.read += 1;
    else console.log(`number  ${language} ${form}: ${wanted.stated}, read as ${match?.stated}`);
  }
  if (!match || hits < wanted.codes.length || match.codes.length > hits)
    console.log(
      `missed  ${language} ${form}: ${wanted.codes.join(' ')}\n        ${match?.codes.join(' ') ?? 'no list'}`,
    );
};

const [seed = 1, count = 3] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'country-lists-'));
const printer = await openPrinter();
try {
  for (let at = 0; at < count; at += 1) {
    for (const language of ['en', 'zh'] as const) {
      const { html, printed } = document(language, randomOf(seed + at));
      const file = join(folder, `${language}-${seed + at}.pdf`);
      await printer.print(html, file, { head: 'A/59/205', pageNumbers: true });
      const free = new Set(listsIn(await extractPdf(readFileSync(file), { language })));
      for (const { form, lists } of printed) for (const list of lists) judge(language, form, list, free);
      for (const { codes } of free) {
        scoreOf(`${language} lists that are none`).found += codes.length;
        console.log(`extra   ${language}: ${codes.join(' ')}`);
      }
    }
  }
} finally {
  await printer.close();
  if (process.env.KEEP) console.log(folder);
  else rmSync(folder, { recursive: true, force: true });
}
const whole = { wanted: 0, found: 0, hits: 0, stated: 0, read: 0 };
for (const score of scores.values()) for (const key of Object.keys(whole) as (keyof Score)[]) whole[key] += score[key];
const f1 = ({ wanted, found, hits }: Score): string =>
  wanted + found ? ((2 * hits) / (wanted + found)).toFixed(4) : '';
console.table(
  [...scores, ['together', whole] as const].map(([form, score]) => ({
    form,
    members: score.wanted,
    F1: f1(score),
    stated: score.stated ? `${score.read} of ${score.stated}` : '',
  })),
);
