import type { Progress } from '../../schemas/shelf.ts';
import { count } from '../format.ts';
import { useProgress } from '../live.ts';
import { fill, useLanguage, useWords } from '../words/index.ts';
import { Failures } from './failures.tsx';
import { Missing } from './missing.tsx';
import { Throughput } from './throughput.tsx';

const states = ['done', 'partial', 'running', 'queued', 'failed', 'quarantined'] as const;

const States = ({ progress }: { progress: Progress }) => {
  const words = useWords().shelf;
  const language = useLanguage();
  const counts = states.map((state) => [state, progress.states[state] ?? 0] as const);
  const all = counts.reduce((sum, [, documents]) => sum + documents, 0);
  const waiting = (progress.states.queued ?? 0) + (progress.states.running ?? 0);
  return (
    <section class="states" aria-labelledby="settled">
      <p id="settled" role="status">
        {fill(words.settled, { n: count(all - waiting, language), all: count(all, language) })}
      </p>
      <div class="stack" aria-hidden="true">
        {counts.map(
          ([state, documents]) => documents > 0 && <i key={state} class={state} style={{ flexGrow: documents }} />,
        )}
      </div>
      <dl>
        {counts.map(([state, documents]) => (
          <div key={state} class={`${state} ${documents === 0 ? 'none' : ''}`}>
            <dt>{words.states[state]}</dt>
            <dd>{count(documents, language)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

const Running = ({ progress }: { progress: Progress }) => {
  const words = useWords().shelf;
  if (progress.running.length === 0) return null;
  return (
    <section class="running" aria-labelledby="running">
      <h2 id="running">{words.running}</h2>
      <ul>
        {progress.running.map(({ sha256, path, attempt }) => (
          <li key={sha256}>
            <code>{path.split('/').at(-1)}</code> {attempt > 1 && <small>{fill(words.attempt, { n: attempt })}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The shelf: how far it is, what failed and why, how fast it goes, and what is cited but not on it. */
export const ShelfView = () => {
  const words = useWords();
  const progress = useProgress();
  return (
    <main id="content" class="shelf" tabIndex={-1}>
      <h1>{words.shelf.title}</h1>
      {!progress && <p class="hint">{words.loading}</p>}
      {progress && (
        <>
          <p class={`live ${progress.writing ? 'on' : ''}`}>
            {progress.writing ? words.shelf.live : words.shelf.quiet}
          </p>
          <States progress={progress} />
          <Running progress={progress} />
          <Throughput progress={progress} />
          <Failures progress={progress} />
          <Missing index={progress.index} />
        </>
      )}
    </main>
  );
};
