import { withoutTableBodies } from '../../record/index.ts';
import { integer, json, placeColumns, placeOf, type Relation, text } from './relation.ts';

export const blocks: Relation = {
  name: 'blocks',
  means: 'One row a node of the document tree, in reading order: headings, paragraphs, items, notes, tables.',
  columns: {
    id: text('Id of the block in its document.'),
    position: integer('Place in reading order, from 0.'),
    type: text('cover, title, summary, heading, paragraph, item, footnote, quote, table, annex, furniture, …'),
    number: text('Printed number in plain form: 51, a, VI.'),
    level: integer('Depth of a heading or item, from 1.'),
    parent: text('Id of the block above it in the tree.'),
    role: text('In a resolution: preambular or operative.'),
    ...placeColumns,
    text: text('Text without the printed number; a table has its title here.'),
    anchors: text('JSON: footnote marks in the text, each with its offset and its note.'),
  },
  rows: (record) =>
    withoutTableBodies(record).blocks.map(
      ({ id, type, number, level, parent, role, evidence, text: words, anchors }, position) => ({
        ...{ id, position, type, number, level, parent, role, ...placeOf(evidence), text: words },
        anchors: anchors && anchors.length > 0 ? json(anchors) : undefined,
      }),
    ),
};
