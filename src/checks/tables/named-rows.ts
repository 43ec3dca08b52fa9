import type { Row, Table } from '../../record/index.ts';
import { hasFigures, stubOf } from './row-stubs.ts';

/** A row of figures somewhere in a document. */
export interface PlacedRow {
  readonly table: Table;
  readonly row: number;
}

/** A row whose name says which rows it is reckoned from. */
export interface NamedSum extends PlacedRow {
  readonly terms: readonly { readonly label: string; readonly sign: 1 | -1 }[];
}

const LABEL = '(?:[IVX]{1,5}|[ivx]{2,5}|[A-Z]|[a-z]|\\d{1,2}|[一二三四五六七八九十]{1,2}|[甲乙丙丁戊])';
const bare = `[(（]?${LABEL}[)）]?`;

/** `A. Staff costs`, `(a) Receipts`, `II. Grants`, `一、人员`. */
const LEADING = new RegExp(`^[(（]?(${LABEL})(?:[)）]|[.．、])\\s?\\S`, 'u');
/** `Total, A`, `Subtotal, section II`, `Total (c)`, `A部分合计`, `第一款共计`. */
const TOTAL_OF = new RegExp(
  `^(?:sub-?total|total)s?,?\\s(?:(?:for\\s)?(?:section|part|chapter|title|table|annex)\\s)?[(（]?(${LABEL})[)）]?$|^第?(${LABEL})(?:部分|款|编|节|类|项)?(?:共计|合计|小计|总计)$|^(?:小计|合计|共计|总计)[，,\\s]?[(（]?(${LABEL})[)）]?$`,
  'iu',
);
/** `(c)` at the end of a name: “Variance (c)”. */
const TRAILING = /\S\s?[(（]([a-z]|[A-Z]|[ivx]{2,5}|\d{1,2})[)）]$/u;

/** The label by which other rows name a row. */
export const labelOf = (row: Row): string | undefined => {
  const stub = stubOf(row).trim();
  if (formulaIn(stub)) return TRAILING.exec(stub.split('=')[0]!.trim())?.[1] ?? LEADING.exec(stub)?.[1];
  const total = TOTAL_OF.exec(stub);
  return total?.[1] ?? total?.[2] ?? total?.[3] ?? LEADING.exec(stub)?.[1] ?? TRAILING.exec(stub)?.[1];
};

/** `(A + B)`, `A + B`, `(c) = (a) − (b)`, （一+二）. */
const FORMULA = new RegExp(`(?:^|[\\s,，:：=(（]|[共合总小]计)(${bare}(?:\\s?[+＋−–-]\\s?${bare})+)[)）]?$`, 'u');
/** “Grand total, sections I and II”, 第一和第二款总计. */
const LISTED = new RegExp(
  `\\b(?:grand |overall )?totals?,?\\s(?:of\\s|for\\s)?[(（]?(?:sections?|parts?|chapters?|titles?|tables?|annexes)\\s(${LABEL}(?:,\\s${LABEL})*,?\\sand\\s${LABEL})[)）]?$|^第(${LABEL}(?:(?:款|部分|编)?[、和及与]第?${LABEL})+)(?:款|部分|编|节)(?:共计|合计|总计)$`,
  'iu',
);

const signOf = (mark: string): 1 | -1 => (/[−–-]/.test(mark) ? -1 : 1);

const formulaIn = (stub: string): NamedSum['terms'] | undefined => {
  const formula = FORMULA.exec(stub)?.[1];
  if (formula === undefined) return undefined;
  const terms = Array.from(
    formula.matchAll(new RegExp(`(^|[+＋−–-])\\s?[(（]?(${LABEL})[)）]?`, 'gu')),
    ([, mark = '', label = '']) => ({ label, sign: signOf(mark) }),
  );
  return terms.length > 1 ? terms : undefined;
};

const listIn = (stub: string): NamedSum['terms'] | undefined => {
  const match = LISTED.exec(stub);
  const list = match?.[1] ?? match?.[2];
  const labels = list?.split(/,\s(?:and\s)?|\sand\s|(?:款|部分|编)?[、和及与]第?/u).filter((label) => label !== '');
  return labels && labels.length > 1 ? labels.map((label) => ({ label, sign: 1 as const })) : undefined;
};

/** Every row of a table whose name says which rows it is reckoned from. */
export const namedSums = (table: Table): NamedSum[] =>
  table.rows.flatMap((each, row): NamedSum[] => {
    if (each.role === 'header' || !hasFigures(each)) return [];
    const stub = stubOf(each).trim();
    const terms = formulaIn(stub) ?? listIn(stub);
    return terms ? [{ table, row, terms }] : [];
  });
