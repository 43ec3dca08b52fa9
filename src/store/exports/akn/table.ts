import type { Block } from '../../../record/index.ts';
import { inline, type Writing } from './inline.ts';
import { element, escaped } from './xml.ts';

type Table = Writing['record']['tables'][number];

const rowXml = ({ role, cells }: Table['rows'][number]): string => {
  let covered = 0;
  const written = cells.flatMap((cell) => {
    if (covered > 0 && cell.text === '') {
      covered -= 1;
      return [];
    }
    covered = (cell.columns ?? 1) - 1;
    const paragraph = element('p', {}, escaped(cell.text));
    return [element(role === 'header' ? 'th' : 'td', { colspan: cell.columns }, paragraph)];
  });
  return element('tr', { class: role }, ...(written.length > 0 ? written : [element('td', {})]));
};

/** A table with its unit line before it and its notes behind it, as blocks of a `content`. */
export const tableBlocks = (block: Block, writing: Writing, eId: string): string => {
  const table = writing.record.tables.find(({ id }) => id === block.table);
  if (!table) return element('p', {}, inline(block, writing));
  const title = inline(block, writing) || escaped(table.title);
  const caption = title === '' ? [] : [element('caption', {}, title)];
  const rows = table.rows.length > 0 ? table.rows.map(rowXml) : [element('tr', {}, element('td', {}))];
  return [
    ...(table.unit?.text ? [element('p', { class: 'unit' }, escaped(table.unit.text))] : []),
    element('table', { eId: writing.identify('table', eId) }, ...caption, ...rows),
    ...(table.notes ?? []).map(({ mark, text }) =>
      element('p', { class: 'tableNote' }, element('sup', {}, escaped(mark)), ` ${escaped(text)}`),
    ),
  ].join('');
};
