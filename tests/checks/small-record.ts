import type { CheckedRecord } from '../../src/checks/check.ts';
import type { Alignment, Block, Cell, Language, Mention, Row, Table } from '../../src/record/index.ts';
import { SCHEMA_ID } from '../../src/record/index.ts';

/** A mention as a test states it: what stands in the text, and its value. */
export type Marked = { readonly text: string } & Pick<Mention, 'kind' | 'value'> & { readonly certainty?: number };

const marked = (kind: Mention['kind'], text: string, value: object): Marked => ({ kind, text, value }) as Marked;

export const money = (text: string, amount: string, extra: object = {}): Marked =>
  marked('money', text, { amount, currency: 'USD', ...extra });
export const percent = (text: string, number: string, bound?: 'over' | 'under' | 'about'): Marked =>
  marked('percentage', text, { number, ...(bound ? { bound } : {}) });
export const count = (text: string, number: string): Marked => marked('count', text, { number });
export const day = (text: string, edtf: string): Marked => marked('date', text, { edtf, precision: 'day' });
export const instrument = (text: string, title = text.replace(/[《》]/g, '')): Marked =>
  marked('instrument', text, { title });
export const country = (text: string): Marked => marked('country', text, { name: text });
export const organization = (text: string): Marked => marked('organization', text, { name: text });
export const citation = (text: string, symbol: string, extra: object = {}): Marked =>
  marked('citation', text, {
    symbol,
    body: symbol.startsWith('A/') ? 'GA' : symbol.startsWith('S/') ? 'SC' : 'ECOSOC',
    type: symbol.includes('/RES/') ? 'resolution' : symbol.includes('/DEC/') ? 'decision' : 'document',
    form: 'full',
    ...extra,
  });
/** A list of the countries marked before it in the same block. */
export const countryList = (text: string, members: readonly string[], stated?: number): Marked =>
  marked('countryList', text, { members, ...(stated === undefined ? {} : { stated }) });

export interface SmallBlock extends Partial<Omit<Block, 'anchors' | 'text'>> {
  readonly text: string;
  readonly mentions?: readonly Marked[];
  readonly anchors?: Block['anchors'];
  /** Texts of mentions that 分别 or “respectively” pairs. */
  readonly pairs?: readonly (readonly [string, string])[];
}

const evidence = [{ page: 1, bbox: [0, 0, 100, 10] as [number, number, number, number] }];

const place = (block: SmallBlock, id: string, first: number): Mention[] => {
  const next = new Map<string, number>();
  return (block.mentions ?? []).map(({ text, kind, value, certainty }, at) => {
    const start = block.text.indexOf(text, next.get(`${kind} ${text}`) ?? 0);
    if (start < 0) throw new Error(`“${text}” does not stand in “${block.text}”`);
    next.set(`${kind} ${text}`, start + text.length);
    const span: [number, number] = [start, start + text.length];
    return {
      id: `m${first + at}`,
      block: id,
      span,
      text,
      evidence,
      certainty: certainty ?? 0.95,
      kind,
      value,
    } as Mention;
  });
};

/** Country lists name their members by text; the record names them by id. */
const linked = (mentions: readonly Mention[]): Mention[] =>
  mentions.map((mention) =>
    mention.kind === 'countryList'
      ? {
          ...mention,
          value: {
            ...mention.value,
            members: mention.value.members.map(
              (text) => mentions.find((other) => other.text === text && other.kind !== 'countryList')!.id,
            ),
          },
        }
      : mention,
  );

/** A record of a few blocks and tables, with mentions put in by hand. */
export const smallRecord = (
  language: Language,
  blocks: readonly SmallBlock[],
  tables: readonly Table[] = [],
): CheckedRecord => {
  const mentions: Mention[] = [];
  const alignments: Alignment[] = [];
  const placed = blocks.map((small, at): Block => {
    const { mentions: marks, pairs, ...rest } = small;
    const id = small.id ?? `b${at + 1}`;
    const own = linked(place(small, id, mentions.length + 1));
    mentions.push(...own);
    const idOf = (text: string): string => own.find((mention) => mention.text === text)!.id;
    if (pairs) alignments.push({ block: id, cue: '分别', pairs: pairs.map(([a, b]) => [idOf(a), idOf(b)]) });
    return { type: 'paragraph', evidence, ...rest, id };
  });
  return {
    schema: SCHEMA_ID,
    sha256: '0'.repeat(64),
    extractor: 'test',
    status: 'done',
    document: { symbols: [], language, pages: 1, unknown: [] },
    pages: [{ number: 1, width: 612, height: 792, rotation: 0 }],
    blocks: placed,
    tables: [...tables],
    mentions,
    alignments,
    unplaced: [],
    problems: [],
    conservation: { glyphs: 0, placed: 0, furniture: 0, unplaced: 0 },
  };
};

const NIL = new Set(['–', '—', '-', '..', '无']);

const cellOf = (text: string): Cell => {
  if (NIL.has(text)) return { text, nil: true, evidence };
  const bare = text.replace(/[ ,]/g, '');
  const number = /^\((\d+(?:\.\d+)?)\)$/.exec(bare)?.[1];
  if (number) return { text, value: `-${number}`, evidence };
  return /^-?\d+(?:\.\d+)?$/.test(bare) ? { text, value: bare, evidence } : { text, evidence };
};

/**
 * A table in plain letters: one line a row, cells parted by `|`. The first line is the header. `Σ` before a row makes
 * it a total, `σ` a subtotal, each `>` a level of indentation.
 */
export const table = (lines: string, extra: Partial<Table> = {}): Table => {
  const rows = lines
    .trim()
    .split('\n')
    .map((line, at): Row => {
      const [, marks = '', rest = ''] = /^\s*([Σσ>]*)(.*)$/u.exec(line)!;
      const role = at === 0 ? 'header' : marks.includes('Σ') ? 'total' : marks.includes('σ') ? 'subtotal' : 'data';
      const indent = marks.replaceAll(/[^>]/g, '').length;
      const texts = rest.split('|').map((text) => text.trim());
      return {
        role,
        ...(indent > 0 ? { indent } : {}),
        cells: texts.map((text, column) => (at === 0 || column === 0 ? { text, evidence } : cellOf(text))),
      };
    });
  const columns = rows[0]!.cells.map(({ text }, at) => ({
    title: text,
    type: at === 0 ? ('text' as const) : /%|per ?cent/i.test(text) ? ('percentage' as const) : ('amount' as const),
  }));
  return { id: 't1', title: '', columns, rows, pages: [1], ...extra };
};

/** A finding in one line: check, verdict, doubt where there is one, difference where there is one. */
export const inShort = ({
  verdict,
  doubt,
  computation,
}: {
  verdict: string;
  doubt?: string | undefined;
  computation?: { difference: string } | undefined;
}): string => [verdict, doubt, computation?.difference].filter((part) => part !== undefined && part !== '').join(' ');
