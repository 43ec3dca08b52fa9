import type { FoundCitation } from '../found.ts';
import type { CitationManner } from './manner.ts';
import { pinpointReader } from './pinpoints.ts';

/** How far back a pinpoint before its source is looked for: "paragraph 32 (g) of Security Council". */
const BEFORE = 90;

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
  const opening = new RegExp(
    `(?<![A-Za-z])(?:${manner.pinpoints.forms.map(({ form }) => form.replace(/\((?!\?)/g, '(?:')).join('|')})`,
    'g',
  );

  const behind = (text: string, { span, value }: FoundCitation) => {
    tail.lastIndex = span[1];
    tail.test(text);
    return read(text, value.type === 'document' ? span[1] : Math.max(span[1], tail.lastIndex)) ?? read(text, span[1]);
  };
  const before = (text: string, { span }: FoundCitation) => {
    const stretch = text.slice(Math.max(0, span[0] - BEFORE), span[0]);
    for (const match of stretch.matchAll(opening)) {
      const found = read(stretch, match.index);
      if (!found) continue;
      head.lastIndex = found.end;
      if (head.test(stretch)) return found;
    }
    return undefined;
  };
  return (text: string, citation: FoundCitation): FoundCitation => {
    if (citation.value.type === 'treaty' || citation.value.form === 'self') return citation;
    const found = behind(text, citation) ?? (manner.pinpointBefore ? before(text, citation) : undefined);
    return found ? { ...citation, value: { ...citation.value, pinpoint: found.pinpoint } } : citation;
  };
};
