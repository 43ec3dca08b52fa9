export { withBareNumbers } from './bare-numbers.ts';
export type { TablePlacement } from './builder.ts';
export { type ComposedText, composeText, locate, locateBlock, type PageSizes } from './composed-text.ts';
export { documentData, type SymbolReader } from './document-data.ts';
export { detectLanguage } from './language.ts';
export type { TreeNode } from './node.ts';
export { buildTree } from './tree.ts';
