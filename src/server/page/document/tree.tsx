import type { Block } from '../../../record/block.ts';
import { useWords } from '../words/index.ts';
import { type Chosen, type Content, isChosen } from './content.ts';

/** Letters of a paragraph that the outline shows. */
const excerpt = 60;

/** What has a place in the outline; the rest is text of the page. */
const outlined: ReadonlySet<Block['type']> = new Set([
  'cover',
  'title',
  'summary',
  'heading',
  'paragraph',
  'item',
  'annex',
  'table',
]);

interface Props {
  readonly content: Content;
  readonly chosen: Chosen | undefined;
  readonly choose: (chosen: Chosen) => void;
}

const Node = ({ block, ...props }: Props & { block: Block }) => {
  const { content, chosen, choose } = props;
  const words = useWords().document;
  const text = block.text.length > excerpt ? `${block.text.slice(0, excerpt)}…` : block.text;
  const children = (content.childrenOf.get(block.id) ?? []).filter(({ type }) => outlined.has(type));
  const label = (
    <button
      type="button"
      class={`node ${block.type}`}
      aria-current={isChosen(chosen, 'block', block.id)}
      onClick={() => choose({ what: 'block', id: block.id })}
    >
      {block.number && <b>{block.number}</b>}
      <span class="node-text" lang={content.record.document.language}>
        {text || words.blocks[block.type]}
      </span>
      <small>{block.evidence[0]?.page}</small>
    </button>
  );
  return (
    <li>
      {label}
      {children.length > 0 && (
        <ul>
          {children.map((child) => (
            <Node key={child.id} block={child} {...props} />
          ))}
        </ul>
      )}
    </li>
  );
};

/** The document's outline. */
export const Tree = (props: Props) => {
  const words = useWords().document;
  const roots = (props.content.childrenOf.get(undefined) ?? []).filter(({ type }) => outlined.has(type));
  return (
    <nav class="tree" aria-label={words.tree}>
      <ul>
        {roots.map((block) => (
          <Node key={block.id} block={block} {...props} />
        ))}
      </ul>
    </nav>
  );
};
