export type { TablePlacement } from './builder.ts';
export { documentData, type SymbolReader } from './front-matter/document-data.ts';
export { detectLanguage } from './language.ts';
export type { TreeNode } from './node.ts';
export { withBareChapters, withBareNumbers } from './paragraphs/bare-numbers.ts';
export { withBareParagraphs } from './paragraphs/bare-paragraphs.ts';
export { type ComposedText, composeText } from './text/composed-text.ts';
export { locate, locateBlock, type PageSizes } from './text/locate.ts';
export { buildTree } from './tree.ts';
