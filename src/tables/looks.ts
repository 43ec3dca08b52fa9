import { commonestOf } from '../layout/commonest.ts';
import type { Word } from '../layout/table-regions/text.ts';
import type { GridLine } from './grid.ts';

/** Size and style of most lines of head and body; empty where there are none. */
export interface Looks {
  readonly head: string;
  readonly body: string;
}

/** Size and style that a line begins with. */
export const styleKey = (line: GridLine): string => {
  const [word] = line.fragments[0]?.words ?? [];
  if (!word) return '';
  const { segment } = word;
  const span = segment.styles.find(({ start, end }) => start <= word.start && end > word.start) ?? segment.styles[0]!;
  return `${Math.round(segment.size * 2)} ${span.style.bold} ${span.style.italic}`;
};

export const commonest = (keys: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return commonestOf(counts)[0] ?? '';
};

/** Have the letters of the line one look from the first to the last, notes left out? Text that begins with a title has not. */
export const isOfOneLook = ({ fragments }: GridLine): boolean => {
  const spans = fragments.flatMap(({ words }) => {
    const [first, last] = [words[0]!, words.at(-1)!];
    const lookAt = ({ segment }: Word, at: number): string => {
      const span = segment.styles.find(({ start, end, style }) => start <= at && end > at && style.rise === 0);
      return span ? `${span.style.bold} ${span.style.italic}` : '';
    };
    return [lookAt(first, first.start), lookAt(last, last.end - 1)].filter((look) => look !== '');
  });
  return new Set(spans).size < 2;
};

export const looksOf = (head: readonly GridLine[], body: readonly GridLine[]): Looks => ({
  head: commonest(head.map(styleKey)),
  body: commonest(body.map(styleKey)),
});
