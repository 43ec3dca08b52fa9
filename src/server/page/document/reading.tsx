import { useEffect, useRef } from 'preact/hooks';
import type { Block } from '../../../record/block.ts';
import type { MentionKind } from '../../../record/mention.ts';
import { useWords } from '../words/index.ts';
import { type Chosen, type Content, isChosen, isOn } from './content.ts';
import { MarkedText } from './marked-text.tsx';
import { TableView } from './table.tsx';

interface Props {
  readonly content: Content;
  readonly hidden: ReadonlySet<MentionKind>;
  readonly chosen: Chosen | undefined;
  readonly choose: (chosen: Chosen) => void;
}

/** A table's text stands in its cells: only the table is shown for it. */
const BlockView = ({ block, ...props }: Props & { block: Block }) => {
  const { content, chosen, choose } = props;
  const words = useWords().document;
  const table = block.table === undefined ? undefined : content.tables.get(block.table);
  const { language } = content.record.document;
  const here = isChosen(chosen, 'block', block.id);
  return (
    <div class={`block ${block.type} ${here ? 'current' : ''}`} data-block={block.id} data-level={block.level}>
      <button
        type="button"
        class="handle"
        aria-pressed={here}
        onClick={() => choose({ what: 'block', id: block.id })}
        aria-label={`${words.blocks[block.type]} ${block.number ?? ''}`}
      >
        {block.number ?? words.blocks[block.type]}
      </button>
      {table ? (
        <TableView {...{ table, language, chosen, choose }} />
      ) : (
        <p lang={language}>
          <MarkedText block={block} {...props} />
        </p>
      )}
    </div>
  );
};

const place = (chosen: Chosen): string => {
  if (chosen.what === 'cell') return `[data-cell="${CSS.escape(`${chosen.table} ${chosen.id}`)}"]`;
  return `[data-${chosen.what}="${CSS.escape(chosen.id)}"]`;
};

/** What was read on one page, in reading order; what is chosen is brought into view. */
export const Reading = ({ page, ...props }: Props & { page: number }) => {
  const { content, chosen } = props;
  const words = useWords().document;
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!chosen || !frame.current) return;
    frame.current.querySelector(place(chosen))?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [chosen, page]);
  const blocks = content.record.blocks.filter(({ evidence }) => isOn(evidence, page));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
    <section ref={frame} class="reading" aria-label={words.reading} tabIndex={0}>
      {blocks.length === 0 && <p class="hint">{words.noPage}</p>}
      {blocks.map((block) => (
        <BlockView key={block.id} block={block} {...props} />
      ))}
    </section>
  );
};
