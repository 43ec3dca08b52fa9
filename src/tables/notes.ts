import type { Line } from '../layout/lines/line.ts';

export interface TableNote {
  readonly mark: string;
  readonly text: string;
}

export interface TableNotes {
  readonly notes: readonly TableNote[];
  /** How many of the lines nearest to the table are its notes. */
  readonly taken: number;
}

/** Lead words of unmarked notes. */
const LEAD = /^(?:Notes?|Sources?|Abbreviations?|Key|注|资料来源|来源|说明|缩写)(?:[:：]|\s?[.．])\s*/;
/** Marks set plainly: `a Funded under…`, `* Reflects…`, `a/ Includes…`. */
const PLAIN_MARK = /^(?:([a-z])[/)]|([a-z])|(\*{1,3}|[†‡]))\s+(?=[\p{Lu}\p{Script=Han}“"])/u;

const raisedMark = (line: Line): { mark: string; length: number } | undefined => {
  const [first] = line.styles;
  if (!first || first.style.rise < 0.5 || first.end > 6) return undefined;
  const mark = line.text.slice(0, first.end).trim();
  return /^(?:[a-z]{1,2}|\*{1,3}|[†‡§])$/.test(mark) ? { mark, length: first.end } : undefined;
};

const markOf = (line: Line): { mark: string; length: number } | undefined => {
  const raised = raisedMark(line);
  if (raised) return raised;
  const lead = LEAD.exec(line.text);
  if (lead) return { mark: lead[0].replace(/[:：.．\s]+$/, ''), length: lead[0].length };
  const plain = PLAIN_MARK.exec(line.text);
  return plain ? { mark: (plain[1] ?? plain[2] ?? plain[3])!, length: plain[0].length } : undefined;
};

/** The first note stands no further below the table than this, in letter sizes. */
const FAR = 3;

/**
 * Reads the notes to a table off the lines below it, nearest first.
 * @param bottom lower edge of the table, in points.
 * @param marks marks that the table's cells and title have; a plain letter is a mark only where it is one of them.
 */
export const readNotes = (below: readonly Line[], bottom: number, marks: ReadonlySet<string>): TableNotes => {
  const notes: { mark: string; text: string }[] = [];
  let taken = 0;
  let previous: Line | undefined;
  for (const line of below) {
    const distance = line.baseline - (previous?.baseline ?? bottom);
    const found = markOf(line);
    const known = found && (raisedMark(line) || LEAD.test(line.text) || marks.has(found.mark));
    const size = previous?.size ?? line.size;
    if (found && known && distance < FAR * line.size) {
      notes.push({ mark: found.mark, text: line.text.slice(found.length).trim() });
    } else if (previous && distance < 1.42 * size && Math.abs(line.size - size) < 0.4) {
      const last = notes.at(-1)!;
      const glue = /\p{Script=Han}$/u.test(last.text) ? '' : ' ';
      last.text = `${last.text}${glue}${line.text}`;
    } else break;
    taken += 1;
    previous = line;
  }
  return { notes, taken };
};
