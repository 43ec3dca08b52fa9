import { useRef, useState } from 'preact/hooks';
import type { MadeDecision, QueuedFinding } from '../../schemas/findings.ts';
import { decide as enter } from '../api.ts';
import type { Queue } from './use-queue.ts';

export type Choice = MadeDecision['verdict'];

interface Done {
  readonly key: string;
  readonly before: MadeDecision | undefined;
}

export interface Decisions {
  /** Decides the finding that is in hand when its turn comes, with its note, and goes on to the next. */
  readonly decide: (choice: Choice) => void;
  /** Keeps a note with the decision that was made on a finding already. */
  readonly keepNote: (key: string, note: string) => void;
  readonly undo: () => void;
  readonly canUndo: boolean;
  readonly error?: Error;
}

const made = (verdict: Choice, note: string, reviewer: string) => ({
  verdict,
  ...(note.trim() && { note: note.trim() }),
  ...(reviewer.trim() && { reviewer: reviewer.trim() }),
});

/** Decides, notes and takes back, one after another: an undo must not overtake the decision that it takes back. */
export const useDecisions = (queue: Queue, reviewer: string, noteOf: (item: QueuedFinding) => string): Decisions => {
  const done = useRef<Done[]>([]);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const current = useRef(queue);
  current.current = queue;
  const notes = useRef(noteOf);
  notes.current = noteOf;
  const [error, setError] = useState<Error>();
  const [undoable, setUndoable] = useState(0);

  const inTurn = (work: () => Promise<void>): void => {
    last.current = last.current.then(work).then(() => setError(undefined), setError);
  };

  const send = async (item: QueuedFinding, choice: Choice, note: string): Promise<void> => {
    const { at: entered, ...decision } = await enter({ finding: item.key, ...made(choice, note, reviewer) });
    done.current.push({ key: item.key, before: item.decision });
    setUndoable(done.current.length);
    current.current.note(item.key, { ...decision, verdict: choice, ...(entered && { at: entered }) });
  };

  const decide = (choice: Choice): void =>
    inTurn(async () => {
      const { items, at } = current.current.peek();
      const item = items[at];
      if (!item) return;
      await send(item, choice, notes.current(item));
      current.current.move(at + 1);
    });

  const keepNote = (key: string, note: string): void =>
    inTurn(async () => {
      const item = current.current.peek().items.find((one) => one.key === key);
      if (item?.decision) await send(item, item.decision.verdict, note);
    });

  const undo = (): void =>
    inTurn(async () => {
      const step = done.current.at(-1);
      if (!step) return;
      const { at: _, ...before } = step.before ?? { verdict: 'open' as const };
      await enter({ finding: step.key, ...before });
      done.current.pop();
      setUndoable(done.current.length);
      current.current.note(step.key, step.before);
      const place = current.current.peek().items.findIndex(({ key }) => key === step.key);
      if (place >= 0) current.current.move(place);
    });

  return { decide, keepNote, undo, canUndo: undoable > 0, ...(error && { error }) };
};
