import { useEffect, useRef, useState } from 'preact/hooks';
import type { QueuedFinding } from '../../schemas/findings.ts';
import { queryString } from '../addresses.ts';
import { useKeys } from '../keys.ts';
import { useProgress } from '../live.ts';
import { useZoom } from '../paper/zoom.tsx';
import { Problem } from '../problem.tsx';
import { go } from '../router.ts';
import type { Settings } from '../settings.ts';
import { fill, useWords } from '../words/index.ts';
import { Decide } from './decide.tsx';
import { type Filter, filterFrom, isNarrowed } from './filter.ts';
import { Filters } from './filters.tsx';
import { FindingPanel, placeAddress } from './finding.tsx';
import { QueueList } from './queue-list.tsx';
import { useDecisions } from './use-decisions.ts';
import { type Queue, useQueue } from './use-queue.ts';

const Progress = ({ queue }: { queue: Queue }) => {
  const words = useWords().review;
  const { decided, total } = queue;
  const text = total > 0 && decided === total ? words.allDone : words.progress;
  return (
    <div class="progress">
      <p role="status">{queue.loaded && total > 0 ? fill(text, { n: decided, all: total }) : ''}</p>
      {total > 0 && <progress max={total} value={decided} aria-label={words.facets.decision} />}
    </div>
  );
};

/** The shelf has other documents than when the queue was loaded. */
const useStale = (queue: Queue): boolean => {
  const index = useProgress()?.index;
  const seen = useRef<string | undefined>(undefined);
  useEffect(() => {
    seen.current = undefined;
  }, [queue.facets]);
  seen.current ??= index;
  return index !== undefined && seen.current !== index;
};

const Nothing = ({ narrowed, clear }: { narrowed: boolean; clear: () => void }) => {
  const words = useWords().review;
  return (
    <div class="nothing">
      <p>{narrowed ? words.empty : words.emptyShelf}</p>
      {narrowed && (
        <button type="button" onClick={clear}>
          {words.clear}
        </button>
      )}
    </div>
  );
};

/** The review: the queue at the left, the finding in hand beside it, one key a decision. */
export const ReviewView = ({
  wanted,
  query,
  settings,
  change,
}: {
  wanted: string | undefined;
  query: URLSearchParams;
  settings: Settings;
  change: (part: Partial<Settings>) => void;
}) => {
  const words = useWords();
  const filter = filterFrom(query);
  const queue = useQueue(filter, wanted);
  const zoom = useZoom();
  const search = useRef<HTMLInputElement>(null);
  const noteField = useRef<HTMLTextAreaElement>(null);
  const [notes, setNotes] = useState<Readonly<Record<string, string>>>({});
  const noteOf = ({ key, decision }: QueuedFinding): string => notes[key] ?? decision?.note ?? '';
  const decisions = useDecisions(queue, settings.reviewer, noteOf);
  const stale = useStale(queue);
  const item = queue.items[queue.at];
  const note = item ? noteOf(item) : '';
  // The address knows of a choice before the page is drawn anew for it.
  const narrow = (part: Filter): void =>
    go(`/findings${queryString({ ...filterFrom(new URLSearchParams(location.search)), ...part })}`);
  const step = (by: number): void => queue.move(queue.peek().at + by);
  useKeys(
    {
      j: () => step(1),
      k: () => step(-1),
      a: () => decisions.decide('accepted'),
      r: () => decisions.decide('rejected'),
      u: () => decisions.decide('unsure'),
      z: decisions.undo,
      n: () => noteField.current?.focus(),
      '/': () => search.current?.focus(),
      f: () => narrow({ decision: filter.decision === 'undecided' ? '' : 'undecided' }),
      o: () => item && go(placeAddress(item)),
      '+': zoom.larger,
      '=': zoom.larger,
      '-': zoom.smaller,
    },
    settings.singleKeys,
  );
  useEffect(() => {
    if (item) go(`/findings/${item.key}${location.search}`, 'replace');
  }, [item?.key]);
  const error = decisions.error ?? queue.error;
  const index = useProgress()?.index;
  useEffect(() => {
    // A shelf that had no index when the page was opened has one now.
    if (queue.error && index) queue.again();
  }, [index]);
  return (
    <div class="review">
      <aside class="side">
        <Progress queue={queue} />
        <Filters filter={filter} queue={queue} field={search} change={narrow} />
        {stale && (
          <button type="button" class="stale" onClick={queue.again}>
            {words.review.refresh}
          </button>
        )}
        <QueueList queue={queue} />
      </aside>
      <main id="content" tabIndex={-1}>
        <h1 class="hidden">{words.views.findings}</h1>
        {error && <Problem error={error} again={queue.again} />}
        {queue.answers && queue.total === 0 && <Nothing narrowed={isNarrowed(filter)} clear={() => go('/findings')} />}
        {item && (
          <>
            <FindingPanel item={item} zoom={zoom} />
            <Decide
              {...{ decisions, note, noteField }}
              finding={item.key}
              decision={item.decision}
              onNote={(text) => setNotes((before) => ({ ...before, [item.key]: text }))}
              reviewer={settings.reviewer}
              onReviewer={(reviewer) => change({ reviewer })}
            />
          </>
        )}
      </main>
    </div>
  );
};
