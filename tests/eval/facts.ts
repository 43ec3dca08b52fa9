// Scores dates, money and percentages against cases of Microsoft's Recognizers-Text.
//
//   npm run eval:facts -- DIR      (the folder of its JSON files, ../shared/data/recognizers-text by default)
//
// Any file of its suite can stand in the folder: dates and periods, currencies and percentages are judged by span and value,
// numbers and ordinals by value alone, since a bare number is no mention; the cases of other kinds are printed as left out.
//
// Language by the file's name or folder (zh-DateParser.json, Chinese/DateParser.json). A case counts as right when every
// expected entity is found with its span and value and nothing else is found; "from", "between", "the" and the like at the
// ends of a span are not compared. Cases that reports cannot contain are left out by rules; each is printed with its reason.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/record/index.ts';
import { type Case, type Fact, type Kind, spanOf } from './recognizers/cases.ts';
import { kinds, trimmed } from './recognizers/kinds.ts';

const same = (text: string, found: Fact, wanted: Fact): boolean =>
  trimmed(text, found.span) === trimmed(text, wanted.span) &&
  (wanted.values.length === 0 || found.values.some((value) => wanted.values.includes(value)));

const missedValue = (kind: Kind, { Input, Results }: Case, language: Language): string | undefined => {
  const wrong = Results.find((one) => !kind.expect(one).includes(String(Number(kind.value?.(one.Text, language)))));
  return wrong && `${Input}\n    wanted ${kind.expect(wrong)}\n    read   ${kind.value?.(wrong.Text, language)}`;
};

const miss = (kind: Kind, file: string, one: Case, language: Language): string | undefined => {
  if (kind.value) return missedValue(kind, one, language);
  const { Input, Context, Results } = one;
  const all = kind.find(Input, language, Context?.ReferenceDateTime?.slice(0, 10));
  const wanted = Results.map((expected): Fact => ({ span: spanOf(expected), values: kind.expect(expected) }));
  const found = all.filter(
    (fact) => wanted.some((other) => same(Input, fact, other)) || !kind.ofOtherFile?.(file, fact),
  );
  const right = found.length === wanted.length && wanted.every((one) => found.some((fact) => same(Input, fact, one)));
  return right ? undefined : `${Input}\n    wanted ${JSON.stringify(wanted)}\n    found  ${JSON.stringify(found)}`;
};

const leftOutFor = (kind: Kind, { Input, Results }: Case): string | undefined =>
  kind.leftOut.find(([is]) =>
    is instanceof RegExp ? [Input, ...Results.map(({ Text }) => Text)].some((text) => is.test(text)) : Results.some(is),
  )?.[1];

const languageOf = (file: string): Language | undefined =>
  /(?:^|\/)(?:zh|chinese)/i.test(file) ? 'zh' : /(?:^|\/)(?:en|english)/i.test(file) ? 'en' : undefined;

const folder = process.argv[2] ?? '../shared/data/recognizers-text';
const rows: { file: string; cases: number; leftOut: number; judged: number; right: number; share: string }[] = [];
for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
  if (!file.endsWith('.json')) continue;
  const language = languageOf(file);
  const name = file.replace(/^.*\//, '');
  const kind: Kind | undefined = kinds.find((candidate) => candidate.file.test(name));
  if (!kind || !language) {
    console.log(`left out  ${file}\t${language ? 'no kind of this project reads it' : 'neither Chinese nor English'}`);
    continue;
  }
  const cases = JSON.parse(readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, '')) as readonly Case[];
  let [right, leftOut] = [0, 0];
  for (const one of cases) {
    const reason = leftOutFor(kind, one);
    const fault = reason ? undefined : miss(kind, name, one, language);
    if (reason) {
      leftOut += 1;
      console.log(`left out  ${one.Input}\t${reason}`);
    } else if (fault) console.log(`missed    ${fault}`);
    else right += 1;
  }
  const judged = cases.length - leftOut;
  rows.push({
    file,
    cases: cases.length,
    leftOut,
    judged,
    right,
    share: judged ? `${((100 * right) / judged).toFixed(1)} %` : '',
  });
}
console.table(rows);
