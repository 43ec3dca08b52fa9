import { type DocumentRecord, SCHEMA_ID } from '../../../record/index.ts';
import { element, escaped } from './xml.ts';

/**
 * Running heads, page numbers and the like. They are no part of the text, and Akoma Ntoso has no element for them: they
 * stand in the metadata that the standard leaves to whoever writes a document, so that no word of the PDF is lost.
 * Source: Akoma Ntoso Version 1.0 Part 2, `proprietary`.
 */
export const furniture = ({ blocks }: DocumentRecord): string => {
  const found = blocks.filter(({ type, text }) => type === 'furniture' && text !== '');
  if (found.length === 0) return '';
  return element(
    'proprietary',
    { source: '#rapporteur', 'xmlns:rapporteur': SCHEMA_ID },
    ...found.map(({ text, evidence }) => element('rapporteur:furniture', { page: evidence[0]?.page }, escaped(text))),
  );
};
