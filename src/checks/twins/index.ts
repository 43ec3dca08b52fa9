import { type Finding, withoutTableBodies } from '../../record/index.ts';
import type { CheckedRecord, FindingDraft } from '../check.ts';
import { worded } from '../worded.ts';
import { type Aligned, align } from './alignment.ts';
import { passagesOf } from './passage.ts';
import { twinChecks } from './registry.ts';
import { alignTables } from './table-alignment.ts';
import { type Twins, versionNames } from './twin-check.ts';

export { keptUnder } from './kept-under.ts';
export type { TwinCheck, Twins } from './twin-check.ts';
export { twinChecks };

/** Lays two languages of one document side by side. */
export const layTwins = (...twins: readonly [CheckedRecord, CheckedRecord]): Twins => {
  const [a, b] = [withoutTableBodies(twins[0]), withoutTableBodies(twins[1])];
  const [one, other] = [passagesOf(a), passagesOf(b)];
  return {
    a,
    b,
    body: align(one.body, other.body),
    notes: align(one.notes, other.notes),
    tables: alignTables(a.tables, b.tables),
  };
};

const isPair = ({ a, b }: Aligned): boolean => a !== undefined && b !== undefined;

/** So few passages have their like that the files are not one document, or were not read alike. */
const LEAST_PAIRED = 0.6;

const whole = ({ a, b }: Twins): FindingDraft['evidence'] =>
  [a, b].map((record) => ({
    document: record.sha256,
    page: 1,
    bbox: [0, 0, 0, 0],
    text: record.document.symbol ?? record.document.title ?? record.sha256.slice(0, 12),
  }));

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const cannotLay = (twins: Twins, pairs: number, passages: number): FindingDraft => ({
  verdict: 'cannot-tell',
  severity: 'info',
  confidence: 0.5,
  message: {
    en: `The two languages cannot be laid side by side: only ${pairs} of ${passages} passages ${pairs === 1 ? 'has' : 'have'} a counterpart. Are they the same document?`,
    zh: `两种语文文本无法逐段对照：${passages}个段落中只有${pairs}个有对应段落。请确认是否为同一文件。`,
  },
  evidence: whole(twins),
});

const agreement = (twins: Twins, pairs: number): FindingDraft => {
  const [one, other] = [versionNames[twins.a.document.language], versionNames[twins.b.document.language]];
  const tables = twins.tables.filter(({ a, b }) => a && b).length;
  return {
    verdict: 'agreement',
    severity: 'info',
    confidence: 0.9,
    message: {
      en: `The ${one.en} and the ${other.en} were laid side by side: ${counted(pairs, 'passage')} and ${counted(tables, 'table')} correspond.`,
      zh: `${one.zh}与${other.zh}已逐段对照：${pairs}个段落、${tables}个表格均有对应。`,
    },
    evidence: whole(twins),
  };
};

/**
 * What two languages of one document do not say alike. Pure; every place of a finding carries the hash of the document
 * that it stands in. What one language leaves to the context is no difference.
 */
export const runTwinChecks = (a: CheckedRecord, b: CheckedRecord): Omit<Finding, 'id'>[] => {
  const twins = layTwins(a, b);
  const all = [...twins.body, ...twins.notes];
  const pairs = all.filter(isPair).length;
  if (pairs < LEAST_PAIRED * all.length) return [{ check: 'twin-paragraphs', ...cannotLay(twins, pairs, all.length) }];
  return [
    ...twinChecks.flatMap((check) => check.run(twins).map((draft) => ({ check: check.name, ...draft }))),
    { check: 'twin-paragraphs', ...agreement(twins, pairs) },
  ].map(worded);
};
