import { describe, expect, it } from 'vitest';
import type { Segment } from '../../src/layout/index.ts';
import { findTableRegions } from '../../src/layout/table-regions/index.ts';
import type { Rule } from '../../src/pdf/index.ts';
import { readTable } from '../../src/tables/index.ts';
import { ruleAt, segmentAt, segmentTo, uprightAt } from './place-segments.ts';

const rowsOf = (segments: readonly Segment[], rules: readonly Rule[] = []): string[] | undefined => {
  const [region] = findTableRegions({ page: 2, width: 600, height: 800, angle: 0, segments, rules });
  return (
    region &&
    readTable(region, [], []).table.rows.map(({ role, cells }) =>
      [role.slice(0, 1), ...cells.map(({ text }) => text)].join('|'),
    )
  );
};

const rowAt = (y: number, edges: readonly number[], texts: readonly string[], look = {}): Segment[] =>
  texts.flatMap((text, index) => (text === '' ? [] : [segmentAt(edges[index]!, y, text, look)]));

describe('without rules', () => {
  const edges = [60, 130, 320];
  const head = (bold: boolean): Segment[] => rowAt(100, edges, ['No.', 'Entity name', 'Source'], { bold });
  const body = [
    ...rowAt(118, edges, ['1', 'Al-Qaida', 'List entry and summary of']),
    ...rowAt(130, edges, ['', '', 'reasons for listing']),
    ...rowAt(148, edges, ['2', 'Hilal Ahmar Society', 'List entry and summary of']),
    ...rowAt(160, edges, ['', 'Indonesia', 'reasons for listing']),
    ...rowAt(178, edges, ['3', 'Jund Al Aqsa', 'List entry']),
  ];

  it('texts are a table below titles in a look of their own, where they begin (S/2025/71/Rev.1, annex)', () => {
    expect(rowsOf([...head(true), ...body])).toEqual([
      'h|No.|Entity name|Source',
      'd|1|Al-Qaida|List entry and summary of reasons for listing',
      'd|2|Hilal Ahmar Society Indonesia|List entry and summary of reasons for listing',
      'd|3|Jund Al Aqsa|List entry',
    ]);
  });
  it('texts that merely stand beside each other are none, nor are paragraphs below a numbered heading', () => {
    expect(rowsOf([...head(false), ...body])).toBeUndefined();
    const heading = rowAt(100, [60, 90], ['III.', 'Organization of work'], { bold: true });
    const paragraphs = [118, 142, 166].flatMap((y, index) => [
      ...rowAt(y, [60, 90], [`${12 + index}.`, 'The Committee held its formal session']),
      segmentAt(60, y + 12, 'from 2 to 4 May in New York.'),
    ]);
    expect(rowsOf([...heading, ...paragraphs])).toBeUndefined();
  });
  it('dashes before the entries of a list by year are no amounts (TD/B/CN.4/48)', () => {
    const entries = ['Ports;', 'Containers;', 'General average;', 'Commercialization;', 'Transport;'];
    const list = entries.flatMap((text, index) =>
      rowAt(100 + index * 12, edges, [index === 2 ? '1994' : '', '-', text]),
    );
    expect(rowsOf(list)).toBeUndefined();
  });
  it('names with dates are one, and their numbers begin rows (A/47/466, annex)', () => {
    const names = ['Belarus', 'Bhutan', 'Burundi', 'China'];
    const rows = names.flatMap((name, index) =>
      rowAt(100 + 12 * index, [60, 100, 300], [`${43 + index}.`, name, '11 June 1992']),
    );
    expect(rowsOf(rows)).toEqual(names.map((name, index) => `d|${43 + index}.|${name}|11 June 1992`));
  });
  it('so are names with symbols in brackets (A/80/38, para. 14)', () => {
    const rows = ['Brazil', 'Estonia'].flatMap((name, index) =>
      rowAt(100 + 20 * index, [60, 300], [name, `(CEDAW/C/${index}/CO/9)`]),
    );
    expect(rowsOf(rows)).toHaveLength(2);
  });

  it('a chapter, its number before a gap, and a title above in larger letters are no rows of the statement below them', () => {
    const rows = [
      ...rowAt(60, [60, 140], ['III.', 'Financial statements for the year ended 31 December'], { size: 14 }),
      segmentAt(150, 84, 'Statement of financial position', { size: 12 }),
      ...rowAt(106, [60, 300], ['', 'Reference']),
      segmentTo(500, 106, '2016'),
      ...['Cash', 'Investments', 'Inventories', 'Other assets'].flatMap((stub, index) => [
        ...rowAt(122 + 16 * index, [60, 300], [stub, `Note ${7 + index}`]),
        segmentTo(500, 122 + 16 * index, `${3 + index} 410`),
      ]),
      segmentAt(150, 206, 'Statement of financial performance', { size: 12 }),
      ...rowAt(228, [60, 300], ['', 'Reference']),
      segmentTo(500, 228, '2016'),
      ...rowAt(244, [60, 300], ['Contributions', 'Note 5']),
      segmentTo(500, 244, '20 418'),
    ];
    expect(rowsOf(rows)).toEqual([
      'h||Reference|2016',
      'd|Cash|Note 7|3 410',
      'd|Investments|Note 8|4 410',
      'd|Inventories|Note 9|5 410',
      'd|Other assets|Note 10|6 410',
    ]);
  });

  it('points that lead to two amounts each show a table of two rows', () => {
    const stubs = ['Communications', 'Bosnia and Herzegovina'].map((stub) => stub.padEnd(40, '.'));
    const led = (amounts: readonly (readonly [string, string])[]): Segment[] => [
      ...rowAt(100, [60, 350, 450], ['Item', 'Filled', 'Vacant']),
      ...stubs.flatMap((stub, index) => [
        segmentAt(60, 114 + 14 * index, stub),
        segmentTo(380, 114 + 14 * index, amounts[index]![0]),
        segmentTo(480, 114 + 14 * index, amounts[index]![1]),
      ]),
    ];
    expect(
      rowsOf(
        led([
          ['9', '24'],
          ['5 761 169', '－'],
        ]),
      ),
    ).toEqual(['h|Item|Filled|Vacant', 'd|Communications|9|24', 'd|Bosnia and Herzegovina|5 761 169|－']);
  });

  it('a stub in ideographs goes on below the last amounts, further in than stubs begin', () => {
    const rows = ['家具和设备', '空中业务', '赠款和捐款', '支持发展中国家执行公约并'].flatMap((stub, index) => [
      segmentAt(60, 100 + 18 * index, stub),
      segmentTo(400, 100 + 18 * index, `${index + 1} 596`),
    ]);
    expect(rowsOf([...rows, segmentAt(70, 170, '向次区域办事处'), segmentAt(70, 186, '提供支助')])?.at(-1)).toBe(
      'd|支持发展中国家执行公约并向次区域办事处提供支助|4 596',
    );
  });

  it('a head stands over the name of a group as well', () => {
    const rows = [
      segmentTo(400, 98, 'Contributions'),
      segmentAt(60, 112, 'Civilian personnel'),
      ...['3.1', '982 692.2', '6.4', '1.2'].flatMap((amount, index) => [
        segmentAt(70, 124 + 12 * index, `Consultants on information and other technology ${index}`),
        segmentTo(400, 124 + 12 * index, amount),
      ]),
    ];
    expect(rowsOf(rows)!.slice(0, 3)).toEqual([
      'h||Contributions',
      'd|Civilian personnel|',
      'd|Consultants on information and other technology 0|3.1',
    ]);
  });

  it('names of groups begin further left than their rows, and make no column', () => {
    const rows = [
      ...rowAt(100, [60, 360], ['Item', 'Contributions']),
      ...['Regular budget', 'A. Posts', 'B. Non-post'].flatMap((group, index) => [
        segmentAt(60, 116 + 48 * index, group),
        segmentAt(90, 132 + 48 * index, 'Medical'),
        segmentTo(400, 132 + 48 * index, '954 194.2'),
        segmentAt(90, 148 + 48 * index, 'Travel'),
        segmentTo(400, 148 + 48 * index, '0.5'),
      ]),
      segmentAt(60, 260, 'Sum'),
      segmentTo(400, 260, '989 842.3'),
    ];
    expect(rowsOf(rows)!.slice(0, 4)).toEqual([
      'h|Item|Contributions',
      'd|Regular budget|',
      'd|Medical|954 194.2',
      'd|Travel|0.5',
    ]);
  });

  it('numbers that hang before stubs are no column, and wide amounts close no other (E/2025/61, table 3)', () => {
    const stated: readonly (readonly [string, string, string, string])[] = [
      ['A.', 'Executive direction', '–', '17'],
      ['', 'Global coordination', '–', '53'],
      ['', 'Regional coordination', '8', '41'],
      ['', 'Country coordination', '396', '1 149'],
      ['C.', 'Programme support', '–', '25'],
      ['', 'Total', '404', '1 285'],
    ];
    const rows = stated.flatMap(([number, stub, local, total], index) => {
      const y = 120 + 16 * index;
      const name = segmentAt(80, y, stub);
      // 404 and 1 285 stand so close that they are one stretch of text.
      const amounts =
        total.length > 2
          ? [segmentTo(400, y, `${local} ${total}`)]
          : [segmentTo(370, y, local), segmentTo(400, y, total)];
      return [...(number === '' ? [] : [segmentAt(60, y, number)]), name, ...amounts];
    });
    expect(rowsOf(rows)).toEqual([
      'd|A. Executive direction|–|17',
      'd|Global coordination|–|53',
      'd|Regional coordination|8|41',
      'd|Country coordination|396|1 149',
      'd|C. Programme support|–|25',
      't|Total|404|1 285',
    ]);
  });
});

describe('titles that stand off the texts below them', () => {
  it('are those of the columns in their order: set at the right, over texts at the left', () => {
    const rows = [
      segmentAt(60, 112, 'Reference', { bold: true }),
      ...['Travel', 'Departure', 'Return'].map((title, index) =>
        segmentTo([246, 352, 480][index]!, 112, title, { bold: true }),
      ),
      ...['003', '005', '008', '011'].flatMap((number, index) =>
        rowAt(
          130 + 16 * index,
          [60, 160, 250, 360],
          [`MRi.${number}`, 'Garas–Nairobi', '11 March 2020', '19 March 2020'],
        ),
      ),
    ];
    const found = rowsOf(
      rows,
      [100, 117, 190].map((y) => ruleAt(y, 58, 482)),
    );
    expect(found!.slice(0, 2)).toEqual([
      'h|Reference|Travel|Departure|Return',
      'd|MRi.003|Garas–Nairobi|11 March 2020|19 March 2020',
    ]);
  });
});

describe('the head of a grid', () => {
  it('has tall cells that hang from its top, and lines of one title over several columns (DP/2025/12/Add.1)', () => {
    const xs = [60, 160, 260, 360];
    const rows = rowsOf(
      [
        segmentAt(64, 112, 'Document'),
        segmentAt(64, 124, 'symbol'),
        segmentAt(164, 112, 'Of which'),
        segmentAt(164, 124, 'directed to'),
        segmentAt(164, 148, 'the Board'),
        segmentAt(264, 112, 'Implementation status of them'),
        segmentAt(264, 124, 'to UNDP'),
        segmentAt(264, 144, 'Accepted'),
        segmentAt(364, 144, 'Rejected'),
        ...[170, 190, 210].flatMap((y) =>
          rowAt(
            y,
            xs.map((x) => x + 4),
            ['JIU/REP/2023/6', '9', '2', '3'],
          ),
        ),
      ],
      [
        ...[100, 156, 176, 196, 216].map((y) => ruleAt(y, 60, 440)),
        ruleAt(130, 260, 440),
        ...[60, 160, 260, 440].map((x) => uprightAt(x, 100, 216)),
        uprightAt(360, 130, 216),
      ],
    );
    expect(rows!.slice(0, 2)).toEqual([
      'h|Document symbol|Of which directed to the Board|Implementation status of them to UNDP|',
      'h|||Accepted|Rejected',
    ]);
  });
});
