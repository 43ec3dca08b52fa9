import type { MentionKind } from '../../../record/mention.ts';
import type { Box } from '../paper/boxes.tsx';
import { type Chosen, type Content, isChosen } from './content.ts';

type Choose = (chosen: Chosen) => void;

const mentionBoxes = (
  { record }: Content,
  page: number,
  hidden: ReadonlySet<MentionKind>,
  chosen: Chosen | undefined,
  choose: Choose,
): Box[] =>
  record.mentions
    .filter(({ kind }) => !hidden.has(kind))
    // A list lies below its members, so that they can be clicked.
    .toSorted((a, b) => Number(b.kind === 'countryList') - Number(a.kind === 'countryList'))
    .flatMap(({ id, kind, text, evidence }) =>
      evidence
        .filter((place) => place.page === page)
        .map((place, index) => ({
          id: `mention ${id} ${index}`,
          bbox: place.bbox,
          look: `mention kind-${kind}`,
          title: text,
          current: isChosen(chosen, 'mention', id),
          onClick: () => choose({ what: 'mention', id }),
        })),
    );

const cellBoxes = ({ record }: Content, page: number, chosen: Chosen | undefined, choose: Choose): Box[] =>
  record.tables
    .filter(({ pages }) => pages.includes(page))
    .flatMap((table) =>
      table.rows.flatMap(({ cells }, row) =>
        cells.flatMap(({ evidence, text }, column) => {
          const id = `r${row}c${column}`;
          return evidence
            .filter((place) => place.page === page)
            .map((place, index) => ({
              id: `cell ${table.id} ${id} ${index}`,
              bbox: place.bbox,
              look: 'cell',
              title: text,
              current: isChosen(chosen, 'cell', id, table.id),
              onClick: () => choose({ what: 'cell', id, table: table.id }),
            }));
        }),
      ),
    );

const blockBox = ({ blocks }: Content, page: number, chosen: Chosen | undefined): Box[] =>
  chosen?.what !== 'block'
    ? []
    : (blocks.get(chosen.id)?.evidence ?? [])
        .filter((place) => place.page === page)
        .map(({ bbox }, index) => ({ id: `block ${chosen.id} ${index}`, bbox, look: 'block', current: true }));

/** The boxes over one page: mentions of the kinds that are shown, cells, and the block that is chosen. */
export const boxesOfPage = (
  content: Content,
  page: number,
  hidden: ReadonlySet<MentionKind>,
  chosen: Chosen | undefined,
  choose: Choose,
): Box[] => [
  ...blockBox(content, page, chosen),
  ...cellBoxes(content, page, chosen, choose),
  ...mentionBoxes(content, page, hidden, chosen, choose),
];

/** The smallest block at a point of a page. */
export const blockAt = ({ record }: Content, page: number, x: number, y: number): string | undefined => {
  const area = ([left, top, right, bottom]: Box['bbox']): number => (right - left) * (bottom - top);
  const hits = record.blocks.flatMap(({ id, evidence }) =>
    evidence
      .filter(
        ({ page: on, bbox: [left, top, right, bottom] }) =>
          on === page && x >= left && x <= right && y >= top && y <= bottom,
      )
      .map(({ bbox }) => ({ id, area: area(bbox) })),
  );
  return hits.toSorted((a, b) => a.area - b.area)[0]?.id;
};
