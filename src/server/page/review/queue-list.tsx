import { useEffect, useRef } from 'preact/hooks';
import type { QueuedFinding } from '../../schemas/findings.ts';
import { nameOf, unbroken } from '../format.ts';
import { fill, useLanguage, useWords, wordFor } from '../words/index.ts';
import type { Queue } from './use-queue.ts';

const Item = ({ item, current, onClick }: { item: QueuedFinding; current: boolean; onClick: () => void }) => {
  const words = useWords();
  const language = useLanguage();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (current) button.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const { decision, severity, document, check, message, doubt } = item;
  return (
    <li>
      <button ref={button} type="button" class="item" aria-current={current} onClick={onClick}>
        <span class={`bar ${severity}`} />
        <span class="item-head">
          <span class={`severity ${severity}`}>{words.review.severities[severity]}</span>
          <span class="check">{wordFor(words.checks, check)}</span>
          {decision && <span class={`decision ${decision.verdict}`}>{words.review.decisions[decision.verdict]}</span>}
        </span>
        <span class="item-text" lang={language}>
          {unbroken(message[language])}
        </span>
        <span class="item-foot">
          {nameOf(document)} · {words.languages[document.language]}
          {doubt && doubt !== 'document' && ` · ${fill(words.review.inDoubt, { what: words.review.doubts[doubt] })}`}
        </span>
      </button>
    </li>
  );
};

const More = ({ words, onClick }: { words: string; onClick: () => void }) => (
  <li class="more">
    <button type="button" class="quiet" onClick={onClick}>
      {words}
    </button>
  </li>
);

/** The findings in their order; the one in hand is marked. */
export const QueueList = ({ queue }: { queue: Queue }) => {
  const words = useWords();
  return (
    <ol class="queue" aria-label={words.review.queue}>
      {queue.offset > 0 && <More words={words.review.earlier} onClick={() => queue.more('before')} />}
      {queue.items.map((item, index) => (
        <Item key={item.key} item={item} current={index === queue.at} onClick={() => queue.move(index)} />
      ))}
      {queue.left > 0 && <More words={words.more} onClick={() => queue.more('behind')} />}
    </ol>
  );
};
