// One digit of figures drawn at random is changed, one figure after the other, and every check is run over each record: how
// many of the changes are found, by what, and how many conflicts are reported that have nothing to do with them.
import { runChecks } from '../../../src/checks/index.ts';
import type { DocumentRecord, Finding } from '../../../src/record/index.ts';
import type { Random } from '../plants/random.ts';
import { type Place, textAt, withFigure, withOtherDigit } from './change.ts';
import { cellsOf, figuresOf } from './places.ts';
import { recordsOf } from './records.ts';

const sources = { cells: cellsOf, figures: figuresOf } as const;

export type Source = keyof typeof sources;

const keyOf = ({ check, evidence, computation }: Finding): string =>
  [check, computation?.expression, ...evidence.map(({ text }) => text)].join('|');

const conflictsOf = (record: DocumentRecord): Finding[] =>
  runChecks(record).filter(({ verdict }) => verdict === 'conflict');

/** Does a finding rest on the place? A sum shows its first rows and no more: there the column tells. */
const isAt = ({ check, evidence }: Finding, place: Place): boolean =>
  evidence.some(({ block, table, cell }) => {
    if ('mention' in place) return table === undefined && block === place.mention.block;
    const isCell = cell === `r${place.row}c${place.column}`;
    const isInSum = /^(?:table-sum|table-groups|table-balance)$/.test(check) && cell?.endsWith(`c${place.column}`);
    return table === place.table.id && (isCell || isInSum === true);
  });

interface Drawn {
  readonly record: DocumentRecord;
  readonly place: Place;
}

/** So many places of all documents, each as likely as any other. */
const draw = async (folders: readonly string[], source: Source, count: number, random: Random): Promise<Drawn[]> => {
  const all: Drawn[] = [];
  for (const folder of folders)
    for await (const record of recordsOf(folder))
      all.push(...sources[source](record).map((place) => ({ record, place })));
  console.log(`${all.length} figures, ${Math.min(count, all.length)} of them changed`);
  return random.some(all, count);
};

export const tryFigures = async (
  folders: readonly string[],
  source: Source,
  count: number,
  random: Random,
  isLoud: boolean,
): Promise<void> => {
  const known = new Map<DocumentRecord, ReadonlySet<string>>();
  const by: Record<string, number> = {};
  const sum = { changed: 0, found: 0, beside: 0 };
  for (const { record, place } of await draw(folders, source, count, random)) {
    const before = known.get(record) ?? new Set(conflictsOf(record).map(keyOf));
    known.set(record, before);
    const text = withOtherDigit(textAt(place), random);
    const fresh = conflictsOf(withFigure(record, place, text)).filter((finding) => !before.has(keyOf(finding)));
    const found = fresh.filter((finding) => isAt(finding, place));
    sum.changed += 1;
    if (found.length > 0) sum.found += 1;
    else if (isLoud) console.log(`missed  ${record.document.symbols[0]}: ${textAt(place)} → ${text}`);
    if (fresh.length > found.length) sum.beside += 1;
    for (const check of new Set(found.map((finding) => finding.check))) by[check] = (by[check] ?? 0) + 1;
  }
  console.table({ [source]: sum });
  console.table(Object.fromEntries(Object.entries(by).toSorted(([, a], [, b]) => b - a)));
};
