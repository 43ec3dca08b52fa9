import type { Block } from '../../../record/index.ts';
import { inline, type Writing } from './inline.ts';
import { element, escaped } from './xml.ts';

/** All blocks of a subtree in order. */
const subtree = (block: Block, writing: Writing): Block[] => [
  block,
  ...(writing.children.get(block.id) ?? []).flatMap((child) => subtree(child, writing)),
];

const paragraphs = (blocks: readonly Block[], writing: Writing): string[] =>
  blocks
    .flatMap((block) => subtree(block, writing))
    .map((block) => {
      const number = block.number === undefined ? '' : `${escaped(block.number)} `;
      return element('p', {}, number, inline(block, writing));
    });

/** The symbol where the masthead prints it. */
const withNumber = (xml: string, symbols: readonly string[]): string => {
  for (const symbol of symbols) {
    const written = escaped(symbol);
    const place = xml.indexOf(written);
    if (place >= 0 && !/[<"][^>]*$/.test(xml.slice(0, place)))
      return `${xml.slice(0, place)}${element('docNumber', { refersTo: '#symbol' }, written)}${xml.slice(place + written.length)}`;
  }
  return xml;
};

/** The masthead and the title. */
export const coverPage = (cover: readonly Block[], titles: readonly Block[], writing: Writing): string => {
  if (cover.length + titles.length === 0) return '';
  const { symbols, date } = writing.record.document;
  const issued = date === undefined ? undefined : `<date date="${date}">`;
  const lines = cover.map((block) => {
    const text = withNumber(inline(block, writing), symbols);
    const dated = issued !== undefined && text.includes(issued);
    return element(
      'p',
      {},
      dated
        ? text.replace(issued, `<docDate date="${date}" refersTo="#dateOfIssuance">`).replace('</date>', '</docDate>')
        : text,
    );
  });
  const named = titles.map((block) => element('p', {}, element('docTitle', {}, inline(block, writing))));
  return element('coverPage', { eId: writing.identify('coverPage', undefined) }, ...lines, ...named);
};

const container = (name: string, blocks: readonly Block[], writing: Writing): string =>
  blocks.length === 0
    ? ''
    : element('container', { name, eId: writing.identify('container', undefined) }, ...paragraphs(blocks, writing));

/** Contents and summary. */
export const preface = (contents: readonly Block[], summary: readonly Block[], writing: Writing): string => {
  const inside = container('contents', contents, writing) + container('summary', summary, writing);
  return inside === '' ? '' : element('preface', { eId: writing.identify('preface', undefined) }, inside);
};

/** `The Security Council,`: who speaks in a resolution. */
const speaks = /^(?:the [\p{L} ]{4,60}|[\p{Script=Han}]{2,20})[,，]$/iu;

/** Who speaks, and what the resolution recalls and notes before it decides. */
export const preamble = (blocks: readonly Block[], writing: Writing): string => {
  if (blocks.length === 0) return '';
  const parts = blocks.map((block) => {
    const inside = paragraphs([block], writing);
    if (speaks.test(block.text.trim()))
      return element('formula', { name: 'enactingFormula', eId: writing.identify('formula', undefined) }, ...inside);
    return element('container', { name: 'recital', eId: writing.identify('container', undefined) }, ...inside);
  });
  return element('preamble', {}, ...parts);
};
