import type { Progress } from '../../schemas/shelf.ts';
import { count } from '../format.ts';
import { fill, useLanguage, useWords } from '../words/index.ts';

const height = 64;
const step = 10;

/** The minutes as bars: pages read, with what failed in another colour below. */
const Bars = ({ minutes }: { minutes: Progress['minutes'] }) => {
  const words = useWords().shelf;
  const most = Math.max(...minutes.map(({ documents }) => documents), 1);
  return (
    <svg
      class="bars"
      viewBox={`0 0 ${Math.max(minutes.length, 12) * step} ${height}`}
      preserveAspectRatio="xMinYMax meet"
      role="img"
      aria-label={words.throughput}
    >
      {minutes.map((minute, index) => {
        const tall = (minute.documents / most) * (height - 2);
        const bad = (minute.failed / most) * (height - 2);
        return (
          <g key={minute.minute}>
            <title>{fill(words.minute, { ...minute, minute: minute.minute.slice(11) })}</title>
            <rect x={index * step} y={height - tall} width={step - 2} height={tall} />
            <rect class="failed" x={index * step} y={height - bad} width={step - 2} height={bad} />
          </g>
        );
      })}
    </svg>
  );
};

/** How fast documents are settled, over the minutes in which any were. */
export const Throughput = ({ progress }: { progress: Progress }) => {
  const words = useWords().shelf;
  const language = useLanguage();
  const { minutes, states } = progress;
  const sum = (name: 'documents' | 'pages'): number => minutes.reduce((total, minute) => total + minute[name], 0);
  const rate = minutes.length === 0 ? 0 : sum('documents') / minutes.length;
  const waiting = (states.queued ?? 0) + (states.running ?? 0);
  const figures = {
    documents: count(Math.round(rate), language),
    pages: count(Math.round(sum('pages') / Math.max(minutes.length, 1)), language),
    minutes: minutes.length,
  };
  return (
    <section aria-labelledby="throughput">
      <h2 id="throughput">{words.throughput}</h2>
      {minutes.length === 0 ? (
        <p class="hint">{words.noRate}</p>
      ) : (
        <>
          <p>
            {fill(words.rate, figures)}
            {waiting > 0 && rate > 0 && `, ${fill(words.left, { n: Math.max(1, Math.round(waiting / rate)) })}`}
          </p>
          <Bars minutes={minutes} />
        </>
      )}
    </section>
  );
};
