export { withBareNumbers } from './bare-numbers.ts';
export type { TablePlacement } from './builder.ts';
export { type ComposedText, composeText } from './composed-text.ts';
export { documentData, type SymbolReader } from './document-data.ts';
export { detectLanguage } from './language.ts';
export { locate, locateBlock, type PageSizes } from './locate.ts';
export type { TreeNode } from './node.ts';
export { buildTree } from './tree.ts';
