import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/record/index.ts';
import { readNumber } from '../../src/tables/numbers.ts';
import { giveRoles, roleByWords } from '../../src/tables/roles.ts';

const row = (...texts: string[]): Row => ({
  role: 'data',
  cells: texts.map((text) => ({
    text,
    ...(readNumber(text).value ? { value: readNumber(text).value } : {}),
    evidence: [],
  })),
});

describe('roles by words', () => {
  it.each([
    ['Total', 'total'],
    ['Total, operational costs', 'total'],
    ['Expenditure sections total', 'total'],
    ['Share of the total', 'data'],
    ['Percentage of total', 'data'],
    ['Grand total', 'total'],
    ['共计', 'total'],
    ['總計', 'total'],
    ['小計', 'subtotal'],
    ['共 计', 'total'],
    ['所需经费总计', 'total'],
    ['Subtotal, international staff', 'subtotal'],
    ['Sub-total', 'subtotal'],
    ['小计', 'subtotal'],
    ['Totality of circumstances', 'data'],
    ['Total-loss insurance', 'data'],
    ['Operational costs', 'data'],
    ['总部', 'data'],
  ])('%s: %s', (text, role) => {
    expect(roleByWords(row(text, '1').cells)).toBe(role);
  });
});

describe('roles by look and arithmetic together', () => {
  const plain = { bold: false, ruledAbove: false };
  const setOff = { bold: true, ruledAbove: true };
  it('a bold ruled row that sums those above is a total', () => {
    const rows = [row('A', '10', '1'), row('B', '20', '2'), row('Requirements', '30', '3')];
    expect(giveRoles(rows, [plain, plain, setOff]).map(({ role }) => role)).toEqual(['data', 'data', 'total']);
  });
  it('without the sum it is data', () => {
    const rows = [row('A', '10', '1'), row('B', '20', '2'), row('Requirements', '31', '4')];
    expect(giveRoles(rows, [plain, plain, setOff]).map(({ role }) => role)).toEqual(['data', 'data', 'data']);
  });
  it('what the words may make a total sums subtotals (mission budgets; one of its columns may be wrong)', () => {
    const rows = [
      row('军事特遣队', '10', '1'),
      row('建制警察部队', '20', '2'),
      row('小计', '30', '3'),
      row('国际工作人员', '5', '4'),
      row('本国工作人员', '6', '5'),
      row('小计', '11', '9'),
      row('所需资源毛额', '41', '21'),
      row('工作人员薪金税收入', '3', '1'),
    ];
    expect(
      giveRoles(
        rows,
        rows.map(() => plain),
      ).map(({ role }) => role),
    ).toEqual([...['data', 'data', 'subtotal', 'data', 'data', 'subtotal', 'total', 'data']]);
  });
  it('a row below a rule that sums those above in all its amounts is a subtotal (DP/2025/26, table 2)', () => {
    const rows = [
      row('A', '123', '78'),
      row('B', '-32', '80'),
      row('Contributions, net', '91', '158'),
      row('C', '1', '2'),
    ];
    const ruled = { bold: false, ruledAbove: true };
    expect(giveRoles(rows, [plain, plain, ruled, ruled]).map(({ role }) => role)).toEqual([
      'data',
      'data',
      'subtotal',
      'data',
    ]);
  });
  it('the sum alone is a coincidence', () => {
    const rows = [row('A', '1'), row('B', '1'), row('C', '2')];
    expect(giveRoles(rows, [plain, plain, plain]).map(({ role }) => role)).toEqual(['data', 'data', 'data']);
  });
});
