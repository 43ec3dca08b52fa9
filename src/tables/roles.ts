import type { Cell, Row } from '../record/index.ts';

type Role = Row['role'];

interface RoleForm {
  readonly role: Role;
  readonly form: RegExp;
  readonly example: string;
}

/** What the stub of a row of sums says; the first that fits is taken. */
const forms: readonly RoleForm[] = [
  {
    role: 'subtotal',
    form: /^(?:subtotal|sub-total|sub total)(?=$|[\s,:.)(])/i,
    example: 'Subtotal, international staff',
  },
  { role: 'subtotal', form: /^(?:小|分)[计計]/, example: '小计' },
  { role: 'subtotal', form: /(?:subtotal|小[计計])$/i, example: '国际工作人员小计' },
  { role: 'total', form: /^(?:grand|overall)\s+total(?=$|[\s,:.)(])/i, example: 'Grand total' },
  { role: 'total', form: /^totals?(?=$|[\s,:.)(])/i, example: 'Total, operational costs' },
  { role: 'total', form: /(?<!\bof|\bthe|\bin)\stotals?$/i, example: 'Expenditure sections total' },
  { role: 'total', form: /^(?:[共合总總][计計]|[总總](?:[额額数數]|和))(?=$|[\s，,：:（(])/, example: '總計' },
  { role: 'total', form: /[共合总總][计計]$/, example: '所需经费总计' },
];

/** Stubs that sum up only where the arithmetic agrees. */
const HINT = /^(?:gross requirements|total requirements|gross total|all |所需资源毛额|所需经费毛额|毛额)/i;

const stub = (cells: readonly Cell[]): string =>
  (cells.find((cell) => cell.text !== '')?.text ?? '').replace(/\s+/g, ' ');

/** The role that a row's words give it; spaces set between ideographs (`共  计`) do not count. */
export const roleByWords = (cells: readonly Cell[]): Role => {
  const text = stub(cells).replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
  return forms.find(({ form }) => form.test(text))?.role ?? 'data';
};

/** Exact sum of decimal strings, in units of 10^-digits. */
const scaled = (value: string, digits: number): bigint => {
  const negative = value.startsWith('-');
  const [whole = '0', part = ''] = value.replace('-', '').split('.');
  const number = BigInt(`${whole}${part.padEnd(digits, '0')}`);
  return negative ? -number : number;
};

const digitsOf = (values: readonly string[]): number =>
  Math.max(0, ...values.map((value) => value.split('.')[1]?.length ?? 0));

/** Does the last value equal the sum of the others, give or take one of its last digit for each three of them? */
const sumsUp = (parts: readonly string[], total: string): boolean => {
  const digits = digitsOf([...parts, total]);
  const sum = parts.reduce((all, value) => all + scaled(value, digits), 0n);
  const difference = sum - scaled(total, digits);
  const slack = digits > 0 ? BigInt(1 + Math.floor(parts.length / 3)) : 0n;
  return difference <= slack && -difference <= slack;
};

/** What a row looks like on the page. */
export interface RowLook {
  readonly bold: boolean;
  readonly ruledAbove: boolean;
}

interface Sums {
  readonly fits: number;
  readonly fails: number;
}

/** In how many columns of amounts is a row the sum of others, and in how many not? */
const sumsOf = (above: readonly Row[], row: Row): Sums => {
  let fits = 0;
  let fails = 0;
  for (const [column, { value }] of row.cells.entries()) {
    if (column === 0 || value === undefined) continue;
    const parts = above.flatMap((part) => part.cells[column]?.value ?? []);
    if (parts.length < 2) continue;
    if (sumsUp(parts, value)) fits += 1;
    else fails += 1;
  }
  return { fits, fails };
};

/** The subtotals since the last total, with the rows behind the last of them. */
const subtotalsBefore = (rows: readonly Row[], index: number): Row[] => {
  const since = rows.slice(rows.findLastIndex(({ role }, at) => at < index && role === 'total') + 1, index);
  const last = since.findLastIndex(({ role }) => role === 'subtotal');
  return since.filter(({ role }, at) => role === 'subtotal' || at > last);
};

/** Of what stands above a row since the last row of sums, or of the subtotals (小计 of three groups, 所需资源毛额). */
const sumsAbove = (rows: readonly Row[], index: number): Sums & { readonly ofSubtotals: boolean } => {
  const row = rows[index]!;
  const from = rows.findLastIndex(({ role }, at) => at < index && role !== 'data') + 1;
  const near = sumsOf(rows.slice(from, index), row);
  return near.fits > 0
    ? { ...near, ofSubtotals: false }
    : { ...sumsOf(subtotalsBefore(rows, index), row), ofSubtotals: true };
};

const statesAmounts = ({ cells }: Row): boolean =>
  cells.slice(1).some(({ value, nil }) => value !== undefined || nil === true);

/** Gives each row its role: by its words, or by its look where its numbers are the sums of those above. */
export const giveRoles = (rows: readonly Row[], looks: readonly RowLook[]): Row[] => {
  const stated = rows.some(statesAmounts);
  // A word over the rows that it sums up is the name of a group.
  const roles = rows.map(
    (row): Row => ({ ...row, role: stated && !statesAmounts(row) ? 'data' : roleByWords(row.cells) }),
  );
  for (const [index, row] of roles.entries()) {
    const look = looks[index]!;
    if (row.role !== 'data' || index < 2) continue;
    const setOff = (look.bold && look.ruledAbove) || HINT.test(stub(row.cells));
    if (!setOff && !look.ruledAbove) continue;
    const first = roles.slice(0, index).every((other) => other.role === 'data');
    const isLast = index === roles.length - 1;
    const { fits, fails, ofSubtotals } = sumsAbove(roles, index);
    // A row below a rule with nothing else to set it off sums up where all its amounts do.
    if (setOff ? fits > 0 && fits >= fails : fits > 1 && fails === 0)
      roles[index] = { ...row, role: isLast || ofSubtotals || (setOff && first) ? 'total' : 'subtotal' };
  }
  return roles;
};
