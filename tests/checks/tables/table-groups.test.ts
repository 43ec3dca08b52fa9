import { describe, expect, it } from 'vitest';
import { tableGroups } from '../../../src/checks/tables/table-groups.ts';
import type { Table } from '../../../src/record/index.ts';
import { inShort, type SmallBlock, smallRecord, table } from '../small-record.ts';

const conflictsIn = (tables: readonly Table[], blocks: readonly SmallBlock[] = []): string[] =>
  tableGroups
    .run(smallRecord('en', blocks, tables))
    .filter(({ verdict }) => verdict === 'conflict')
    .map(inShort);

const FITTING =
  'Item | 2025 | 2026\nStaff | 5 | 7\n>Officers | 2 | 3\n>Clerks | 3 | 4\nTravel | 9 | 9\n>Air | 4 | 4\n>Land | 5 | 5\n';

describe('deliverables', () => {
  const lines = `${FITTING}Other | 4 | 5\n>Notes | 4 | 6`;
  it.each([
    ['deliverables', ['conflict document 1'], 'A/81/6 (Sect. 13): one item below its head is all of it'],
    [undefined, [], 'one row below another may be some of it'],
  ] as const)('%s', (kind, found, why) => {
    const read = table(lines);
    expect(conflictsIn([kind === undefined ? read : { ...read, kind }]), why).toEqual(found);
  });
});

describe('rows below the row of their sum', () => {
  it.each([
    {
      lines: 'Services | 90 | 95\n>Printing | 40 | 40\n>Rent | 50 | 54',
      found: ['conflict document -1'],
      why: 'a slip',
    },
    {
      lines: 'Services | 900 | 950\n>Printing | 40 60 | 45 65\n>Rent | 800 | 840\n>Post | 10 | 10',
      found: [],
      why: 'Budget address of Zambia, 2007: figures of several rows stand in one cell that we did not part',
    },
    {
      lines: 'Other taxes | 440 | 450\n>Royalty | 77 | 72',
      found: [],
      why: 'Budget address of Zambia, 2007: one row below another is some of it',
    },
    {
      lines: 'Other taxes | 77 | 72\n>Royalty | 77 | 73',
      found: ['conflict document 1'],
      why: 'one row below another but for a digit is the whole of it',
    },
    {
      lines: 'Fees and fines | 567 | 693\n>Exceptional | 105 |\n>Medical levy | 9 |\n>Dividends | 12 |',
      found: [],
      why: 'Budget address of Zambia, 2008: the row has the sum beside it, and is one of its parts',
    },
    {
      lines: 'Excise | 90 | 95\n>Customs duty | 40 | 40\n>Excise duty | 40 | 40\n>o/w fuel levy | 12 | 12',
      found: [],
      why: 'Budget address of Zambia, 2008: a part that is told of which',
    },
  ])('$why', ({ lines, found }) => expect(conflictsIn([table(FITTING + lines)])).toEqual(found));
});

describe('a table cut by the end of its page', () => {
  const at = (page: number): Pick<SmallBlock, 'evidence'> => ({ evidence: [{ page, bbox: [0, 0, 100, 10] }] });
  const cut = table(`${FITTING}Services | 90 | 95\n>Printing | 40 | 40\n>Rent | 50 | 50`, { block: 't', pages: [1] });
  const overleaf = table('Item | 2025 | 2026\n>Post | 0 | 5\nOther | 8 | 9', { id: 't2', block: 'u', pages: [2] });
  const [own, next]: SmallBlock[] = [
    { id: 't', type: 'table', text: 'Table', ...at(1) },
    { id: 'u', type: 'table', text: 'Table', ...at(2) },
  ];
  const form = (page: number): SmallBlock => ({ text: `Ministry of the Interior ${page} Programmes`, ...at(page) });
  it.each([
    { blocks: [own!, next!], found: [], why: 'goes on right below its head overleaf' },
    {
      blocks: [form(1), own!, form(2), next!],
      found: [],
      why: 'goes on in a form that is printed anew on each page (單位預算, 歲出計畫提要及分支計畫概況表)',
    },
    {
      blocks: [form(1), own!, { text: 'The Committee considered the report.', ...at(2) }, next!],
      found: ['conflict document -5'],
      why: 'ends where text follows',
    },
    { blocks: [own!, { text: 'Notes.', ...at(1) }, next!], found: ['conflict document -5'], why: 'ends above text' },
  ])('$why', ({ blocks, found }) => expect(conflictsIn([cut, overleaf], blocks)).toEqual(found));
});
