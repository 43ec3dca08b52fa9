// The text of a Security Council resolution as a text layer, from the XML that the UN publishes.
import { readResolution } from '../../../fixtures/resolution.ts';
import { extractText } from '../../../src/extract.ts';
import type { DocumentRecord, Language } from '../../../src/record/index.ts';

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };
const plain = (html: string): string =>
  html.replace(/<[^>]+>/g, '').replace(/&\w+;/g, (entity) => entities[entity] ?? entity);

/** Paragraphs of a document in order, each as it stands in a text layer. */
export interface Text {
  readonly language: Language;
  readonly paragraphs: readonly string[];
}

export const readText = (file: string): Text => {
  const { language, symbol, titles, preamble, operative } = readResolution(file);
  return {
    language,
    paragraphs: [
      symbol,
      ...titles,
      ...[...preamble, ...operative].map(({ number, html }) => (number ? `${number}\t${plain(html)}` : plain(html))),
    ],
  };
};

export const recordOf = ({ language, paragraphs }: Text): DocumentRecord =>
  extractText(paragraphs.join('\n\n'), { language });
