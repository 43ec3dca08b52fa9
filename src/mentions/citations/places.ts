import type { Span } from '../../record/index.ts';
import type { FoundCitation } from '../found.ts';
import type { CitationManner } from './manner.ts';
import { pinpointReader } from './pinpoints.ts';

/** How far back a pinpoint before its source is looked for: "paragraph 32 (g) of Security Council". */
const BEFORE = 90;

/** A citation with its place, and the stretch of text that names the place. */
export interface Placed {
  readonly citation: FoundCitation;
  readonly place?: Span;
}

/** Builds what gives every citation the place that stands behind it, or else before it. */
export const pinpointFinder = (manner: CitationManner) => {
  const read = pinpointReader(manner.pinpoints);
  const acts = manner.acts.map(({ form }) => `(?:${form})`).join('|');
  const bodies = manner.bodies.map(({ form }) => `(?:${form})`).join('|');
  const tail = new RegExp(manner.actStands === 'behind' ? String.raw`\s?号?\s?(?:(?:${acts}))?(?:号?文件)?` : '', 'y');
  const head = new RegExp(
    String.raw`\s(?:of|to|in)\s(?:the\s)?(?:its\s)?(?:(?:${bodies})\s)?(?:(?:${acts})\s)?(?:document\s)?\(?$`,
    'y',
  );
  // "resolution 2368 (2017), and paragraph 35 of resolution 1988 (2011)": the place is the next one's.
  const onward = new RegExp(
    manner.pinpointBefore
      ? String.raw`\s(?:of|to|in)\s(?:the\s)?(?:its\s)?(?:(?:${bodies})\s)?(?:(?:${acts})|document|[A-Z]{1,5}\/)`
      : '(?!)',
    'y',
  );
  const opening = new RegExp(
    `(?<![A-Za-z])(?:${manner.pinpoints.forms.map(({ form }) => form.replace(/(?<!\\)\((?!\?)/g, '(?:')).join('|')})`,
    'g',
  );

  const behind = (text: string, { span }: FoundCitation) => {
    tail.lastIndex = span[1];
    tail.test(text);
    const own = (at: number) => {
      const found = read(text, at);
      if (!found) return undefined;
      onward.lastIndex = found.end;
      return onward.test(text) ? undefined : found;
    };
    return own(Math.max(span[1], tail.lastIndex)) ?? own(span[1]);
  };
  const before = (text: string, { span }: FoundCitation) => {
    const stretch = text.slice(Math.max(0, span[0] - BEFORE), span[0]);
    opening.lastIndex = 0;
    for (let match = opening.exec(stretch); match; match = opening.exec(stretch)) {
      const found = read(stretch, match.index);
      if (!found) continue;
      head.lastIndex = found.end;
      if (head.test(stretch)) return { ...found, start: span[0] - stretch.length + match.index };
    }
    return undefined;
  };
  return (text: string, citation: FoundCitation): Placed => {
    if (citation.value.type === 'treaty' || citation.value.form === 'self') return { citation };
    const after = behind(text, citation);
    const found = after
      ? { ...after, start: citation.span[1] }
      : manner.pinpointBefore
        ? before(text, citation)
        : undefined;
    if (!found) return { citation };
    const { pinpoint, start, end } = found;
    return {
      citation: { ...citation, value: { ...citation.value, pinpoint } },
      place: [start, after ? end : citation.span[0]],
    };
  };
};
