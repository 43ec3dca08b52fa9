import type { GeneratedTable } from '../../fixtures/tables/document.ts';

interface FoundRows {
  readonly rows: readonly {
    readonly role?: string;
    readonly indent?: number;
    readonly cells: readonly { readonly text: string }[];
  }[];
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

/** Share of the rows of the body that are found with their stub and stand at their depth; rows in order. */
export const indentShare = ({ rows, indents }: Pick<GeneratedTable, 'rows' | 'indents'>, found: FoundRows): number => {
  const body = rows.filter(([role]) => role !== 'header');
  const read = found.rows.filter(({ role }) => role !== 'header');
  let from = 0;
  let right = 0;
  for (const [index, [, stub = '']] of body.entries()) {
    const at = read.findIndex(({ cells }, row) => row >= from && plain(cells[0]?.text ?? '') === plain(stub));
    if (at < 0) continue;
    from = at + 1;
    if ((read[at]!.indent ?? 0) === indents?.[index]) right += 1;
  }
  return body.length === 0 ? 1 : right / body.length;
};
