import { changed } from './changes.ts';
import {
  around,
  type Note,
  type Part,
  type PrintedDocument,
  type PrintedRow,
  type PrintedTable,
  slotsIn,
  withSlot,
} from './document.ts';
import type { Random } from './random.ts';

/** A document with one error. */
export interface Planted {
  readonly check: string;
  /** What was done, in a word or two. */
  readonly what: string;
  /** Texts that stand where the error is; a finding that rests on none of them is of something else. */
  readonly at: readonly string[];
  /** Checks that rightly find something, too: a gap in the numbers leaves references that lead nowhere. */
  readonly follows?: readonly string[];
  readonly document: PrintedDocument;
}

const withPart = (document: PrintedDocument, at: number, part: Part): PrintedDocument => ({
  ...document,
  parts: document.parts.map((other, place) => (place === at ? part : other)),
});

/** Texts of slots, in the parts and in the notes. */
const slotPlants = (document: PrintedDocument, random: Random): Planted[] => [
  ...document.parts.flatMap((part, at) => {
    if (!('text' in part)) return [];
    return slotsIn(part.text).flatMap(({ check, how, text }, position): Planted[] => {
      const words = changed(text, how, random);
      if (words === text) return [];
      const planted = withPart(document, at, { ...part, text: withSlot(part.text, position, words) });
      return [
        {
          check,
          what: `${how.startsWith('=') ? 'other words' : how}: ${text} → ${words}`,
          at: [words, around(part.text, position, words)],
          document: planted,
        },
      ];
    });
  }),
  ...document.notes.flatMap((note, at) =>
    slotsIn(note.text).map(({ check, how, text }, position): Planted => {
      const words = changed(text, how, random);
      const notes = document.notes.map((other, place) =>
        place === at ? { ...note, text: withSlot(note.text, position, words) } : other,
      );
      return {
        check,
        what: `note: ${text} → ${words}`,
        at: [words, around(note.text, position, words)],
        document: { ...document, notes },
      };
    }),
  ),
];

const withRows = (document: PrintedDocument, at: number, table: PrintedTable, rows: readonly PrintedRow[]) =>
  withPart(document, at, { kind: 'table', table: { ...table, rows } });

const isFigure = (cell: string | undefined): boolean => cell !== undefined && /\d{2}/.test(cell);

/** A cell of the data rows that has a figure. */
const someCell = (table: PrintedTable, random: Random, column?: number): [row: number, column: number] | undefined => {
  const cells = table.rows.flatMap((row, at) =>
    row.role === undefined
      ? row.cells.flatMap((cell, place): [number, number][] =>
          isFigure(cell) && (column === undefined || column === place) ? [[at, place]] : [],
        )
      : [],
  );
  return cells.length === 0 ? undefined : random.pick(cells);
};

const changeCell = (rows: readonly PrintedRow[], row: number, column: number, cell: string): PrintedRow[] =>
  rows.map((each, at) =>
    at === row ? { ...each, cells: each.cells.map((other, place) => (place === column ? cell : other)) } : each,
  );

const stubs = (table: PrintedTable, ...rows: number[]): string[] => rows.flatMap((row) => table.rows[row]?.cells ?? []);

const totalRow = (table: PrintedTable): number => table.rows.findIndex(({ role }) => role === 'total');

/** In rounded figures a last digit may change without a sum that shows it: 299.3 and 299.5 both fit the rest. */
const slipIn = (figure: string, random: Random): string =>
  changed(figure, figure.includes('.') ? 'lead' : 'digit', random);

const sumPlants = (document: PrintedDocument, at: number, table: PrintedTable, random: Random): Planted[] => {
  const planted: Planted[] = [];
  const total = totalRow(table);
  const column = random.whole(0, Math.max(0, (table.reckoned ?? table.head.length - 1) - 1));
  const all = (row: number): string[] => [
    ...stubs(table, total, row),
    ...table.rows.flatMap(({ role, cells }) => (role ? cells : [])),
  ];
  const cell = someCell(table, random, column);
  if (cell) {
    const [row, place] = cell;
    const figure = slipIn(table.rows[row]!.cells[place]!, random);
    planted.push({
      check: 'table-sum',
      what: `digit in a row: ${table.rows[row]!.cells[place]} → ${figure}`,
      at: [...all(row), figure],
      document: withRows(document, at, table, changeCell(table.rows, row, place, figure)),
    });
  }
  const figure = slipIn(table.rows[total]!.cells[column]!, random);
  planted.push({
    check: 'table-sum',
    what: `digit in the total: ${table.rows[total]!.cells[column]} → ${figure}`,
    at: [figure, ...all(total)],
    document: withRows(document, at, table, changeCell(table.rows, total, column, figure)),
  });
  const data = table.rows.flatMap(({ role, indent }, row) => (role === undefined && !indent ? [row] : []));
  const gone = random.pick(data.slice(1));
  planted.push({
    check: 'table-sum',
    what: `row dropped: ${table.rows[gone]!.stub}`,
    follows: ['count-matches-rows'],
    at: all(total),
    document: withRows(
      document,
      at,
      table,
      table.rows.filter((_, row) => row !== gone),
    ),
  });
  const negative = table.rows.flatMap(({ cells, role }, row) =>
    role === undefined && /^[(（-]/.test(cells[0] ?? '') ? [row] : [],
  );
  const [turned] = negative;
  if (turned !== undefined && table.head.length === 2) {
    const positive = table.rows[turned]!.cells[0]!.replaceAll(/[()（）-]/g, '');
    planted.push({
      check: 'table-sum',
      what: `sign flipped: ${table.rows[turned]!.cells[0]}`,
      at: [...all(turned), positive],
      document: withRows(document, at, table, changeCell(table.rows, turned, 0, positive)),
    });
  }
  return planted;
};

/** A digit of a figure in a column, told of a check. */
const cellPlant = (
  document: PrintedDocument,
  at: number,
  table: PrintedTable,
  random: Random,
  check: string,
  column: number | undefined,
  how: string,
): Planted[] => {
  const cell = someCell(table, random, column);
  if (!cell) return [];
  const [row, place] = cell;
  const before = table.rows[row]!.cells[place]!;
  const figure = changed(before, how, random);
  return [
    {
      check,
      what: `${how} in column ${place + 1}: ${before} → ${figure}`,
      at: [figure, ...table.rows.flatMap(({ cells }) => cells)],
      document: withRows(document, at, table, changeCell(table.rows, row, place, figure)),
    },
  ];
};

const carriedPlants = (document: PrintedDocument, at: number, table: PrintedTable, random: Random): Planted[] =>
  (['carried', 'brought'] as const).flatMap((role) => {
    const row = table.rows.findIndex((each) => each.role === role);
    if (row < 0) return [];
    const figure = changed(table.rows[row]!.cells[0]!, 'digit', random);
    return [
      {
        check: 'carried-total',
        what: `${role}: ${table.rows[row]!.cells[0]} → ${figure}`,
        at: [figure],
        document: withRows(document, at, table, changeCell(table.rows, row, 0, figure)),
      },
    ];
  });

/** A digit of the last row, which is what the totals above it leave. */
const resultPlants = (document: PrintedDocument, at: number, table: PrintedTable, random: Random): Planted[] => {
  const row = table.rows.length - 1;
  const before = table.rows[row]!.cells[0]!;
  const figure = changed(before, 'digit', random);
  return [
    {
      check: 'table-balance',
      what: `digit in the result: ${before} → ${figure}`,
      at: [figure],
      document: withRows(document, at, table, changeCell(table.rows, row, 0, figure)),
    },
  ];
};

/** What ends in some row ends before it begins. */
const periodPlants = (document: PrintedDocument, at: number, table: PrintedTable, random: Random): Planted[] => {
  const row = random.pick(table.rows.flatMap(({ role }, place) => (role === undefined ? [place] : [])));
  const [begun, ended, ...others] = table.rows[row]!.cells as [string, string, ...string[]];
  const rows = table.rows.map((each, place) => (place === row ? { ...each, cells: [ended, begun, ...others] } : each));
  return [
    {
      check: 'table-dates',
      what: `begun and ended change places: ${begun}, ${ended}`,
      at: [begun, ended],
      document: withRows(document, at, table, rows),
    },
  ];
};

const tablePlants = (document: PrintedDocument, random: Random): Planted[] =>
  document.parts.flatMap((part, at): Planted[] => {
    if (part.kind !== 'table') return [];
    const { table } = part;
    return table.properties.flatMap((property): Planted[] => {
      if (property === 'sum') return sumPlants(document, at, table, random);
      if (property === 'row') return cellPlant(document, at, table, random, 'table-row', table.reckoned, 'digit');
      if (property === 'groups') return cellPlant(document, at, table, random, 'table-groups', 0, 'lead');
      if (property === 'shares')
        return cellPlant(document, at, table, random, 'percentage-whole', table.head.length - 2, 'lead');
      if (property === 'balance')
        return cellPlant(document, at, table, random, 'table-balance', 0, 'lead').map((planted) => ({
          ...planted,
          // The text gives some of the figures, too.
          follows: ['same-quantity'],
        }));
      if (property === 'results') return resultPlants(document, at, table, random);
      if (property === 'period') return periodPlants(document, at, table, random);
      if (property === 'carried') return carriedPlants(document, at, table, random);
      return [];
    });
  });

const next = (number: string): string => {
  const series = ['一二三四五六七八九'.split(''), ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']];
  for (const names of series) {
    const place = names.indexOf(number.replace(/[.、]$/, ''));
    if (place >= 0) return `${names[place + 1] ?? number}${/[.、]$/.exec(number)?.[0] ?? ''}`;
  }
  if (/^[a-z]$/.test(number)) return String.fromCodePoint(number.codePointAt(0)! + 1);
  return String(Number(number) + 1);
};

type Numbered = Extract<Part, { number?: string }>;

/** Numbers of one kind of part: a gap from some place on, or the number before once more. */
const numberPlants = (document: PrintedDocument, random: Random): Planted[] => {
  const groups: Record<string, number[]> = {};
  const add = (kind: string, at: number): void => {
    groups[kind] = [...(groups[kind] ?? []), at];
  };
  document.parts.forEach((part, at) => {
    if (part.kind === 'table') {
      if (part.table.number !== undefined) add('table', at);
    } else if (part.number !== undefined) {
      const kind = part.kind === 'heading' ? `heading ${part.level}` : part.kind;
      add(kind, at);
    }
  });
  const caption: Record<string, string> =
    document.language === 'zh' ? { annex: '附件', table: '表' } : { annex: 'Annex ', table: 'Table ' };
  return Object.entries(groups).flatMap(([kind, places]): Planted[] => {
    if (kind === 'item' || kind === 'heading 2' || places.length < 3) return [];
    const from = random.whole(1, places.length - 2);
    const shifted = (numberOf: (number: string, at: number) => string): PrintedDocument => ({
      ...document,
      parts: document.parts.map((part, at) => {
        const place = places.indexOf(at);
        if (place < 0) return part;
        if (part.kind === 'table')
          return { ...part, table: { ...part.table, number: numberOf(part.table.number!, place) } };
        return { ...part, number: numberOf((part as Numbered).number!, place) } as Part;
      }),
    });
    const numberAt = (place: number): string => {
      const part = document.parts[places[place]!]!;
      return part.kind === 'table' ? part.table.number! : ((part as Numbered).number ?? '');
    };
    const text = (place: number): string => {
      const part = document.parts[places[place]!]!;
      const words = part.kind === 'table' ? part.table.title : 'text' in part ? part.text : part.title;
      return withSlot(words, -1, '')
        .replaceAll(/\{\{\d+\}\}/g, '')
        .slice(0, 40);
    };
    const near = [from - 1, from, from + 1]
      .flatMap((place) => [
        text(place),
        `${caption[kind] ?? ''}${numberAt(place)}`,
        `${caption[kind] ?? ''}${next(numberAt(place))}`,
      ])
      .filter((each) => each.length > (document.language === 'zh' ? 1 : 3) || caption[kind] !== undefined);
    // Annexes and tables are few, and a gap in a run of headings is a gap to the end.
    return [
      {
        check: 'numbering',
        what: `${kind}: gap at ${numberAt(from)}`,
        at: near,
        follows: ['cross-reference'],
        document: shifted((number, place) => (place >= from ? next(number) : number)),
      },
      ...(kind === 'paragraph' || kind === 'heading 1' || kind === 'table'
        ? [
            {
              check: 'numbering',
              what: `${kind}: ${numberAt(from - 1)} repeated`,
              at: near,
              follows: ['cross-reference'],
              document: shifted((number, place) => (place === from ? numberAt(from - 1) : number)),
            },
          ]
        : []),
    ];
  });
};

const itemPlants = (document: PrintedDocument, random: Random): Planted[] => {
  const places = document.parts.flatMap((part, at) => (part.kind === 'item' && part.number !== 'a' ? [at] : []));
  if (places.length === 0) return [];
  const at = random.pick(places);
  const part = document.parts[at] as Extract<Part, { kind: 'item' }>;
  const before = document.parts[at - 1] as Extract<Part, { kind: 'item' }>;
  return [
    {
      check: 'numbering',
      what: `item: ${before.number} repeated`,
      at: [part.text.slice(0, 40), before.text.slice(0, 40)],
      document: withPart(document, at, { ...part, number: before.number }),
    },
  ];
};

/** A number that notes leave out, from some note on, in the text and before the notes alike. */
const noteGapPlants = (document: PrintedDocument, random: Random): Planted[] => {
  const from = random.whole(1, document.notes.length - 2);
  const moved = new Set(document.notes.slice(from).map(({ number }) => number));
  const remarked = (text: string): string =>
    text.replaceAll(/\{\{(\d+)\}\}/g, (mark, number: string) => (moved.has(number) ? `{{${next(number)}}}` : mark));
  const text = ({ text: words }: Note): string => withSlot(words, -1, '').slice(0, 30);
  return [
    {
      check: 'numbering',
      what: `note: gap at ${document.notes[from]!.number}`,
      at: document.notes.slice(from - 1, from + 1).map(text),
      follows: ['cross-reference'],
      document: {
        ...document,
        parts: document.parts.map((part) => ('text' in part ? { ...part, text: remarked(part.text) } : part)),
        notes: document.notes.map((note) => ({
          number: moved.has(note.number) ? next(note.number) : note.number,
          text: remarked(note.text),
        })),
      },
    },
  ];
};

const notePlants = (document: PrintedDocument, random: Random): Planted[] => {
  if (document.notes.length < 4) return [];
  const gone = document.notes[random.whole(1, document.notes.length - 2)]!;
  const without = document.notes.filter((note) => note !== gone);
  const mark = `{{${gone.number}}}`;
  const at = document.parts.findIndex((part) => 'text' in part && part.text.includes(mark));
  const part = document.parts[at] as Extract<Part, { text: string }>;
  const before = withSlot(part.text, -1, '')
    .split(mark)[0]!
    .replaceAll(/\{\{\d+\}\}/g, '')
    .slice(-20);
  const text = (note: Note): string => withSlot(note.text, -1, '').slice(0, 30);
  return [
    {
      check: 'footnote-marks',
      what: `note ${gone.number} lost`,
      at: [before],
      document: { ...document, notes: without },
    },
    {
      check: 'footnote-marks',
      what: `mark ${gone.number} lost`,
      at: [text(gone)],
      document: withPart(document, at, { ...part, text: part.text.replace(mark, '') } as Part),
    },
    ...noteGapPlants(document, random),
  ];
};

/** Every error that can be planted in a document, one a copy. */
export const plantsOf = (document: PrintedDocument, random: Random): Planted[] => [
  ...slotPlants(document, random),
  ...tablePlants(document, random),
  ...numberPlants(document, random),
  ...itemPlants(document, random),
  ...notePlants(document, random),
];
