import type { RefObject } from 'preact';
import type { MadeDecision } from '../../schemas/findings.ts';
import { moment } from '../format.ts';
import { KeyCap } from '../key-cap.tsx';
import { leaveOnEscape } from '../keys.ts';
import { fill, useLanguage, useWords } from '../words/index.ts';
import type { Choice, Decisions } from './use-decisions.ts';

const choices = [
  ['accepted', 'accept', 'a'],
  ['rejected', 'reject', 'r'],
  ['unsure', 'unsure', 'u'],
] as const satisfies readonly (readonly [Choice, string, string])[];

/** Its line is there before a decision is: the pages must not move when one is made. */
const Standing = ({ decision }: { decision: MadeDecision | undefined }) => {
  const words = useWords().review;
  const language = useLanguage();
  if (!decision) return <p class="standing" />;
  const values = {
    decision: words.decisions[decision.verdict],
    name: decision.reviewer ?? '',
    at: decision.at ? moment(decision.at, language) : '',
  };
  return <p class="standing">{fill(decision.reviewer ? words.decidedBy : words.decidedAt, values)}</p>;
};

/** The decision on the finding in hand, a note with it, and whose it is. */
export const Decide = ({
  finding,
  decision,
  decisions,
  note,
  onNote,
  noteField,
  reviewer,
  onReviewer,
}: {
  /** Its key. */
  finding: string;
  decision: MadeDecision | undefined;
  decisions: Decisions;
  note: string;
  onNote: (note: string) => void;
  noteField: RefObject<HTMLTextAreaElement | null>;
  reviewer: string;
  onReviewer: (name: string) => void;
}) => {
  const words = useWords().review;
  const keep = (): void => {
    if (decision && note !== (decision.note ?? '')) decisions.keepNote(finding, note);
  };
  return (
    <section class="decide" aria-label={words.facets.decision}>
      <div class="choices">
        {choices.map(([choice, name, key]) => (
          <button
            key={choice}
            type="button"
            class={`choice ${choice}`}
            aria-pressed={decision?.verdict === choice}
            aria-keyshortcuts={key}
            onClick={() => decisions.decide(choice)}
          >
            {words[name]} <KeyCap>{key}</KeyCap>
          </button>
        ))}
        <button
          type="button"
          class="quiet"
          aria-keyshortcuts="z"
          aria-disabled={!decisions.canUndo}
          onClick={decisions.undo}
        >
          {words.undo} <KeyCap>z</KeyCap>
        </button>
      </div>
      <label class="note">
        <span>
          {words.note} <KeyCap>n</KeyCap>
        </span>
        <textarea
          ref={noteField}
          rows={1}
          maxLength={4000}
          placeholder={words.noteHint}
          value={note}
          onInput={(event) => onNote(event.currentTarget.value)}
          onBlur={keep}
          onKeyDown={leaveOnEscape}
        />
      </label>
      <label class="reviewer">
        <span>{words.reviewer}</span>
        <input
          type="text"
          maxLength={100}
          autoComplete="name"
          placeholder={words.reviewerHint}
          value={reviewer}
          onInput={(event) => onReviewer(event.currentTarget.value)}
          onKeyDown={leaveOnEscape}
        />
      </label>
      <Standing decision={decision} />
    </section>
  );
};
