import { expect, it } from 'vitest';
import { type Score, score } from './score.ts';
import { type Tree, treeEditDistance } from './tree-edit-distance.ts';

const node = (label: string, ...children: Tree<string>[]): Tree<string> => ({ label, children });
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((label) => node(label));

it.each<[Tree<string>, Tree<string>, number, string]>([
  [node('t', a!, b!), node('t', a!, b!), 0, 'the same'],
  [node('t', a!, b!), node('t', a!, c!), 1, 'a label changed'],
  [node('t', a!, b!), node('t', a!), 1, 'a leaf taken out'],
  [node('t', node('r', a!, b!), c!), node('t', a!, b!, c!), 1, 'a node taken out, what it held kept'],
  [node('t', node('r', a!, b!), node('r', c!)), node('t', node('r', a!, b!, c!)), 3, 'two taken out, one put in'],
  // The example of the paper that the algorithm comes from.
  [
    node('f', node('d', a!, node('c', b!)), node('e')),
    node('f', node('c', node('d', a!, b!)), node('e')),
    2,
    'Zhang and Shasha',
  ],
  [node('t', a!, b!, c!, d!), node('t'), 4, 'everything taken out'],
])('edits of trees: case %#', (one, other, cost) => {
  expect(treeEditDistance(one, other, (left, right) => Number(left !== right))).toBe(cost);
});

const truth = [
  ['header', 'Category', 'Amount'],
  ['data', 'Posts', '100'],
  ['total', 'Total', '100'],
];
const tableOf = (...rows: string[][]) => ({
  rows: rows.map((texts) => ({ role: 'data' as const, cells: texts.map((text) => ({ text, evidence: [] })) })),
});

it.each<[string[][], Score, string]>([
  [truth.map((row) => row.slice(1)), { content: 1, adjacency: 1, teds: 1 }, 'all as read'],
  [
    [
      ['Category', 'Amount'],
      ['Posts', '100'],
      ['Total', ''],
    ],
    { content: 10 / 11, adjacency: 10 / 12, teds: 9 / 10 },
    'a value lost',
  ],
  [[], { content: 0, adjacency: 0, teds: 1 / 10 }, 'nothing found'],
])('scores: case %#', (rows, expected) => {
  const found = score({ pages: [1], title: '', columns: [], rows: truth }, tableOf(...rows));
  expect(Object.values(found).map((value) => value.toFixed(6))).toEqual(
    Object.values(expected).map((value) => value.toFixed(6)),
  );
});
