import type { QueuedFinding } from '../../schemas/findings.ts';
import { questions } from '../api.ts';
import { nameOf, unbroken } from '../format.ts';
import { KeyCap } from '../key-cap.tsx';
import { useLoaded } from '../loaded.ts';
import { type Zoom, ZoomButtons } from '../paper/zoom.tsx';
import { Problem } from '../problem.tsx';
import { fill, useLanguage, useWords, wordFor } from '../words/index.ts';
import { Arithmetic } from './computation.tsx';
import { Places } from './places.tsx';

/** The address of the document at a finding's first place. */
export const placeAddress = ({ document, pages, key }: QueuedFinding): string =>
  `/documents/${document.sha256}?page=${pages[0] ?? 1}&finding=${key}`;

const Marks = ({ item }: { item: QueuedFinding }) => {
  const { review: words, checks } = useWords();
  return (
    <p class="marks">
      <span class={`severity ${item.severity}`}>{words.severities[item.severity]}</span>
      <span class="check" title={item.check}>
        {wordFor(checks, item.check)}
      </span>
      <span class={`verdict ${item.verdict}`}>{words.verdicts[item.verdict]}</span>
      {item.doubt && (
        <span class={`doubt in-${item.doubt.replace(' ', '-')}`}>
          {fill(words.inDoubt, { what: words.doubts[item.doubt] })}
        </span>
      )}
      <span class="confidence">{fill(words.confidence, { n: Math.round(item.confidence * 100) })}</span>
    </p>
  );
};

/** Everything about one finding: what is said, why, and where it stands on the page. */
export const FindingPanel = ({ item, zoom }: { item: QueuedFinding; zoom: Zoom }) => {
  const words = useWords();
  const language = useLanguage();
  const { value, error, again } = useLoaded(questions.finding(item.key));
  const answer = value?.queued.key === item.key ? value : undefined;
  return (
    <article class="finding" aria-busy={!answer} data-finding={item.key}>
      <header>
        <Marks item={item} />
        <h2 lang={language}>{unbroken(item.message[language])}</h2>
        <p class="source">
          <a href={placeAddress(item)}>{nameOf(item.document)}</a>
          {item.document.symbol && item.document.title && (
            <span lang={item.document.language}> {item.document.title}</span>
          )}
        </p>
        {item.doubt && (
          <p class={`doubt-sentence in-${item.doubt.replace(' ', '-')}`}>{words.review.doubtSentences[item.doubt]}</p>
        )}
        {answer?.rule && (
          <p class="rule">
            <b>{words.review.rule}</b> {answer.rule[language]}
          </p>
        )}
      </header>
      {error && !answer && <Problem error={error} again={again} />}
      {answer?.finding.computation && <Arithmetic computation={answer.finding.computation} />}
      {answer && (
        <>
          <div class="places-head">
            <h3>{words.review.places}</h3>
            <ZoomButtons zoom={zoom} />
            <a class="button" href={placeAddress(item)}>
              {words.review.open} <KeyCap>o</KeyCap>
            </a>
          </div>
          <Places key={item.key} answer={answer} zoom={zoom.zoom} />
        </>
      )}
    </article>
  );
};
