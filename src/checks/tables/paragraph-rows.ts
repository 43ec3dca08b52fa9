import type { Block, Cell, FindingEvidence, Language, Table } from '../../record/index.ts';
import { placeOf } from '../block-order.ts';
import type { FindingDraft } from '../check.ts';
import { Decimal, grouped, plain, precisionOf } from '../figures.ts';
import { annexOpened } from '../numbering/captioned.ts';
import { atCell } from '../places.ts';
import type { Index } from '../record-index.ts';
import { slipBetween } from '../slips.ts';
import { type Figure, figureOf } from '../text/figure.ts';

/** A column whose figures are numbers of paragraphs: `Paragraph number (present report)`. */
const column: Readonly<Record<Language, RegExp>> = {
  en: /^para(?:graph|\.)?(?:s|\(s\))?\b(?: numbers?| nos?\.?)?(?:\s*\((?:the )?present report\)| of the present report)?$/i,
  zh: /^(?:本报告)?段(?:次|落|号)(?:编号|号)?(?:（本报告）)?$|^(?:本报告)?第?段(?:次|号)$/,
};

/** A percentage in a cell of words: “Reduction of 10 per cent”. */
const rate: Readonly<Record<Language, RegExp>> = {
  en: /(\d+(?:\.\d+)?) ?(?:per cent|percent|%)/g,
  zh: /(\d+(?:\.\d+)?) ?[%％]|百分之(\d+(?:\.\d+)?)/g,
};

/** One figure of a row, held against the figures of the paragraph that the row names. */
interface Pairing {
  readonly kind: 'money' | 'percentage';
  readonly value: Decimal;
  readonly cell: FindingEvidence;
  readonly certainty: number;
  readonly row: number;
  readonly paragraph: Block;
  /** Figures of that kind in the paragraph. */
  readonly told: readonly Figure[];
}

const paragraphs = (index: Index): ReadonlyMap<string, Block> => {
  const annex = index.blocks.findIndex((block) => annexOpened(block, index.language) !== undefined);
  const body = annex < 0 ? index.blocks : index.blocks.slice(0, annex);
  return new Map(
    body
      .filter(({ type, number }) => type === 'paragraph' && number !== undefined)
      .map((block) => [block.number!, block]),
  );
};

/** A paragraph with what goes on below it without a number: its items, and what is printed apart. */
const blocksOf = (index: Index, block: Block): Block[] => {
  const at = placeOf(index, block.id);
  const behind = index.blocks.slice(at + 1);
  const end = behind.findIndex(
    ({ type, number, parent }) =>
      type === 'heading' || type === 'annex' || (number !== undefined && parent === block.parent),
  );
  return [block, ...(end < 0 ? [] : behind.slice(0, end))].filter(
    ({ type }) => type === 'paragraph' || type === 'item',
  );
};

const figuresOf = (index: Index, block: Block, kind: Pairing['kind']): Figure[] =>
  blocksOf(index, block).flatMap(({ id }) => index.inBlock(id, kind).flatMap((mention) => figureOf(mention) ?? []));

const ratesIn = (cell: Cell, language: Language): Decimal[] =>
  cell.value === undefined
    ? Array.from(cell.text.matchAll(rate[language]), ([, one, other]) => new Decimal(one ?? other!))
    : [];

const pairingsOf = (index: Index, table: Table, row: number, named: number, paragraph: Block): Pairing[] =>
  table.rows[row]!.cells.flatMap((cell, at): Pairing[] => {
    if (at === named) return [];
    const shared = { cell: atCell(table, row, at, cell), certainty: cell.certainty ?? 1, row, paragraph };
    const isAmount = cell.value !== undefined && table.columns[at]?.type === 'amount' && table.unit?.currency;
    if (isAmount) {
      const value = new Decimal(cell.value!).times(table.unit!.scale).abs();
      return value.isZero() ? [] : [{ ...shared, kind: 'money', value, told: figuresOf(index, paragraph, 'money') }];
    }
    return ratesIn(cell, index.language).map(
      (value): Pairing => ({
        ...shared,
        kind: 'percentage',
        value,
        told: figuresOf(index, paragraph, 'percentage'),
      }),
    );
  });

const inTable = (index: Index, table: Table, byNumber: ReadonlyMap<string, Block>): Pairing[] => {
  const named = table.columns.findIndex(({ title }) => column[index.language].test(title.trim()));
  if (named < 0) return [];
  return table.rows.flatMap(({ role, cells }, row) => {
    const paragraph = role === 'data' ? byNumber.get(cells[named]?.text.trim() ?? '') : undefined;
    return paragraph ? pairingsOf(index, table, row, named, paragraph) : [];
  });
};

const fits = ({ value, told }: Pairing): boolean => told.some((figure) => figure.value.abs().eq(value));

/** Fewer digits are one slip from any other. */
const TELLING_DIGITS = 3;

/** The figure that the paragraph has instead: one slip away, or the only one of its kind. */
const instead = (pairing: Pairing): Figure | undefined => {
  const { kind, value, told } = pairing;
  const near = told.filter((figure) =>
    ['digit', 'swap'].includes(slipBetween(plain(value), plain(figure.value.abs())) ?? ''),
  );
  if (kind === 'money') return near.length === 1 && precisionOf(value) >= TELLING_DIGITS ? near[0] : undefined;
  return told.length === 1 ? told[0] : near.length === 1 ? near[0] : undefined;
};

const SURE = 0.8;

const conflict = ({ value, cell, certainty, paragraph }: Pairing, figure: Figure): FindingDraft => {
  const [said, shown] = [grouped(figure.value), grouped(value)];
  const sure = Math.min(certainty, figure.certainty);
  return {
    verdict: 'conflict',
    severity: 'warning',
    doubt: sure < SURE ? 'reading' : 'document',
    confidence: Math.min(sure, 0.85),
    message: {
      en: `The table gives ${shown} for paragraph ${paragraph.number}; that paragraph says ${said}.`,
      zh: `表中第${paragraph.number}段所涉数字为${shown}，该段所述为${said}。`,
    },
    evidence: [figure.evidence, cell],
    computation: {
      expression: `${said} − ${shown}`,
      expected: plain(value),
      found: plain(figure.value),
      difference: plain(figure.value.minus(value)),
    },
  };
};

const agreement = (fitting: readonly Pairing[]): FindingDraft => {
  const pairs = fitting.slice(0, 6).map((pairing) => ({
    pairing,
    figure: pairing.told.find(({ value }) => value.abs().eq(pairing.value))!,
  }));
  const rows = new Set(fitting.map(({ row }) => row)).size;
  const { value } = fitting[0]!;
  return {
    verdict: 'agreement',
    severity: 'info',
    confidence: Math.min(...pairs.map(({ figure, pairing }) => Math.min(figure.certainty, pairing.certainty))),
    message: {
      en: `The figures of ${rows} rows are those of the paragraphs that the rows name.`,
      zh: `${rows}行的数字与所列段落一致。`,
    },
    evidence: pairs.flatMap(({ figure, pairing }) => [figure.evidence, pairing.cell]),
    computation: {
      expression: pairs.map(({ pairing }) => `${pairing.paragraph.number}: ${grouped(pairing.value)}`).join('; '),
      expected: plain(value),
      found: plain(value),
      difference: '0',
    },
  };
};

/** So many figures of other rows show that rows and paragraphs belong together. */
const FEWEST = 2;

/**
 * Rows that name the paragraphs which they come from have their figures: “Official travel | 32 | Reduction of 10 per cent |
 * (29 800)”, and paragraph 32 “recommends a reduction of 10 per cent ($29,800)”.
 */
export const paragraphRowFindings = (index: Index): FindingDraft[] => {
  const byNumber = paragraphs(index);
  return index.tables.flatMap((table): FindingDraft[] => {
    const pairings = inTable(index, table, byNumber);
    const fitting = pairings.filter(fits);
    if (fitting.length < FEWEST) return [];
    const wrong = pairings.flatMap((pairing) => {
      const figure = fits(pairing) ? undefined : instead(pairing);
      return figure ? [conflict(pairing, figure)] : [];
    });
    return [agreement(fitting), ...wrong];
  });
};
