import type { Block } from '../../../record/block.ts';
import type { MentionKind } from '../../../record/mention.ts';
import { useWords } from '../words/index.ts';
import { type Chosen, type Content, isChosen } from './content.ts';
import { segmentsOf } from './segments.ts';

/** A block's text with its mentions marked; each can be chosen by click or key. */
export const MarkedText = ({
  block,
  content,
  hidden,
  chosen,
  choose,
}: {
  block: Block;
  content: Content;
  hidden: ReadonlySet<MentionKind>;
  chosen: Chosen | undefined;
  choose: (chosen: Chosen) => void;
}) => {
  const words = useWords().document;
  const mentions = (content.mentionsOf.get(block.id) ?? []).filter(
    ({ kind }) => !hidden.has(kind) && kind !== 'countryList',
  );
  return (
    <>
      {segmentsOf(block.text, mentions).map(({ start, text, mention }) => {
        if (!mention) return text;
        const pick = (event: Event): void => {
          event.stopPropagation();
          choose({ what: 'mention', id: mention.id });
        };
        return (
          // biome-ignore lint/a11y/useSemanticElements: a button element does not break over lines as its words do
          <span
            key={start}
            role="button"
            tabIndex={0}
            class={`mark kind-${mention.kind} ${isChosen(chosen, 'mention', mention.id) ? 'current' : ''}`}
            title={words.kinds[mention.kind]}
            data-mention={mention.id}
            aria-pressed={isChosen(chosen, 'mention', mention.id)}
            onClick={pick}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              pick(event);
            }}
          >
            {text}
          </span>
        );
      })}
    </>
  );
};
