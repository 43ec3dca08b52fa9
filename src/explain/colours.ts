import type { BlockType } from '../record/index.ts';

/** One colour a type of block; what nothing was made of is red, and nothing else is. */
export const colours: Readonly<Record<BlockType, string>> = {
  cover: '#8a6d3b',
  title: '#6a1b9a',
  summary: '#00838f',
  heading: '#7b1fa2',
  paragraph: '#1565c0',
  item: '#0277bd',
  footnote: '#ef6c00',
  quote: '#00695c',
  table: '#2e7d32',
  annex: '#4527a0',
  furniture: '#757575',
  contents: '#5d4037',
  figure: '#00897b',
  other: '#455a64',
};

export const UNPLACED = '#e00000';
