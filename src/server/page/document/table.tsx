import type { Cell, Table } from '../../../record/table.ts';
import { fill, useWords } from '../words/index.ts';
import { type Chosen, isChosen } from './content.ts';

type Choose = (chosen: Chosen) => void;

const CellView = ({
  cell,
  id,
  table,
  head,
  chosen,
  choose,
}: {
  cell: Cell;
  id: string;
  table: Table;
  head: boolean;
  chosen: Chosen | undefined;
  choose: Choose;
}) => {
  const Name = head ? 'th' : 'td';
  const here = isChosen(chosen, 'cell', id, table.id);
  const number = cell.value !== undefined || cell.nil === true;
  return (
    <Name
      class={`${number ? 'number' : ''} ${here ? 'current' : ''} ${(cell.certainty ?? 1) < 0.8 ? 'unsure' : ''}`}
      colSpan={cell.columns}
      data-cell={`${table.id} ${id}`}
    >
      {cell.text !== '' && (
        <button
          type="button"
          aria-pressed={here}
          title={cell.value}
          onClick={() => choose({ what: 'cell', id, table: table.id })}
        >
          {cell.text}
          {cell.notes && <sup>{cell.notes.join(' ')}</sup>}
        </button>
      )}
    </Name>
  );
};

/** Cells that another one to their left covers are not drawn. */
const uncovered = (cells: readonly Cell[]): { cell: Cell; column: number }[] => {
  let until = 0;
  return cells.flatMap((cell, column) => {
    if (column < until) return [];
    until = column + (cell.columns ?? 1);
    return [{ cell, column }];
  });
};

/** A table as it was read. */
export const TableView = ({
  table,
  language,
  chosen,
  choose,
}: {
  table: Table;
  language: string;
  chosen: Chosen | undefined;
  choose: Choose;
}) => {
  const words = useWords().document;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
    <section class="table-frame" tabIndex={0} aria-label={table.title || words.table}>
      <table class="read" lang={language}>
        <caption>
          {table.title}
          {table.unit?.text && <small> {fill(words.unit, { unit: table.unit.text })}</small>}
        </caption>
        <tbody>
          {table.rows.map(({ role, indent, cells }, row) => (
            <tr key={row} class={role} data-indent={indent}>
              {uncovered(cells).map(({ cell, column }) => (
                <CellView
                  key={column}
                  {...{ cell, table, chosen, choose }}
                  id={`r${row}c${column}`}
                  head={role === 'header' || (column === 0 && table.columns[0]?.type === 'text')}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {table.notes?.map(({ mark, text }) => (
        <p key={mark} class="table-note" lang={language}>
          <sup>{mark}</sup> {text}
        </p>
      ))}
    </section>
  );
};
