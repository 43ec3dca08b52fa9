import type { MentionKind } from '../../../record/mention.ts';
import { useWords } from '../words/index.ts';
import type { Content } from './content.ts';

/** Which colour is which kind; each shows or hides its kind. */
export const Legend = ({
  content,
  hidden,
  change,
}: {
  content: Content;
  hidden: ReadonlySet<MentionKind>;
  change: (hidden: ReadonlySet<MentionKind>) => void;
}) => {
  const words = useWords().document;
  const swap = (kind: MentionKind): void => {
    const next = new Set(hidden);
    if (!next.delete(kind)) next.add(kind);
    change(next);
  };
  if (content.kinds.length === 0) return null;
  const all = hidden.size === 0;
  return (
    <fieldset class="legend">
      <legend class="hidden">{words.legend}</legend>
      {content.kinds.map(([kind, number]) => (
        <button
          key={kind}
          type="button"
          class={`key kind-${kind}`}
          aria-pressed={!hidden.has(kind)}
          onClick={() => swap(kind)}
        >
          {words.kinds[kind]} <small>{number}</small>
        </button>
      ))}
      <button
        type="button"
        class="quiet"
        onClick={() => change(new Set(all ? content.kinds.map(([kind]) => kind) : []))}
      >
        {all ? words.hideAll : words.showAll}
      </button>
    </fieldset>
  );
};
